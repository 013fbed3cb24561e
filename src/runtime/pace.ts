import type { HealthProbe } from '../model.ts'
import type { DeclaredHealthcheck } from '../world.ts'

type Declared = Extract<DeclaredHealthcheck, { kind: 'declared' }>

/** One probe of ours. Times are seconds since the container's start. */
export interface Attempt {
  readonly begin: number
  /** Absent while it is at work. */
  readonly ended?: { readonly at: number; readonly probe: HealthProbe }
}

const FIRST_PROBE_SECONDS = 0.1

/** From one begin to the next, in durations of a probe: half of the time belongs to the service alone. */
const SPACING = 2
/** The same, in timeouts, where a probe has not even ended: the machine or the service has more to do than it can. */
const SPACING_WHILE_HANGING = 10
const LEAST_SPACING_WHILE_HANGING = 3

const SHORTEST_PAUSE_SECONDS = 0.1
const LONGEST_OWN_PAUSE_SECONDS = 0.5

/**
 * When the next probe may begin. One that exceeds its timeout is waited for, so that probes never pile up, and has then
 * cost more than its timeout. One that hangs is given up in the end, each time after twice as long, since nobody but the
 * container's end can stop it.
 */
export function nextProbeAt(attempts: readonly Attempt[], declared: Declared): number {
  const last = attempts.at(-1)
  if (last === undefined) return FIRST_PROBE_SECONDS
  if (last.ended === undefined) {
    const hanging = attempts.filter(({ ended }) => ended === undefined).length
    return last.begin + whileHanging(declared) * 2 ** (hanging - 1)
  }
  const cost = last.ended.at - last.begin
  return Math.max(last.begin + SPACING * cost, last.ended.at + ownPause(last.ended.at))
}

/** No later than at the image's own interval, unless the timeout is long even for that. */
function whileHanging({ timeoutSeconds, intervalSeconds }: Declared): number {
  const atDeclaredPace = timeoutSeconds + intervalSeconds
  return Math.max(
    LEAST_SPACING_WHILE_HANGING * timeoutSeconds,
    Math.min(SPACING_WHILE_HANGING * timeoutSeconds, atDeclaredPace),
  )
}

/** A twentieth of the time gone by, for probes that cost next to nothing: it delays the answer by no more than that. */
function ownPause(seconds: number): number {
  return Math.min(Math.max(seconds / 20, SHORTEST_PAUSE_SECONDS), LONGEST_OWN_PAUSE_SECONDS)
}
