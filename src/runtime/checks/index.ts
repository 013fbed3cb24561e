import { answersOverHttp } from './answers-over-http.ts'
import { boundedWrites } from './bounded-writes.ts'
import type { RuntimeCheck } from '../runtime-check.ts'
import { healthCheckPasses } from './health-check-passes.ts'
import { canBeLockedDown } from './can-be-locked-down.ts'
import { healthCheckCanFail } from './health-check-can-fail.ts'
import { keepsRunning } from './keeps-running.ts'
import { listensWhereItSays } from './listens-where-it-says.ts'
import { meetsAssertions } from './meets-assertions.ts'
import { oneService } from './one-service.ts'
import { runsAsNonRoot } from './runs-as-non-root.ts'
import { startsCleanly } from './starts-cleanly.ts'
import { startsWithRunAsNonRoot } from './starts-with-run-as-non-root.ts'
import { stopsWhenAsked } from './stops-when-asked.ts'

/** Every runtime check, in the order of the report. */
export const runtimeChecks = [
  keepsRunning,
  boundedWrites,
  startsCleanly,
  runsAsNonRoot,
  startsWithRunAsNonRoot,
  healthCheckPasses,
  listensWhereItSays,
  answersOverHttp,
  healthCheckCanFail,
  stopsWhenAsked,
  oneService,
  meetsAssertions,
  canBeLockedDown,
] as const satisfies readonly RuntimeCheck[]

export type RuntimeCheckId = (typeof runtimeChecks)[number]['id']
