/** What a mechanical fix would change, as a short diff. */
import type { Excerpt, Fix, TextEdit } from '../../model.ts'

/** Lines that begin with `-`, `+` or a space; undefined where the excerpt does not show the lines that change. */
export function diffOf(fix: Fix, excerpt: Excerpt | undefined): readonly string[] | undefined {
  if (excerpt === undefined || fix.edits.length === 0) return undefined
  const last = excerpt.line + excerpt.lines.length - 1
  // An insertion after the last line of a file points one line beyond it.
  if (fix.edits.some(({ span }) => span.line < excerpt.line || span.endLine > last + 1)) return undefined

  const after = apply(excerpt, fix.edits).split('\n')
  const before = [...excerpt.lines]
  const head = sharedLength(before, after)
  const tail = sharedLength(before.slice(head).reverse(), after.slice(head).reverse())
  return [
    ...before.slice(Math.max(0, head - 1), head).map((line) => ` ${line}`),
    ...before.slice(head, before.length - tail).map((line) => `-${line}`),
    ...after.slice(head, after.length - tail).map((line) => `+${line}`),
    ...before
      .slice(before.length - tail)
      .slice(0, 1)
      .map((line) => ` ${line}`),
  ]
}

function apply({ line: first, lines }: Excerpt, edits: readonly TextEdit[]): string {
  const text = lines.join('\n')
  const starts = lines.reduce<readonly number[]>(
    (offsets, line) => [...offsets, (offsets.at(-1) ?? 0) + line.length + 1],
    [0],
  )
  const offset = (line: number, column: number): number =>
    Math.min((starts[line - first] ?? text.length) + column - 1, text.length)
  // From the end, so that an edit does not move the places of the others.
  return [...edits]
    .sort((one, other) => other.span.line - one.span.line || other.span.column - one.span.column)
    .reduce(
      (result, { span, text: replacement }) =>
        result.slice(0, offset(span.line, span.column)) +
        replacement +
        result.slice(offset(span.endLine, span.endColumn)),
      text,
    )
}

function sharedLength(one: readonly string[], other: readonly string[]): number {
  const differing = one.findIndex((line, index) => line !== other[index])
  return differing === -1 ? Math.min(one.length, other.length) : differing
}

/** What a fix does, and that it may do more than that. */
export const fixTitle = ({ title, safety }: Fix): string =>
  safety === 'safe' ? title : `${title} (unsafe: it may change how things run)`
