import { failsJob } from '../../conclusion.ts'
import type { Report } from '../../model.ts'
import { cut } from '../../visible.ts'
import { renderComment } from '../markdown/comment.ts'
import { inline } from '../markdown/markdown.ts'
import { reportHeadline } from '../words/headline.ts'
import { plain } from '../words/phrase.ts'
import { everyAnnotation, type Annotation } from './annotations.ts'

/** What a check run says. */
export interface CheckRunWords {
  /** That of the job, so that the two cannot disagree: what could not be found out is a failure. */
  readonly conclusion: 'success' | 'failure'
  /** Plain text. */
  readonly title: string
  /** Markdown. */
  readonly summary: string
  readonly text: string
  readonly annotations: readonly Annotation[]
}

/** Twenty requests. */
const MAX_ANNOTATIONS = 1000

const MAX_TITLE = 200

export function checkRunWords(report: Report): CheckRunWords {
  const { claim, detail } = reportHeadline(report)
  const all = everyAnnotation(report)
  const annotations = all.slice(0, MAX_ANNOTATIONS)
  const left = all.length - annotations.length
  const more = left === 0 ? '' : `${left} more findings are in the report only.`
  return {
    conclusion: failsJob(report) ? 'failure' : 'success',
    title: cut(plain(claim), MAX_TITLE),
    summary: [inline(claim), inline(detail), more].filter((part) => part !== '').join('\n\n'),
    text: renderComment(report),
    annotations,
  }
}
