import type { Report } from '../model.ts'
import { renderCodeScanning } from './code-scanning.ts'
import { reportText } from './json/fit-report.ts'
import { renderJunitReport } from './junit-report.ts'
import { renderComment } from './markdown/comment.ts'
import { renderSummary } from './markdown/summary.ts'

/**
 * The files of a report folder, by name.
 * @param hash a hexadecimal digest of a text
 */
export const reportFiles = (
  report: Report,
  hash: (text: string) => string,
): Record<'report.json' | 'report.sarif' | 'report.junit.xml' | 'comment.md' | 'summary.md', string> => ({
  'report.json': reportText(report),
  'report.sarif': renderCodeScanning(report, hash),
  'report.junit.xml': renderJunitReport(report),
  'comment.md': renderComment(report),
  'summary.md': renderSummary(report),
})
