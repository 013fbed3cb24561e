import type { Report } from '../model.ts'
import { renderCodeScanning } from './code-scanning.ts'
import { renderComment } from './markdown/comment.ts'
import { renderSummary } from './markdown/summary.ts'

/**
 * The files of a report folder, by name.
 * @param hash a hexadecimal digest of a text
 */
export const reportFiles = (
  report: Report,
  hash: (text: string) => string,
): Record<'report.json' | 'report.sarif' | 'comment.md' | 'summary.md', string> => ({
  'report.json': `${JSON.stringify(report, null, 2)}\n`,
  'report.sarif': renderCodeScanning(report, hash),
  'comment.md': renderComment(report),
  'summary.md': renderSummary(report),
})
