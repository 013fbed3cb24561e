import type { Finding, ImageReport, Report } from '../../model.ts'
import { failuresByStage, isNews, known, news } from '../words/selection.ts'
import { cut, oneLine, visible } from '../../visible.ts'

export type Level = 'error' | 'warning' | 'notice'

/** A note beside a line, as plain text. Lines and columns are 1-based. */
export interface Annotation {
  readonly level: Level
  readonly file: string
  readonly startLine: number
  readonly endLine: number
  /** Only on a single line: elsewhere GitHub refuses columns. */
  readonly startColumn?: number
  readonly title: string
  readonly message: string
}

// The runner keeps 10 of each kind a step and drops the others silently; two are left for warnings of our own.
const MAX_OF_LEVEL = 8
// The runner cuts a message at 4,096 characters, GitHub a title at 255.
const MAX_MESSAGE = 4000
const MAX_TITLE = 200

/** What is beside the lines, new findings first. */
export const everyAnnotation = (report: Report): readonly Annotation[] => [
  ...report.images.flatMap((image) => of(image, news(image))),
  ...report.images.flatMap((image) => of(image, known(image))),
]

/** As many as a step can have. Of more than eight of a kind the last says how many there are. */
export function annotationsOf(report: Report): readonly Annotation[] {
  const all = everyAnnotation(report)
  return (['error', 'warning', 'notice'] as const).flatMap((level) => limited(all.filter((one) => one.level === level)))
}

function of(image: ImageReport, findings: readonly Finding[]): readonly Annotation[] {
  const { lint, build, image: size, runtime } = failuresByStage(image)
  const failures = new Set([...lint, ...build, ...size, ...runtime])
  return findings.map((finding) => ({
    level: levelOf(finding, failures.has(finding)),
    ...placeOf(finding, image),
    title: cut(visible(oneLine(finding.rule)), MAX_TITLE),
    message: cut(visible(oneLine(finding.message)), MAX_MESSAGE),
  }))
}

/** Red is what fails the check: an error that the base has too is no more than a warning. */
function levelOf(finding: Finding, fails: boolean): Level {
  switch (finding.severity) {
    case 'error':
      return fails || isNews(finding) ? 'error' : 'warning'
    case 'warning':
      return fails ? 'error' : 'warning'
    case 'info':
    case 'style':
      return 'notice'
  }
}

function placeOf(
  { place }: Finding,
  image: ImageReport,
): Pick<Annotation, 'file' | 'startLine' | 'endLine' | 'startColumn'> {
  switch (place.at) {
    case 'line': {
      const lines = { file: place.file, startLine: place.line, endLine: place.endLine }
      return place.line === place.endLine ? { ...lines, startColumn: place.column } : lines
    }
    case 'layer':
      return { file: image.dockerfile, startLine: place.line ?? 1, endLine: place.line ?? 1 }
    case 'image':
      return { file: image.dockerfile, startLine: 1, endLine: 1 }
  }
}

function limited(annotations: readonly Annotation[]): readonly Annotation[] {
  const next = annotations[MAX_OF_LEVEL - 1]
  if (next === undefined || annotations.length === MAX_OF_LEVEL) return annotations
  const missing = annotations.length - (MAX_OF_LEVEL - 1)
  return [
    ...annotations.slice(0, MAX_OF_LEVEL - 1),
    { ...next, title: `${missing} more`, message: `${missing} more, in the job summary and in the report` },
  ]
}
