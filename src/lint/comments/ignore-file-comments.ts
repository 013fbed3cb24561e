import type { IgnoreFile } from '../lint-context.ts'
import { pieceOf } from '../text/mapped-text.ts'
import type { PragmaComment } from '../dockerfile/pragma.ts'
import { readPragmas } from '../dockerfile/read-pragma.ts'
import { sourceText } from '../text/source-text.ts'
import type { CommentedFile } from './suppress.ts'

/** The comments of an ignore file: each speaks of the whole file. */
export function ignoreFileComments(ignoreFile: IgnoreFile): CommentedFile | undefined {
  if (ignoreFile.kind !== 'present') return undefined
  const source = sourceText(ignoreFile.file, ignoreFile.text)
  const comments: PragmaComment[] = []
  for (let line = 1; line <= source.lineCount; line++) {
    const raw = source.line(line)
    const start = source.offset(line, 1)
    const text = raw.slice(1).trim()
    if (raw.startsWith('#')) comments.push({ text, line, at: pieceOf(source, start, start + raw.trimEnd().length) })
  }
  const whole = { kind: 'lines', first: 1, last: source.lineCount } as const
  return { file: ignoreFile.file, pragmas: comments.flatMap(readPragmas), reachOf: () => whole }
}
