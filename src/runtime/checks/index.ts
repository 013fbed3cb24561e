import { boundedWrites } from './bounded-writes.ts'
import { healthCheckPasses } from './health-check-passes.ts'
import { keepsRunning } from './keeps-running.ts'
import { runsAsNonRoot } from './runs-as-non-root.ts'

/** Every runtime check, in the order of the report. */
export const runtimeChecks = [keepsRunning, boundedWrites, runsAsNonRoot, healthCheckPasses] as const

export type RuntimeCheckId = (typeof runtimeChecks)[number]['id']
