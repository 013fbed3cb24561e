import type { Finding, ImageReport, Report } from '../model.ts'
import type { LintedFile } from '../cli/lint-files/linted-file.ts'
import { renderSarif } from './lint/sarif.ts'
import { allFindings, brokenStages, suppressed } from './words/selection.ts'

/** GitHub refuses a file with more (SARIF support for code scanning, limits of a run), and shows 5,000 of them. */
const MOST_RESULTS = 25_000

/**
 * A report as SARIF 2.1.0 for code scanning: what every stage found. Code scanning shows no result without a line, so what is about the
 * image as a whole stands on the first of its Dockerfile.
 * @param hash a hexadecimal digest of a text
 */
export function renderCodeScanning(report: Report, hash: (text: string) => string): string {
  const seen = new Set<string>()
  const once = (findings: readonly Finding[]): readonly Finding[] =>
    findings.filter((finding) => {
      const { rule, message, place } = finding
      const key = JSON.stringify([rule, message, place])
      const isFirst = !seen.has(key)
      seen.add(key)
      return isFirst
    })
  let room = MOST_RESULTS
  const take = (findings: readonly Finding[]): readonly Finding[] => {
    const taken = findings.slice(0, room)
    room -= taken.length
    return taken
  }
  const files = report.images.map((image): LintedFile => ({
    path: image.dockerfile,
    findings: take(once(allFindings(image).map((finding) => onLine(finding, image)))),
    suppressed: take(once(suppressed(image))),
    notes: notesOn(image),
    failOn: 'error',
  }))
  const isComplete = report.verdict.conclusion !== 'unknown'
  return renderSarif({ files, rules: [], version: report.version, isComplete }, { hash })
}

function onLine(finding: Finding, { dockerfile }: ImageReport): Finding {
  const { place } = finding
  if (place.at === 'line') return finding
  const line = place.at === 'layer' ? (place.line ?? 1) : 1
  return { ...finding, place: { at: 'line', file: dockerfile, line, column: 1, endLine: line, endColumn: 1 } }
}

const notesOn = ({ stages }: ImageReport): readonly string[] => [
  ...(stages.lint.status === 'done' ? stages.lint.result.notes : []),
  ...brokenStages(stages).map(({ because }) => because),
]
