import type { Finding, Severity } from '../../model.ts'
import { heaviest, heaviestFirst } from '../../severity.ts'
import { withExcerpt } from './excerpt.ts'
import { maskSecrets } from './mask-secrets.ts'
import { hasBuildkitName, isNamed, ruleOf } from '../comments/rule-names.ts'
import type { LintSettings } from '../lint-settings.ts'
import type { SourceText } from '../text/source-text.ts'

/**
 * Findings as the settings want them, in file order, with the lines they are about where one of the sources has them. With
 * `isStrict` those of BuildKit's own rules are errors.
 */
export function finish(
  findings: readonly Finding[],
  sources: readonly SourceText[],
  settings: LintSettings,
  isStrict = false,
): readonly Finding[] {
  const wanted = findings
    .filter((finding) => !isNamed(ruleOf(finding), settings.disabled))
    .map((finding) => withSeverity(finding, severityOf(finding, settings, isStrict)))
    .map(withoutSecrets)
  return inFileOrder(wanted).map((finding) => sources.reduce(withExcerpt, finding))
}

/** There can be hundreds of thousands of them; most are left as they are. */
function withSeverity(finding: Finding, severity: Severity): Finding {
  return finding.severity === severity ? finding : { ...finding, severity }
}

/** The highest that the settings give to one of the rule's names, or its own. */
function severityOf(finding: Finding, { severity }: LintSettings, isStrict: boolean): Severity {
  if (severity.size === 0 && !isStrict) return finding.severity
  const rule = ruleOf(finding)
  const wanted = [...severity].filter(([name]) => isNamed(rule, [name])).map(([, value]) => value)
  const own = isStrict && hasBuildkitName(rule) ? 'error' : finding.severity
  return heaviest(wanted) ?? own
}

/** What a report says is read by more people than the file. A fix that repeats a secret has to wait until that is gone. */
function withoutSecrets(finding: Finding): Finding {
  const message = maskSecrets(finding.message)
  const subject = finding.subject === undefined ? undefined : maskSecrets(finding.subject)
  const isSafe = finding.fix?.edits.every(({ text }) => maskSecrets(text) === text) ?? true
  if (isSafe && message === finding.message && subject === finding.subject) return finding
  const masked = { ...finding, message, ...(subject !== undefined && { subject }) }
  if (isSafe) return masked
  const { fix, ...rest } = masked
  return rest
}

/** Findings of one place stay in their order, the heaviest first. */
export function inFileOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(byPlace)
}

/** In file order, and the heaviest first at the same place. */
function byPlace(a: Finding, b: Finding): number {
  if (a.place.at !== 'line' || b.place.at !== 'line') return 0
  return a.place.line - b.place.line || a.place.column - b.place.column || heaviestFirst(a.severity, b.severity)
}
