import type { RunPlan } from '../../src/runtime/runtime-plan.ts'

/** A plan with the defaults of the settings, and what a case says differently. */
export function runPlan(changes: Partial<RunPlan> = {}): RunPlan {
  return {
    kind: 'run',
    options: { env: {}, memory: '512m', pidsLimit: 256, readOnly: false, tmpfs: [] },
    expect: 'service',
    healthTimeoutSeconds: 120,
    allowRoot: false,
    allowUnhealthy: false,
    requireHealthcheck: false,
    lockDown: false,
    require: [],
    assertions: [],
    expectHttp: [],
    ...changes,
  }
}
