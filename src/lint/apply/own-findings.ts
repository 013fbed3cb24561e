import type { Finding } from '../../model.ts'
import type { LintContext } from '../lint-context.ts'
import type { Dockerfile } from '../dockerfile/dockerfile.ts'
import { asHadolint } from '../hadolint/as-hadolint.ts'
import type { DockerfileRule, Problem, Rule } from '../rule.ts'
import { isNamed } from '../comments/rule-names.ts'
import { rules } from '../rules/index.ts'
import type { LintSettings } from '../lint-settings.ts'
import { ruleUrl } from '../rule-url.ts'
import type { Steps } from './steps.ts'

/** What our own rules find in a file. */
export interface OwnFindings {
  readonly context: LintContext
  /** Of every rule that was applied, in the order of the registry. */
  readonly byRule: ReadonlyMap<Rule<never>, readonly Finding[]>
  /** Ids of rules that need something that is unknown here, so their silence says nothing. */
  readonly undecided: ReadonlySet<string>
}

/** Applies the rules about Dockerfiles that the settings leave on. */
export function* applyRules(dockerfile: Dockerfile, context: LintContext): Steps<OwnFindings> {
  const active = activeRules(context.settings)
  const judging = context.settings.compat === 'hadolint' ? active.map(asHadolint) : active
  return yield* applyAll(judging, dockerfile, dockerfile.file, context)
}

/** Reads all scripts, which would be read at once when a rule asks for the first of them; returns how many commands there are. */
export function* readCommands({ instructions }: Dockerfile): Steps<number> {
  let count = 0
  for (const instruction of instructions) {
    if (instruction.keyword === 'RUN') count += instruction.commands.length
    yield
  }
  return count
}

/** Applies each of the rules to the subject. */
export function* applyAll<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
  file: string,
  context: LintContext,
): Steps<OwnFindings> {
  const byRule = new Map<Rule<Subject>, readonly Finding[]>()
  for (const rule of rules) {
    byRule.set(rule, applyRule(rule, subject, file, context))
    yield
  }
  return {
    context,
    byRule,
    undecided: new Set(rules.filter((rule) => isUndecided(rule, subject, context)).map(({ id }) => id)),
  }
}

/** Whether any rule that the settings leave on would look at the files of the context. */
export function needsFiles(dockerfile: Dockerfile, settings: LintSettings): boolean {
  return activeRules(settings).some(({ needs }) => needs.files?.(dockerfile))
}

/** Whether the rule needs something for this subject that is unknown. Of the neighbours nobody can tell that all are known. */
function isUndecided<Subject>({ needs }: Rule<Subject>, subject: Subject, context: LintContext): boolean {
  return (
    (context.ignoreFile.kind === 'unknown' && needs.ignoreFile?.(subject) === true) ||
    (context.files.kind === 'unknown' && needs.files?.(subject) === true) ||
    (context.started === undefined && needs.started?.(subject) === true) ||
    needs.neighbours?.(subject) === true
  )
}

/** What one rule finds in its subject. */
function applyRule<Subject>(
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
