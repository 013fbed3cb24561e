import type { Finding, TextEdit } from '../../model.ts'
import { applyEdits, type SourceText } from '../text/source-text.ts'

/** A text after one round of fixes. */
export interface FixedText {
  readonly text: string
  /** The findings whose fixes are in it. */
  readonly fixed: readonly Finding[]
}

/**
 * Applies the fixes of findings about this file, each whole or not at all, in file order. One that touches an earlier one is
 * left for the next round, when the linter has looked at the new text. Line breaks become those of the file.
 */
export function applyFixes(source: SourceText, findings: readonly Finding[]): FixedText {
  const edits: TextEdit[] = []
  const taken: Range[] = []
  const fixed: Finding[] = []
  for (const finding of findings) {
    const { fix, place } = finding
    if (!fix || place.at !== 'line' || place.file !== source.file) continue
    const ranges = fix.edits.map((edit) => rangeOf(source, edit))
    if (ranges.some((one) => taken.some((other) => one.start <= other.end && other.start <= one.end))) continue
    taken.push(...ranges)
    edits.push(...fix.edits.map(({ span, text }) => ({ span, text: withBreaksOf(source, text) })))
    fixed.push(finding)
  }
  return { text: fixed.length > 0 ? applyEdits(source, edits) : source.text, fixed }
}

interface Range {
  readonly start: number
  readonly end: number
}

function rangeOf(source: SourceText, { span }: TextEdit): Range {
  return { start: source.offset(span.line, span.column), end: source.offset(span.endLine, span.endColumn) }
}

function withBreaksOf({ text: whole }: SourceText, text: string): string {
  const isDos = whole.charAt(whole.indexOf('\n') - 1) === '\r'
  return isDos ? text.replace(/\r?\n/g, '\r\n') : text
}
