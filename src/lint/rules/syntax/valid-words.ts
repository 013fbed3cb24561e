import { defineRule } from '../../rule.ts'
import { unreadableWord } from '../../dockerfile/refusals/invalid-word.ts'

export const validWords = defineRule({
  id: 'valid-words',
  severity: 'error',
  summary: 'BuildKit can read every word: quotes close, and variables are spelled as it knows them',
  why: `A quote that nothing closes and a \`\${…}\` that it does not understand end the build at this instruction. BuildKit splits the words
of FROM, COPY, ADD, EXPOSE and VOLUME at spaces whatever the quotes, so \`COPY "my file" /app/\` has two words with half a quote each: the JSON form
takes names with spaces. What the shell reads, in RUN, CMD, ENTRYPOINT and HEALTHCHECK, is left to ShellCheck.`,
  sources: [
    'https://docs.docker.com/reference/dockerfile/#environment-replacement',
    'https://docs.docker.com/reference/dockerfile/#copy',
  ],
  examples: [
    { bad: 'FROM debian:13\nCOPY "my file" /app/\n', good: 'FROM debian:13\nCOPY ["my file", "/app/"]\n' },
    { name: 'a variable', bad: 'FROM debian:13\nUSER ${APP_USER\n', good: 'FROM debian:13\nUSER ${APP_USER}\n' },
  ],
  *check({ instructions, escape }) {
    for (const instruction of instructions) {
      const found = unreadableWord(instruction, escape)
      if (found)
        yield {
          at: found.at.span(),
          message: `BuildKit cannot read \`${found.at.text}\` of ${instruction.keyword}: ${found.problem}`,
        }
    }
  },
})
