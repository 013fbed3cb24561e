import { defineRule } from '../../rule.ts'
import type { SourceText } from '../../text/source-text.ts'

/** BuildKit reads lines with a buffer of 64 KiB, which the line break has to fit into too. */
const MAX_LINE_BYTES = 65_535

export const validDockerfile = defineRule({
  id: 'valid-dockerfile',
  aliases: ['DL1000'],
  severity: 'error',
  summary: 'The Dockerfile can be parsed',
  why: `What BuildKit's parser refuses cannot be built: an unknown instruction or flag, an instruction without the arguments it
needs, a heredoc that nothing ends, an escape directive that is neither a backslash nor a backtick, a line of more than 65,535 bytes. The rest
of the file is checked all the same. Flags are left alone where \`# syntax=\` asks for another parser.`,
  sources: ['https://docs.docker.com/reference/dockerfile/'],
  examples: [{ bad: 'FROM debian:13\nRUM echo hello\n', good: 'FROM debian:13\nRUN echo hello\n' }],
  *check({ problems, source }) {
    for (const { at, message } of problems) yield { at: at.span(), message }
    const line = tooLongLine(source)
    if (line !== undefined)
      yield {
        at: { line, column: 1, endLine: line, endColumn: 2 },
        message: `BuildKit refuses the file: a line may have ${MAX_LINE_BYTES} bytes`,
      }
  },
})

/** The first one, where BuildKit gives up. */
function tooLongLine(source: SourceText): number | undefined {
  const { text, lineCount } = source
  // A character takes three bytes at most.
  if (text.length <= MAX_LINE_BYTES / 3) return undefined
  for (let line = 1; line <= lineCount; line++) {
    const [start, end] = [source.offset(line, 1), line < lineCount ? source.offset(line + 1, 1) - 1 : text.length]
    if (end - start <= MAX_LINE_BYTES / 3) continue
    if (new TextEncoder().encode(text.slice(start, end)).length > MAX_LINE_BYTES) return line
  }
  return undefined
}
