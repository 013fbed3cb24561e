/** What a report's Markdown says of its findings and its verdict, held against what Drydock knows. Pure. */
import { imageChecks } from '../../src/image/checks/index.ts'
import { allRules } from '../../src/lint/all-rules.ts'
import type { Severity } from '../../src/model.ts'
import { SEVERITY_ICONS } from '../../src/report/words/icons.ts'
import { runtimeChecks } from '../../src/runtime/checks/index.ts'
import { SEVERITIES } from '../../src/severity.ts'
import { plainText } from './plain-text.ts'

export interface ReportedFinding {
  readonly rule: string
  readonly severity: Severity
}

const known = new Map<string, Severity>(
  [...allRules, ...imageChecks, ...runtimeChecks].map((one) => [one.id, one.severity]),
)

/** Findings with a paragraph of their own, in their order. */
export function reportedFindings(markdown: string): readonly ReportedFinding[] {
  const icons = new Map<string, Severity>(SEVERITIES.map((severity) => [SEVERITY_ICONS[severity], severity] as const))
  return [...markdown.matchAll(/^(?:> )?(\S+) \*\*\[?<code>([^<]+)<\/code>/gm)].flatMap(([, icon = '', rule = '']) => {
    const severity = icons.get(icon)
    return severity === undefined ? [] : [{ rule, severity }]
  })
}

/** Rules and checks that a report links or names as such, and that there are not. */
export const unknownRules = (markdown: string): readonly string[] =>
  [
    ...reportedFindings(markdown).map(({ rule }) => rule),
    ...[...markdown.matchAll(/docs\/(?:rules|checks)\/([\w-]+)\.md/g)].map(([, rule = '']) => rule),
  ].filter((rule) => !known.has(rule))

/**
 * Sentences about what a report says otherwise than the registry of rules and checks; none of one that tells no lies.
 * It must be one whose findings have no severity of their own choosing, and are all there.
 */
export function liesOf(markdown: string): readonly string[] {
  const findings = reportedFindings(markdown)
  const text = plainText(markdown)
  const headline = /^(?:> )?### (.*)$/m.exec(text)?.[1] ?? ''
  const errors = findings.filter(({ severity }) => severity === 'error')
  const linted = findings.filter(({ rule }) => allRules.some(({ id }) => id === rule))
  const news = (severity: Severity): number => Number(new RegExp(`(\\d+) new ${severity}s?\\b`).exec(text)?.[1] ?? 0)
  return [
    ...unknownRules(markdown).map((rule) => `there is no rule ${rule}`),
    ...findings
      .filter(({ rule, severity }) => known.has(rule) && known.get(rule) !== severity)
      .map(({ rule, severity }) => `${rule} is no ${severity}`),
    ...(headline.startsWith(errors.length > 0 ? '❌ Not ready' : '✅ Ready')
      ? []
      : [`the verdict is not “${headline}”`]),
    ...runtimeChecks
      .filter(({ id, claim }) => errors.some(({ rule }) => rule === id) !== headline.includes(claim))
      .map(({ id, claim }) => `the headline and the findings differ on ${id} (“${claim}”)`),
    ...(['error', 'warning'] as const)
      .filter((severity) => news(severity) !== linted.filter((finding) => finding.severity === severity).length)
      .map((severity) => `the row of the linter has another number of ${severity}s`),
  ]
}
