import type { Span, TextEdit } from '../../model.ts'

/** A text file with its lines. Offsets are UTF-16 units from 0; lines and columns are 1-based. */
export interface SourceText {
  readonly file: string
  readonly text: string
  /** At least 1; a final line break opens one more, empty line. */
  readonly lineCount: number
  position(offset: number): { readonly line: number; readonly column: number }
  /** Offset of a position; a column beyond the line's end gives its end. */
  offset(line: number, column: number): number
  /** `end` is exclusive. */
  span(start: number, end: number): Span
  slice(span: Span): string
  /** The text of one line without its line break. */
  line(line: number): string
}

/** Lines end with LF or CRLF, as BuildKit reads them; a lone CR is an ordinary character. */
export function sourceText(file: string, text: string): SourceText {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)

  const startOf = (line: number): number => starts[line - 1] ?? text.length
  const endOf = (line: number): number => {
    const next = starts[line]
    if (next === undefined) return text.length
    return text[next - 2] === '\r' ? next - 2 : next - 1
  }
  /** The line asked last; most questions come in file order. */
  let near = 1
  const lineAt = (offset: number): number => {
    if (offset < startOf(near) || offset >= (starts[near] ?? Infinity)) near = countUpTo(starts, offset)
    return near
  }
  const position = (offset: number): { line: number; column: number } => {
    const line = lineAt(offset)
    return { line, column: offset - startOf(line) + 1 }
  }
  const offsetOf = (line: number, column: number): number => Math.min(startOf(line) + column - 1, endOf(line))

  return {
    file,
    text,
    lineCount: starts.length,
    position,
    offset: offsetOf,
    span(start, end) {
      const line = lineAt(start)
      const column = start - startOf(line) + 1
      const endLine = lineAt(end)
      return { line, column, endLine, endColumn: end - startOf(endLine) + 1 }
    },
    slice: (span) => text.slice(offsetOf(span.line, span.column), offsetOf(span.endLine, span.endColumn)),
    line: (line) => text.slice(startOf(line), endOf(line)),
  }
}

/** Applies edits from the end, so that earlier ones keep their place. Throws a RangeError when two overlap. */
export function applyEdits(source: SourceText, edits: readonly TextEdit[]): string {
  const placed = edits
    .map(({ span, text }) => ({
      start: source.offset(span.line, span.column),
      end: source.offset(span.endLine, span.endColumn),
      text,
    }))
    .sort((a, b) => b.start - a.start || b.end - a.end)
  let result = source.text
  let limit = Infinity
  for (const { start, end, text } of placed) {
    if (end > limit) throw new RangeError(`Edits of ${source.file} overlap at offset ${start}`)
    result = result.slice(0, start) + text + result.slice(end)
    limit = start
  }
  return result
}

/** How many of the ascending `values` are at most `limit`. */
export function countUpTo(values: readonly number[], limit: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] ?? Infinity) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
