import type { RuntimeResult } from '../../src/model.ts'
import type { Exercised } from '../../src/runtime/runtime-check.ts'
import type { RunPlan } from '../../src/runtime/runtime-plan.ts'
import { runPlan } from './run-plan.ts'

/** What a good service without a health check shows, and what a case says differently. */
export function exercised(changes: {
  readonly plan?: Partial<RunPlan>
  readonly result?: Partial<RuntimeResult>
  readonly processes?: Exercised['moments'][number]
}): Exercised {
  return {
    plan: runPlan(changes.plan),
    result: {
      configuredUser: 'app',
      runsAs: { kind: 'non-root', uids: [999], processCount: 1 },
      health: { kind: 'none', disabled: false },
      logTail: [],
      ...changes.result,
    },
    moments: changes.processes ? [changes.processes] : [],
  }
}
