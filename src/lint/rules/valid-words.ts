import type { Instruction } from '../instruction.ts'
import { readJsonArray } from '../json-array.ts'
import type { Escape } from '../logical-lines.ts'
import type { MappedText } from '../mapped-text.ts'
import { defineRule } from '../rule.ts'
import { hasSyntax, wordProblem } from '../word-problem.ts'
import { splitAtSpaces, splitWords } from '../words.ts'

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
      if (!hasSyntax(instruction.args.text)) continue
      const read = wordsOf(instruction, escape).map(({ at, text }) => ({ at, problem: wordProblem(text, escape) }))
      // Half a quote is seldom alone.
      const first = read.find(({ problem }) => problem !== undefined)
      if (first)
        yield {
          at: first.at.span(),
          message: `BuildKit cannot read \`${first.at.text}\` of ${instruction.keyword}: ${first.problem ?? ''}`,
        }
    }
  },
})

interface UsedWord {
  readonly at: MappedText
  /** What BuildKit looks at: the string itself in the JSON form. */
  readonly text: string
}

/** The words in which BuildKit looks for quotes and variables. */
function wordsOf(instruction: Instruction, escape: Escape): readonly UsedWord[] {
  const { keyword, args } = instruction
  switch (keyword) {
    case 'FROM':
    case 'EXPOSE':
      return splitAtSpaces(args).map(asWritten)
    case 'COPY':
    case 'ADD':
    case 'VOLUME':
      return readJsonArray(args) ?? splitAtSpaces(args).map(asWritten)
    case 'ENV':
    case 'LABEL':
      return splitWords(args, escape).map(asWritten)
    case 'ARG':
      // It looks at the value only.
      return splitWords(args, escape).map((at) => asWritten(at.slice(at.text.indexOf('=') + 1 || at.text.length)))
    case 'USER':
    case 'WORKDIR':
    case 'STOPSIGNAL':
      return [asWritten(args)]
    default:
      return []
  }
}

const asWritten = (at: MappedText): UsedWord => ({ at, text: at.text })
