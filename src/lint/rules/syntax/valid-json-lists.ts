import type { Escape } from '../../dockerfile/escape.ts'
import type { Add, Copy, Volume } from '../../dockerfile/instruction.ts'
import { isBrokenArray } from '../../text/json-array.ts'
import { isNoJson } from '../container/exec-form.ts'
import { defineRule } from '../../rule.ts'
import { wordProblem } from '../../dockerfile/refusals/word-syntax.ts'

export const validJsonLists = defineRule({
  id: 'valid-json-lists',
  severity: 'error',
  summary: 'A list in brackets is valid JSON',
  why: `What is no JSON is no list. With single quotes, without quotes or with a comma too many, a shell gets the list of \`RUN\` as a command whose
name starts with a bracket, and \`VOLUME\`, \`COPY\` and \`ADD\` take its brackets and commas for parts of names. BuildKit says nothing.

A command of the shell in brackets (\`RUN [ -f /x ]\`) is left alone. The lists of \`CMD\`, \`ENTRYPOINT\` and \`HEALTHCHECK\` are the matter of \`exec-form\`, and that of
\`SHELL\` is one of \`valid-dockerfile\`, since the build fails.`,
  sources: ['https://docs.docker.com/reference/dockerfile/#shell-and-exec-form'],
  examples: [
    {
      bad: "FROM debian:13\nVOLUME ['/data']\n",
      good: 'FROM debian:13\nVOLUME ["/data"]\n',
    },
  ],
  *check(dockerfile) {
    const every = { onbuild: true }
    for (const run of dockerfile.all('RUN', every))
      if (run.isBrokenList) yield { at: run.span, message: isNoJson('RUN') }
    const others: readonly (Add | Copy | Volume)[] = [
      ...dockerfile.all('VOLUME', every),
      ...dockerfile.all('COPY', every),
      ...dockerfile.all('ADD', every),
    ]
    for (const instruction of others)
      if (isBrokenArray(instruction.args.text) && isReadable(instruction, dockerfile.escape))
        yield {
          at: instruction.span,
          message: `The list of ${instruction.keyword} is no valid JSON, so its brackets and commas become parts of names`,
        }
  },
})

/** Otherwise the build fails, and `valid-words` says so. */
const isReadable = ({ args }: Add | Copy | Volume, escape: Escape): boolean =>
  args.text.split(/\s+/).every((word) => wordProblem(word, escape) === undefined)
