import type { ImageInventory, Report } from '../model.ts'
import { renderCodeScanning } from './code-scanning.ts'
import { reportText } from './json/fit-report.ts'
import { renderJunitReport } from './junit-report.ts'
import { renderComment } from './markdown/comment.ts'
import { renderImagePage } from './page/image-page.ts'
import { renderSummary } from './markdown/summary.ts'

/**
 * The files of a report folder, by name.
 * @param hash SHA-256 of a text in hexadecimal
 * @param inventories what is in the images, where they were looked into
 */
export const reportFiles = (
  report: Report,
  hash: (text: string) => string,
  inventories: readonly ImageInventory[] = [],
): Record<
  'report.json' | 'report.sarif' | 'report.junit.xml' | 'comment.md' | 'summary.md' | 'image.html',
  string
> => ({
  'report.json': reportText(report),
  'report.sarif': renderCodeScanning(report, hash),
  'report.junit.xml': renderJunitReport(report),
  'comment.md': renderComment(report),
  'summary.md': renderSummary(report),
  'image.html': renderImagePage({ ...report, inventories }, hash),
})
