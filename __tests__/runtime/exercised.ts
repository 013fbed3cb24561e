import type { RuntimeSide } from '../../src/model.ts'
import type { Exercised } from '../../src/runtime/runtime-check.ts'
import { plainConfig } from '../fakes/fake-docker.ts'
import type { ImageConfig } from '../../src/world.ts'
import type { LockDown } from '../../src/runtime/lock-down.ts'
import { createTextPatterns } from '../../src/runtime/assertions/text-pattern.ts'
import type { Trials } from '../../src/runtime/trials.ts'
import type { RunPlan } from '../../src/runtime/runtime-plan.ts'
import { runPlan } from './run-plan.ts'

const quietTrials: Trials = {
  listeners: { kind: 'seen', value: [] },
  signals: { kind: 'seen', value: { ignored: [], caught: [15] } },
  processes: [],
  zombies: [],
  used: {
    seconds: 1,
    usage: {
      peakMemoryBytes: { kind: 'seen', value: 1e6 },
      cpuSeconds: { kind: 'seen', value: 0.1 },
      oomKills: { kind: 'seen', value: 0 },
    },
  },
  stopped: { seconds: 0.24, code: 0, killed: false },
  graceSeconds: 10,
  allowedSeconds: 10,
}

/** What a good service without a health check shows, and what a case says differently. */
export function exercised(changes: {
  readonly plan?: Partial<RunPlan>
  readonly config?: Partial<ImageConfig>
  readonly result?: Partial<RuntimeSide>
  readonly processes?: Exercised['moments'][number]
  /** What differs from a service that stops at once; null where it was not tried out. */
  readonly trials?: Partial<Trials> | null
  readonly samples?: Exercised['samples']
  readonly logTail?: Exercised['logTail']
  readonly used?: Exercised['used']
  readonly written?: Exercised['written']
  readonly lockDown?: LockDown
  readonly observations?: Exercised['observations']
}): Exercised {
  return {
    plan: runPlan(changes.plan),
    config: { ...plainConfig, ...changes.config },
    result: {
      configuredUser: 'app',
      runsAs: { kind: 'non-root', uids: [999], processCount: 1 },
      health: { kind: 'none', disabled: false },
      ...changes.result,
    },
    samples: changes.samples ?? (changes.processes ? [changes.processes] : []),
    moments: changes.processes ? [changes.processes] : [],
    logTail: changes.logTail ?? [],
    ...(changes.used && { used: changes.used }),
    ...(changes.written && { written: changes.written }),
    ...(changes.lockDown && { lockDown: changes.lockDown }),
    ...(changes.observations && { observations: changes.observations }),
    patterns: createTextPatterns(),
    ...(changes.trials !== null && { trials: { ...quietTrials, ...changes.trials } }),
  }
}
