import type { Finding, RuntimeAnswer, RuntimeResult, Stage } from '../model.ts'
import type { RunPlan } from './runtime-plan.ts'
import { runtimeChecks, type RuntimeCheckId } from './checks/index.ts'

type Done = Extract<Stage<RuntimeResult>, { status: 'done' }>

/** What somebody wrote down of this image has to hold, whatever the base does. */
const ASKED_OF_HEAD: ReadonlySet<string> = new Set<RuntimeCheckId>(['meets-assertions', 'answers-over-http'])

/** Whether the head is worth a second run: something fails it that the base may do as well. */
export function isWorthComparing(head: Stage<RuntimeResult>): head is Done {
  return (
    head.status === 'done' &&
    head.findings.some(({ severity, rule }) => severity === 'error' && !ASKED_OF_HEAD.has(rule))
  )
}

/** What of a plan is asked of the base: what it may do as well, and no more. */
export const planOnBase = (plan: RunPlan): RunPlan => ({ ...plan, lockDown: false, assertions: [], expectHttp: [] })

/**
 * The head's findings with what the base's own run says of them. What the base does too becomes a warning, unless the
 * settings ask for it by name or let everything fail that exists. Where the base could not answer a check, nothing is known.
 */
export function besideBase(
  head: Done,
  base: Stage<RuntimeResult>,
  { require }: Pick<RunPlan, 'require'>,
  failOnExisting: boolean,
): Done {
  if (base.status !== 'done') return head
  const asked = new Set<string>(
    runtimeChecks.filter(({ requiredAs }) => require.includes(requiredAs)).map(({ id }) => id),
  )
  const findings = head.findings.map((finding): Finding => {
    const origin = originOf(finding, base.result.answers)
    const isKnown = origin === 'existing' && !failOnExisting && !asked.has(finding.rule)
    return { ...finding, origin, severity: isKnown && finding.severity === 'error' ? 'warning' : finding.severity }
  })
  const { configuredUser, runsAs, health, exit } = base.result
  return {
    status: 'done',
    result: { ...head.result, base: { configuredUser, runsAs, health, ...(exit && { exit }) } },
    findings,
  }
}

/** An error on the head that the base only warns of is new; so is a failure of what the base could do. */
function originOf({ rule, severity }: Finding, answers: readonly RuntimeAnswer[]): Finding['origin'] {
  switch (answers.find(({ check }) => check === rule)?.outcome) {
    case 'fail':
      return 'existing'
    case 'warning':
      return severity === 'error' ? 'new' : 'existing'
    case 'info':
      return severity === 'error' || severity === 'warning' ? 'new' : 'existing'
    case 'pass':
      return 'new'
    case 'unknown':
    case undefined:
      return 'unknown'
  }
}
