/** Which failures are worth another attempt, and after what pause. Pure. */
import type { Failure } from './api-refusal.ts'

/** Attempts at one request, the first included. */
const ATTEMPTS = 3

export interface Situation {
  /** 1 after the first attempt. */
  readonly attempt: number
  /** Milliseconds since 1970. */
  readonly now: number
  /** Milliseconds that all requests together may still take. */
  readonly left: number
  /** Milliseconds; the pauses are 1, 4 and so on of it. */
  readonly unit: number
}

/**
 * Milliseconds to wait before the next attempt; undefined where there should be none: what was refused stays refused, and a rate limit
 * that lasts longer than we have is not waited for.
 */
export function pauseAfter(failure: Failure, { attempt, now, left, unit }: Situation): number | undefined {
  if (attempt >= ATTEMPTS) return undefined
  const pause = isFault(failure) ? unit * attempt ** 2 : untilOpen(failure, now)
  return pause !== undefined && pause < left ? pause : undefined
}

/** The other end is not well, or the way there. */
const isFault = ({ status }: Failure): boolean => status === undefined || status >= 500

const untilOpen = ({ openAt }: Failure, now: number): number | undefined =>
  openAt === undefined ? undefined : Math.max(0, openAt - now)
