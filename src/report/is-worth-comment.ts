import type { ConfigChanges, ImageReport, Report } from '../model.ts'
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

/** Findings, size, layers, packages or the configuration differ, or nobody knows. Times do so in every run. */
function isOtherThanBase(image: ImageReport): boolean {
  if (image.unchanged !== undefined) return false
  if (image.baseline.kind === 'absent' || news(image).length > 0 || fixed(image).length > 0) return true
  if (image.stages.image.status !== 'done') return false
  const { result } = image.stages.image
  const isAsManyLayers = result.head.layers.length === result.base?.layers.length
  const hasOtherPackages = (result.files?.packages ?? []).length > 0
  return growthOf(result) !== 0 || !isAsManyLayers || hasOtherPackages || isSetUpOtherwise(result.config ?? {})
}

/** Labels and values of variables tell the commit and the time in many images, and differ in every run then. */
function isSetUpOtherwise({ labels: _, variables, ...others }: ConfigChanges): boolean {
  const { added = [], removed = [] } = variables ?? {}
  return Object.keys(others).length + added.length + removed.length > 0
}
