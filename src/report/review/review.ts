/** Which findings become comments on lines of the diff. Pure. */
import type { Finding, Hunk, ImageReport, Report } from '../../model.ts'
import { heaviestFirst } from '../../severity.ts'
import { renderReviewComment } from '../markdown/review-comment.ts'
import { isNews, news } from '../words/selection.ts'
import { replacementOf, type Replacement } from './suggestion.ts'

/** A comment on lines of the branch's head, both ends inclusive. */
export interface ReviewComment {
  readonly path: string
  readonly line: number
  readonly endLine: number
  /** Markdown. */
  readonly body: string
}

export type ReviewMode = 'suggestions' | 'findings'

// GitHub takes more for abuse from 30 on, and nobody reads them; the comment has all.
const MAX_COMMENTS = 20

/** By file. */
export type Hunks = ReadonlyMap<string, readonly Hunk[]>

/** The worst first. What several images have alike is said once. */
export function reviewOf(report: Report, hunks: Hunks, mode: ReviewMode): readonly ReviewComment[] {
  const wanted = report.images
    .flatMap((image) =>
      news(image)
        .filter(isNews)
        .map((finding) => ({ finding, at: linesOf(finding, image) })),
    )
    .sort((one, other) => heaviestFirst(one.finding.severity, other.finding.severity))
    .flatMap(({ finding, at }) => (at ? commentOn(finding, at, hunks.get(at.file) ?? [], mode) : []))
  const said = new Map(wanted.map((comment) => [JSON.stringify(comment), comment]))
  return [...said.values()].slice(0, MAX_COMMENTS)
}

/** The files that a review could speak of. */
export const reviewedFiles = (report: Report): readonly string[] => [
  ...new Set(
    report.images.flatMap((image) =>
      news(image)
        .filter(isNews)
        .flatMap((finding) => linesOf(finding, image)?.file ?? []),
    ),
  ),
]

interface Lines {
  readonly file: string
  readonly line: number
  readonly endLine: number
}

function linesOf({ place }: Finding, { dockerfile }: ImageReport): Lines | undefined {
  switch (place.at) {
    case 'line':
      return place
    case 'layer':
      return place.line === undefined ? undefined : { file: dockerfile, line: place.line, endLine: place.line }
    case 'image':
      return undefined
  }
}

function commentOn(finding: Finding, at: Lines, hunks: readonly Hunk[], mode: ReviewMode): readonly ReviewComment[] {
  const shows = (hunk: Hunk): boolean => hunk.line <= at.line && at.line < hunk.line + hunk.lines.length
  const hunk = hunks.find(shows)
  if (!hunk) return []
  const replacement =
    mode === 'suggestions' && finding.fix?.safety === 'safe'
      ? replacementOf(finding.fix, finding.excerpt, hunk)
      : undefined
  const suggested = replacement && renderReviewComment(finding, replacement.lines)
  const body = suggested ?? renderReviewComment(finding)
  if (body === undefined) return []
  const { line, endLine } = suggested === undefined ? withinHunk(at, hunk) : (replacement ?? at)
  const moves = hunk.headLine - hunk.line
  return [{ path: at.file, line: line + moves, endLine: endLine + moves, body }]
}

const withinHunk = ({ line, endLine }: Lines, hunk: Hunk): Pick<Replacement, 'line' | 'endLine'> => ({
  line,
  endLine: Math.min(endLine, hunk.line + hunk.lines.length - 1),
})
