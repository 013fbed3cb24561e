import type { Span } from '../../src/model.ts'
import { sourceText } from '../../src/lint/text/source-text.ts'

/** Whether a stretch is in the text, and its lines and columns are those of its offsets. */
export function isInside(text: string, { line, column, endLine, endColumn }: Span): boolean {
  const source = sourceText('f', text)
  const [start, end] = [source.offset(line, column), source.offset(endLine, endColumn)]
  const holds = (offset: number, atLine: number, atColumn: number): boolean => {
    const place = source.position(offset)
    return place.line === atLine && place.column === atColumn
  }
  return start <= end && holds(start, line, column) && holds(end, endLine, endColumn)
}
