import { defineRule } from '../rule.ts'

export const validDockerfile = defineRule({
  id: 'valid-dockerfile',
  aliases: ['DL1000'],
  severity: 'error',
  summary: 'The Dockerfile can be parsed',
  why: `What BuildKit's parser refuses cannot be built: an unknown instruction or flag, an instruction without the arguments it
needs, a heredoc that nothing ends, an escape directive that is neither a backslash nor a backtick. The rest of the file is checked all the
same. Flags are left alone where \`# syntax=\` asks for another parser.`,
  sources: ['https://docs.docker.com/reference/dockerfile/'],
  examples: [{ bad: 'FROM debian:13\nRUM echo hello\n', good: 'FROM debian:13\nRUN echo hello\n' }],
  *check(dockerfile) {
    for (const { at, message } of dockerfile.problems) yield { at: at.span(), message }
  },
})
