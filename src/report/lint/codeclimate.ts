import type { Severity } from '../../model.ts'
import { oneLine, visible } from '../../visible.ts'
import { placed, type LintFormat } from './lint-report.ts'

const SEVERITIES = { error: 'critical', warning: 'major', info: 'minor', style: 'info' } as const satisfies Record<
  Severity,
  string
>

/** A list of Code Climate's issues, which is what GitLab's code quality report is made of. */
export const renderCodeClimate: LintFormat = ({ files }, { hash }) => {
  const seen = new Map<string, number>()
  const issues = files
    .flatMap(({ findings }) => placed(findings))
    .map(({ rule, message, severity, place, excerpt, url }) => {
      const text = excerpt?.lines[place.line - excerpt.line] ?? ''
      // The line's number is left out, so that a finding stays the same one when lines above it come and go.
      const key = JSON.stringify([place.file, rule, message, text])
      const earlier = seen.get(key) ?? 0
      seen.set(key, earlier + 1)
      return {
        type: 'issue',
        check_name: rule,
        description: visible(oneLine(message)),
        ...(url !== undefined && { content: { body: url } }),
        categories: [severity === 'style' ? 'Style' : 'Bug Risk'],
        severity: SEVERITIES[severity],
        fingerprint: hash(`${earlier}${key}`),
        location: { path: place.file, lines: { begin: place.line, end: place.endLine } },
      }
    })
  return `${JSON.stringify(issues, null, 2)}\n`
}
