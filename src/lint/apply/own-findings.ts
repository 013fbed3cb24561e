import type { Finding } from '../../model.ts'
import type { LintContext } from '../lint-context.ts'
import type { Dockerfile } from '../dockerfile/dockerfile.ts'
import { asHadolint } from '../hadolint/as-hadolint.ts'
import type { DockerfileRule, Problem, Rule } from '../rule.ts'
import { isNamed } from '../comments/rule-names.ts'
import { rules } from '../rules/index.ts'
import type { LintSettings } from '../lint-settings.ts'
import { ruleUrl } from '../rule-url.ts'

/** What our own rules find in a Dockerfile. */
export interface OwnFindings {
  readonly context: LintContext
  /** Of every rule that the settings leave on, in the order of the registry. */
  readonly byRule: ReadonlyMap<DockerfileRule, readonly Finding[]>
  /** Ids of rules that asked for something that is unknown here, so their silence says nothing. */
  readonly undecided: ReadonlySet<string>
}

/** Applies the rules that the settings leave on. With `known`, only those again that were undecided then. */
export function applyRules(dockerfile: Dockerfile, context: LintContext, known?: OwnFindings): OwnFindings {
  const undecided = new Set<string>()
  const byRule = new Map<DockerfileRule, readonly Finding[]>()
  let current = ''
  const watched = new WatchedContext(context, () => undecided.add(current))
  for (const rule of activeRules(context.settings)) {
    const before = known?.undecided.has(rule.id) === true ? undefined : known?.byRule.get(rule)
    current = rule.id
    const applied = context.settings.compat === 'hadolint' ? asHadolint(rule) : rule
    byRule.set(rule, before ?? applyRule(applied, dockerfile, dockerfile.file, watched))
  }
  return { context, byRule, undecided }
}

/** What one rule finds in its subject. */
export function applyRule<Subject>(
  rule: Rule<Subject>,
  subject: Subject,
  file: string,
  context: LintContext,
): readonly Finding[] {
  return [...rule.check(subject, context)].map((problem) => toFinding(rule, problem, file))
}

/** Hundreds of files are linted with the same settings. */
const active = new WeakMap<LintSettings, readonly DockerfileRule[]>()

/** The rules that the settings leave on, in the order of the registry. */
function activeRules(settings: LintSettings): readonly DockerfileRule[] {
  const known = active.get(settings) ?? rules.filter((rule) => isActive(rule, settings))
  active.set(settings, known)
  return known
}

/** Whether the settings leave a rule on. */
export function isActive(rule: Rule<never>, { disabled, enabled, severity }: LintSettings): boolean {
  return !isNamed(rule, disabled) && (rule.enabled || isNamed(rule, enabled) || isNamed(rule, [...severity.keys()]))
}

/** A context that tells when something unknown is asked for. */
class WatchedContext implements LintContext {
  readonly settings: LintSettings
  readonly idleIgnores: LintContext['idleIgnores']
  private readonly context: LintContext
  private readonly onUnknown: () => void

  constructor(context: LintContext, onUnknown: () => void) {
    this.settings = context.settings
    this.idleIgnores = context.idleIgnores
    this.context = context
    this.onUnknown = onUnknown
  }

  get ignoreFile(): LintContext['ignoreFile'] {
    return this.watched(this.context.ignoreFile)
  }

  get files(): LintContext['files'] {
    return this.watched(this.context.files)
  }

  private watched<Part extends { readonly kind: string }>(part: Part): Part {
    if (part.kind === 'unknown') this.onUnknown()
    return part
  }
}

function toFinding(rule: Rule<never>, problem: Problem, file: string): Finding {
  return {
    rule: rule.id,
    aliases: rule.aliases,
    source: 'drydock',
    severity: problem.severity ?? rule.severity,
    message: problem.message,
    ...(problem.subject !== undefined && { subject: problem.subject }),
    place: { at: 'line', file: problem.file ?? file, ...problem.at },
    origin: 'unknown',
    url: ruleUrl(rule.id),
    ...(problem.fix && { fix: problem.fix }),
    ...(problem.cost && { cost: problem.cost }),
  }
}
