import type { Span, TextEdit } from '../../../model.ts'
import type { Brought } from './incidental-files.ts'
import type { LintContext } from '../../lint-context.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import { fileName } from './absolute-path.ts'
import type { Problem } from '../../rule.ts'
import { sourceText } from '../../text/source-text.ts'

/**
 * The problem of an ignore file that lets something in. It is in that file, and its fix adds a line there; where there is no
 * such file it is at the instruction that copies. The bytes are a cost and not part of the
 * message, so that the base's finding is the same one.
 */
export function leftIn(
  { key, paths, bytes, copy }: Brought,
  { dockerfile, context, consequence, isNeeded = false }: Around,
): Problem {
  const { instruction, source, inImage } = copy
  const what = paths.length > 1 ? `\`${key}\` from several folders` : `\`${paths[0] ?? key}\``
  const message = `\`${instruction.keyword} ${source.raw}\` brings ${what} into the ${inImage ? 'image' : 'build'}: ${consequence}`
  const cost = bytes !== undefined && bytes > 0 && { cost: { bytes } }
  const { ignoreFile } = context
  if (ignoreFile.kind !== 'present') return { at: instruction.span, message, ...cost }
  const at = lastLine(ignoreFile)
  const pattern = paths.every((path) => path === key) ? key : `**/${key}`
  // Whoever names it in the Dockerfile may need it there.
  const isUsed = isNeeded || dockerfile.instructions.some(({ args }) => args.text.includes(fileName(key)))
  const fix = {
    title: `Leave ${paths.length > 1 ? 'them' : 'it'} out of the build context`,
    safety: 'unsafe' as const,
    edits: [append(at, pattern)],
  }
  return { at, file: ignoreFile.file, message, ...cost, ...(!isUsed && isPlain(pattern) && { fix }) }
}

interface Around {
  readonly dockerfile: Dockerfile
  readonly context: LintContext
  /** Ends the sentence. */
  readonly consequence: string
  /** The build would not work without it, so there is no fix. */
  readonly isNeeded?: boolean
}

/** Where there is no ignore file at all, another rule says so of a copy of everything. */
export function isSaidAlready({ copy }: Brought, { ignoreFile }: LintContext): boolean {
  return ignoreFile.kind === 'absent' && copy.folder === ''
}

/** The last line that says something, or the first. */
function lastLine({ file, text }: { readonly file: string; readonly text: string }): Span {
  const source = sourceText(file, text)
  const end = text.trimEnd().length
  const { line } = source.position(end)
  return source.span(source.offset(line, 1), end)
}

/** Nothing in the name that a pattern or a line takes for something else. */
function isPlain(pattern: string): boolean {
  return /^(?:\*\*\/)?[\w.@+~/-]+$/.test(pattern)
}

function append({ endLine, endColumn }: Span, pattern: string): TextEdit {
  const span = { line: endLine, column: endColumn, endLine, endColumn }
  return { span, text: endColumn === 1 ? `${pattern}\n` : `\n${pattern}` }
}
