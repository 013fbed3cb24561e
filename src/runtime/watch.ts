import type { Health, Process, RunsAs } from '../model.ts'
import type { Clock, Container, DeclaredHealthcheck, ImageConfig } from '../world.ts'
import { judgeHealth, type Sighting } from './health.ts'
import type { RunPlan } from './runtime-plan.ts'
import { judgeUsers } from './runs-as.ts'

/** Time in which an image without a health check must not end, and in which a root process may still become another user. */
const SETTLING_SECONDS = 3

/** Processes are listed at least this often, so that one that comes and goes is likely seen. */
const SAMPLE_SECONDS = 1

const SHORTEST_PAUSE_SECONDS = 0.05
const LONGEST_PAUSE_SECONDS = 0.5

/** What was seen of a container from its start to the moment at which nothing was left to learn. */
export interface Watched {
  readonly last: Sighting
  /** All processes at several moments, oldest first. */
  readonly samples: readonly (readonly Process[])[]
  readonly health: Health
  readonly runsAs: RunsAs
}

/** Watches a container that has just started, and no longer than the plan's questions need. */
export async function watch(
  container: Container,
  { healthcheck, user }: Pick<ImageConfig, 'healthcheck' | 'user'>,
  plan: RunPlan,
  clock: Clock,
): Promise<Watched> {
  const start = clock.now()
  const sightings: Sighting[] = []
  const samples: (readonly Process[])[] = []
  let sampledAt = -Infinity

  for (;;) {
    const seconds = (clock.now() - start) / 1000
    const isSampling = seconds - sampledAt >= SAMPLE_SECONDS
    const [state, sample] = await Promise.all([container.state(), isSampling ? container.processes() : undefined])
    const last = { seconds, state }
    sightings.push(last)
    if (sample !== undefined) {
      samples.push(sample)
      sampledAt = seconds
    }

    const health = healthFor(plan, healthcheck, sightings)
    if (health !== undefined && isAnswered(plan, health, last)) {
      if (sample === undefined) samples.push(await container.processes())
      const runsAs = judgeUsers(samples, user)
      if (!mayStillDropRoot(plan, runsAs, last)) return { last, samples, health, runsAs }
    }
    await clock.sleep(pauseSeconds(seconds) * 1000)
  }
}

function healthFor(
  plan: RunPlan,
  healthcheck: DeclaredHealthcheck,
  sightings: readonly Sighting[],
): Health | undefined {
  if (plan.expect === 'service' || healthcheck.kind !== 'declared')
    return judgeHealth(healthcheck, sightings, plan.healthTimeoutSeconds)
  const because = 'the container is expected to end, so nobody waits for its health check'
  return { kind: 'undecided', seconds: sightings.at(-1)?.seconds ?? 0, because }
}

function isAnswered(plan: RunPlan, health: Health, { seconds, state }: Sighting): boolean {
  if (state.exit !== undefined) return true
  if (plan.expect === 'exit-zero') return seconds >= plan.healthTimeoutSeconds
  return health.kind !== 'none' || seconds >= SETTLING_SECONDS
}

function mayStillDropRoot(plan: RunPlan, runsAs: RunsAs, { seconds, state }: Sighting): boolean {
  const isOver = state.exit !== undefined || seconds >= SETTLING_SECONDS
  return !isOver && !plan.allowRoot && runsAs.kind === 'root'
}

/** A twentieth of the time gone by: asking is cheap, and it delays the answer by no more than that. */
function pauseSeconds(seconds: number): number {
  return Math.min(Math.max(seconds / 20, SHORTEST_PAUSE_SECONDS), LONGEST_PAUSE_SECONDS)
}
