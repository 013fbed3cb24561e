import type { Exit, Health, HealthProbe } from '../model.ts'
import type { DeclaredHealthcheck } from '../world.ts'
import type { Attempt } from './pace.ts'
import { lastChance } from './patience.ts'

type Declared = Extract<DeclaredHealthcheck, { kind: 'declared' }>

/** What was seen of a container's health. Times are seconds since its start. */
export interface HealthFacts {
  readonly now: number
  /** Oldest first. */
  readonly attempts: readonly Attempt[]
  /** The last moment at which other work of ours took processors from it; 0 where there was none. */
  readonly quietSince: number
  readonly exit?: Omit<Exit, 'seconds'>
}

/**
 * How long a probe's program may be missing before it counts as missing for good. An entrypoint that puts it in place
 * does so first thing; the container has no network to fetch it from later.
 */
const MISSING_PROGRAM_SECONDS = 5

/** What the client may need to begin and end a probe beyond the time that the engine counts. */
const CLIENT_SECONDS = 1

/**
 * The verdict on the health check, or nothing while it is open.
 *
 * Probes come at our pace, so the first success is seen early. `unhealthy` is said only when the engine would say so at
 * the image's own pace as well: a probe that began after the last chance has failed, or nothing can change any more. The
 * image's patience and the time limit begin anew when our own work has ended: what was slow until then was our doing.
 */
export function judgeHealth(
  declared: DeclaredHealthcheck,
  facts: HealthFacts,
  limitSeconds: number,
): Health | undefined {
  if (declared.kind !== 'declared') return { kind: 'none', disabled: declared.kind === 'disabled' }

  for (const { ended } of facts.attempts)
    if (ended?.probe.exitCode === 0 && ended.probe.seconds <= declared.timeoutSeconds)
      return { kind: 'healthy', seconds: ended.at, probe: ended.probe }

  const last = facts.attempts.findLast((attempt) => isOver(attempt, declared, facts.now))
  const rest = { seconds: facts.now, ...(last && { probe: failedProbe(last, declared) }) }
  const hopeless = becauseHopeless(declared, facts)
  if (hopeless !== undefined) return { kind: 'unhealthy', because: hopeless, ...rest }
  if (facts.now - facts.quietSince < limitSeconds) return undefined
  return { kind: 'undecided', because: becauseUndecided(declared, facts, limitSeconds), ...rest }
}

function becauseHopeless(declared: Declared, facts: HealthFacts): string | undefined {
  const { attempts, exit, now, quietSince } = facts
  if (exit !== undefined) return `the container ended with exit code ${exit.code} before it was healthy`

  const probe = attempts.findLast(({ ended }) => ended !== undefined)?.ended?.probe
  if (probe !== undefined && now >= MISSING_PROGRAM_SECONDS && isProgramMissing(probe))
    return 'the program of the health check does not exist in the image'

  const patience = patienceOf(declared, facts)
  const isPast = undisturbed(facts).some(
    (attempt) => attempt.begin >= quietSince + patience && isOver(attempt, declared, now),
  )
  if (isPast)
    return `every probe failed for ${time(now, quietSince)}, and the health check's own numbers allow ${patience.toFixed(1)} s`
  return undefined
}

function becauseUndecided(declared: Declared, facts: HealthFacts, limitSeconds: number): string {
  const limit = `${limitSeconds} s${afterWork(facts.quietSince)}`
  if (!facts.attempts.some((attempt) => isOver(attempt, declared, facts.now))) return `no probe ended within ${limit}`
  const patience = patienceOf(declared, facts)
  return patience > limitSeconds
    ? `every probe failed for ${limit}, but the health check's own numbers allow ${patience.toFixed(1)} s`
    : `the last probe had not ended after ${limit}`
}

const time = (now: number, quietSince: number): string => `${(now - quietSince).toFixed(1)} s${afterWork(quietSince)}`

const afterWork = (quietSince: number): string => (quietSince > 0 ? ' on a machine without other work of ours' : '')

/** Seconds that the image's own numbers allow, from the start or from the moment at which the machine was quiet. */
function patienceOf(declared: Declared, facts: HealthFacts): number {
  const seconds = undisturbed(facts)
    .filter((attempt) => isOver(attempt, declared, facts.now))
    .map((attempt) => failedProbe(attempt, declared).seconds)
  // While none has ended, the declared timeout. Slower probes come later, so this never hurries.
  return lastChance(declared, seconds.length > 0 ? Math.max(...seconds) : declared.timeoutSeconds)
}

const undisturbed = ({ attempts, quietSince }: HealthFacts): readonly Attempt[] =>
  attempts.filter(({ begin }) => begin >= quietSince)

/** Whether the engine would have its result by now. */
function isOver({ begin, ended }: Attempt, { timeoutSeconds }: Declared, now: number): boolean {
  return ended !== undefined || now > begin + timeoutSeconds + CLIENT_SECONDS
}

/** A probe that is over, as the engine would have noted it. */
function failedProbe({ ended }: Attempt, { timeoutSeconds }: Declared): HealthProbe {
  if (ended !== undefined && ended.probe.seconds <= timeoutSeconds) return ended.probe
  const said = ended === undefined || ended.probe.output === '' ? '' : `: ${ended.probe.output}`
  return { exitCode: -1, output: `Health check exceeded timeout (${timeoutSeconds}s)${said}`, seconds: timeoutSeconds }
}

/** The engine's own words for a program that it could not start; a probe cannot end with -1 by itself. */
function isProgramMissing({ exitCode, output }: HealthProbe): boolean {
  return exitCode === -1 && /^OCI runtime exec failed: .*(not found|no such file)/s.test(output)
}
