import type { Health, HealthProbe } from '../model.ts'
import type { ContainerState, DeclaredHealthcheck } from '../world.ts'
import { lastChance } from './patience.ts'

type Declared = Extract<DeclaredHealthcheck, { kind: 'declared' }>

/** The container's state at a moment, in seconds since its start. */
export interface Sighting {
  readonly seconds: number
  readonly state: ContainerState
}

/**
 * How long a probe's program may be missing before it counts as missing for good. An entrypoint that puts it in place
 * does so first thing; the container has no network to fetch it from later.
 */
const MISSING_PROGRAM_SECONDS = 5

/**
 * The verdict on the health check, or nothing while it is open.
 *
 * The engine probes at our pace, so the first success is seen early. `unhealthy` is said only when the engine would say
 * so at the image's own pace as well: a probe that began after the last chance has failed, or nothing can change any more.
 */
export function judgeHealth(
  declared: DeclaredHealthcheck,
  sightings: readonly Sighting[],
  limitSeconds: number,
): Health | undefined {
  if (declared.kind !== 'declared') return { kind: 'none', disabled: declared.kind === 'disabled' }

  const latest = sightings.at(-1)
  if (latest === undefined) return undefined
  const healthy = sightings.find(({ state }) => state.health?.status === 'healthy')
  if (healthy !== undefined) return { kind: 'healthy', seconds: healthy.seconds, ...probeOf(healthy) }

  const rest = { seconds: latest.seconds, ...probeOf(latest) }
  const hopeless = becauseHopeless(declared, sightings, latest)
  if (hopeless !== undefined) return { kind: 'unhealthy', because: hopeless, ...rest }
  if (latest.seconds < limitSeconds) return undefined
  return { kind: 'undecided', because: becauseUndecided(declared, sightings, limitSeconds), ...rest }
}

function becauseHopeless(declared: Declared, sightings: readonly Sighting[], latest: Sighting): string | undefined {
  if (latest.state.exit !== undefined)
    return `the container ended with exit code ${latest.state.exit.code} before it was healthy`

  const probe = latest.state.health?.lastProbe
  if (probe !== undefined && latest.seconds >= MISSING_PROGRAM_SECONDS && isProgramMissing(probe))
    return 'the program of the health check does not exist in the image'

  const lastChanceSeconds = lastChance(declared, slowestProbe(declared, sightings))
  const since = sightings.find(({ seconds }) => seconds >= lastChanceSeconds)
  // One failure may belong to a probe that was under way at the last chance; the next began after it.
  if (since !== undefined && streakOf(latest) - streakOf(since) >= 2)
    return `every probe failed for ${latest.seconds.toFixed(1)} s, and the health check's own numbers allow ${lastChanceSeconds.toFixed(1)} s`
  return undefined
}

function becauseUndecided(declared: Declared, sightings: readonly Sighting[], limitSeconds: number): string {
  if (sightings.every(({ state }) => state.health?.lastProbe === undefined))
    return `no probe ended within ${limitSeconds} s`
  const lastChanceSeconds = lastChance(declared, slowestProbe(declared, sightings))
  return lastChanceSeconds > limitSeconds
    ? `every probe failed for ${limitSeconds} s, but the health check's own numbers allow ${lastChanceSeconds.toFixed(1)} s`
    : `the last probe had not ended after ${limitSeconds} s`
}

/** The slowest probe so far; the declared timeout while none has ended. Slower probes come later, so this never hurries. */
function slowestProbe(declared: Declared, sightings: readonly Sighting[]): number {
  const seconds = sightings.flatMap(({ state }) => state.health?.lastProbe?.seconds ?? [])
  return seconds.length > 0 ? Math.max(...seconds) : declared.timeoutSeconds
}

/** The engine's own words for a program that it could not start; a probe cannot end with -1 by itself. */
function isProgramMissing({ exitCode, output }: HealthProbe): boolean {
  return exitCode === -1 && /^OCI runtime exec failed: .*(not found|no such file)/s.test(output)
}

function streakOf({ state }: Sighting): number {
  return state.health?.failingStreak ?? 0
}

function probeOf({ state }: Sighting): { readonly probe?: HealthProbe } {
  return state.health?.lastProbe === undefined ? {} : { probe: state.health.lastProbe }
}
