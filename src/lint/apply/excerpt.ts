import type { Excerpt, Finding } from '../../model.ts'
import { maskedSource } from './mask-secrets.ts'
import type { SourceText } from '../text/source-text.ts'

/** More lines than this are no excerpt but the file. */
const MAX_LINES = 12
// A line of a program that somebody packed into a RUN says nothing in a report.
const MAX_COLUMNS = 400

/** The finding with the lines that it and its fix are about, where they are in this file and few; secrets in them are hidden. */
export function withExcerpt(finding: Finding, source: SourceText): Finding {
  const excerpt =
    finding.place.at === 'line' && finding.place.file === source.file
      ? excerptOf(finding, maskedSource(source))
      : undefined
  return excerpt ? { excerpt, ...finding } : finding
}

function excerptOf({ place, fix }: Finding, source: SourceText): Excerpt | undefined {
  if (place.at !== 'line') return undefined
  const spans = fix?.edits.map(({ span }) => span) ?? []
  const first = Math.min(place.line, ...spans.map(({ line }) => line))
  const lastOfFix = Math.max(...spans.map(({ endLine }) => endLine), first)
  if (lastOfFix - first >= MAX_LINES) return undefined
  // A long instruction shows its beginning; a fix has to be seen whole.
  const last = Math.min(Math.max(place.endLine, lastOfFix), first + MAX_LINES - 1, source.lineCount)
  const lines = Array.from({ length: last - first + 1 }, (_, index) => source.line(first + index))
  return lines.some((line) => line.length > MAX_COLUMNS) ? undefined : { line: first, lines }
}
