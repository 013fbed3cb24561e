import type { Report } from '../model.ts'
import { renderComment } from './markdown/comment.ts'
import { renderSummary } from './markdown/summary.ts'

/** The files of a report folder, by name. */
export const reportFiles = (report: Report): Record<'report.json' | 'comment.md' | 'summary.md', string> => ({
  'report.json': `${JSON.stringify(report, null, 2)}\n`,
  'comment.md': renderComment(report),
  'summary.md': renderSummary(report),
})
