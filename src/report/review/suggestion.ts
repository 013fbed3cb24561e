/** A fix as lines that take the place of others. Pure. */
import type { Excerpt, Fix, Hunk } from '../../model.ts'

/** Whole lines of the file as it was checked, both ends inclusive, and what stands there afterwards; nothing for lines that go. */
export interface Replacement {
  readonly line: number
  readonly endLine: number
  readonly lines: readonly string[]
}

/**
 * Undefined where the fix touches a line that the hunk does not show, and where the excerpt is not what the hunk has: a secret is hidden
 * in it, the line breaks are others, or the head's text is another one.
 */
export function replacementOf(fix: Fix, excerpt: Excerpt | undefined, hunk: Hunk): Replacement | undefined {
  if (!excerpt || fix.edits.length === 0) return undefined
  const before = excerpt.lines
  const after = apply(fix, excerpt)
  if (!after) return undefined
  const head = sharedLength(before, after)
  const tail = sharedLength(before.slice(head).reverse(), after.slice(head).reverse())
  const changed = before.length - head - tail
  if (changed === 0 && after.length === before.length) return undefined
  // A suggestion replaces one line at least: what is only added takes a neighbour along, the one before where there is one.
  const first = changed > 0 ? head : Math.max(0, head - 1)
  const last = changed > 0 ? head + changed : Math.max(head, 1)
  const replacement = {
    line: excerpt.line + first,
    endLine: excerpt.line + last - 1,
    lines: after.slice(first, after.length - (before.length - last)),
  }
  const shown = hunk.lines.slice(replacement.line - hunk.line, replacement.endLine + 1 - hunk.line)
  const isShown = replacement.line >= hunk.line && shown.length === last - first
  return isShown && shown.every((line, index) => line === before[first + index]) ? replacement : undefined
}

/** The lines of the excerpt after the fix; undefined where an edit leads out of it. */
function apply({ edits }: Fix, { line: first, lines }: Excerpt): readonly string[] | undefined {
  const starts = lines.reduce<readonly number[]>((all, line) => [...all, (all.at(-1) ?? 0) + line.length + 1], [0])
  const whole = lines.map((line) => `${line}\n`).join('')
  const ranges = edits.map(({ span, text }) => ({
    start: (starts[span.line - first] ?? NaN) + span.column - 1,
    end: (starts[span.endLine - first] ?? NaN) + span.endColumn - 1,
    text,
  }))
  if (ranges.some(({ start, end }) => Number.isNaN(start) || Number.isNaN(end) || end > whole.length)) return undefined
  // From the end, so that an edit does not move the places of the others.
  const after = ranges
    .sort((one, other) => other.start - one.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), whole)
  return after === '' ? [] : after.replace(/\n$/, '').split('\n')
}

function sharedLength(one: readonly string[], other: readonly string[]): number {
  const differing = one.findIndex((line, index) => line !== other[index])
  return differing === -1 ? Math.min(one.length, other.length) : differing
}
