import type { RuntimeCheck } from '../runtime-check.ts'
import { healthCheckPasses } from './health-check-passes.ts'
import { keepsRunning } from './keeps-running.ts'
import { runsAsNonRoot } from './runs-as-non-root.ts'

/** Every runtime check, in the order of the report. */
export const runtimeChecks = [keepsRunning, runsAsNonRoot, healthCheckPasses] as const satisfies readonly RuntimeCheck[]

export type RuntimeCheckId = (typeof runtimeChecks)[number]['id']
