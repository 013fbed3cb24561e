import type { ImageReport, Report } from '../model.ts'
import { growthOf } from './growth.ts'
import { fixed, news } from './words/selection.ts'

/** When a comment is begun; one that is there is kept up to date. */
export type CommentMode = 'always' | 'on-failure' | 'on-change' | 'never'

/** Whether a report has to say what a conversation should be begun for. */
export function isWorthComment(report: Report, mode: CommentMode): boolean {
  const isPass = report.verdict.conclusion === 'pass'
  switch (mode) {
    case 'always':
      return true
    case 'on-failure':
      return !isPass
    case 'on-change':
      return !isPass || report.images.some(isOtherThanBase)
    case 'never':
      return false
  }
}

/** Findings, size, layers or packages differ, or nobody knows. Times do so in every run. */
function isOtherThanBase(image: ImageReport): boolean {
  if (image.unchanged !== undefined) return false
  if (image.baseline.kind === 'absent' || news(image).length > 0 || fixed(image).length > 0) return true
  if (image.stages.image.status !== 'done') return false
  const { result } = image.stages.image
  const isAsManyLayers = result.head.layers.length === result.base?.layers.length
  return growthOf(result) !== 0 || !isAsManyLayers || (result.files?.packages ?? []).length > 0
}
