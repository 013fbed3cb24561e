import type { Finding, Process, RuntimeResult, Severity } from '../model.ts'
import type { RunPlan } from './runtime-plan.ts'

/** All that a check may judge: what was asked for and what was seen. */
export interface Exercised {
  readonly plan: RunPlan
  readonly result: RuntimeResult
  /** The service's own processes at several moments, oldest first; none of them empty. */
  readonly moments: readonly (readonly Process[])[]
}

/** What a check yields. */
export interface RuntimeProblem {
  readonly message: string
  /** Where it differs from the check's own. */
  readonly severity?: Severity
}

/** One claim about a running image. Adding one: its file, its line in `checks/index.ts`, a table of judgements. */
export interface RuntimeCheck {
  /** A kebab-case claim about the good state. */
  readonly id: string
  readonly severity: Severity
  readonly summary: string
  readonly why: string
  /** Pure; facts are collected by the exercise. */
  judge(exercised: Exercised): Iterable<RuntimeProblem>
}

/** Keeps the literal id, so that the registry knows its own names. */
export function defineRuntimeCheck<const Check extends RuntimeCheck>(check: Check): Check {
  return check
}

/** All that the given checks find, in their order. Nothing here has a line of its own, and the base is not run. */
export function applyChecks(checks: readonly RuntimeCheck[], exercised: Exercised): Finding[] {
  return checks.flatMap((check) =>
    Array.from(check.judge(exercised), (problem) =>
      runtimeFinding(check.id, problem.severity ?? check.severity, problem.message),
    ),
  )
}

export function runtimeFinding(rule: string, severity: Severity, message: string): Finding {
  return { rule, aliases: [], source: 'drydock', severity, message, place: { at: 'image' }, origin: 'unknown' }
}
