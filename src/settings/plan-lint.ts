import { UserError } from '../errors.ts'
import { allRules } from '../lint/all-rules.ts'
import { DEFAULT_SETTINGS, type LintSettings } from '../lint/lint-settings.ts'
import type { Severity } from '../model.ts'
import type { LintSection } from './settings.ts'
import { suggest } from './suggest.ts'

/** The section `lint` of the configuration as the linter wants it. Throws a UserError for a rule that nobody knows. */
export function planLint(section: LintSection = {}): LintSettings {
  const wishes = Object.entries(section.rules ?? {})
  for (const [name] of wishes) refuseUnknown(name)
  const wishesFor = (severity: string): string[] => wishes.flatMap(([name, wish]) => (wish === severity ? [name] : []))
  return {
    ...DEFAULT_SETTINGS,
    disabled: wishesFor('off'),
    severity: new Map(wishes.flatMap(([name, wish]): [string, Severity][] => (wish === 'off' ? [] : [[name, wish]]))),
    trustedRegistries: section['trusted-registries'] ?? [],
    labelSchema: new Map(Object.entries(section['label-schema'] ?? {})),
    strictLabels: section['strict-labels'] ?? false,
    disableIgnorePragma: !(section['ignore-comments'] ?? true),
    compat: section.compat ?? 'none',
  }
}

/** Names that we do not own: ShellCheck's, and BuildKit's checks, which newer versions add to. */
const FOREIGN = /^(?:SC\d{4}|[A-Z][A-Za-z]+)$/

function refuseUnknown(name: string): void {
  const known = allRules.flatMap(({ id, aliases }) => [id, ...aliases])
  if (FOREIGN.test(name) || known.some((one) => one.toLowerCase() === name.toLowerCase())) return
  throw new UserError(`\`lint.rules\`: there is no rule \`${name}\`.${suggest(name, known)}`)
}
