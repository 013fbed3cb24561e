import { z } from 'zod'
import { cut } from '../../visible.ts'

/** Longest texts that are kept, in UTF-16 units: names and paths, and everything that is a sentence or a line of a log. */
export const LONGEST = { name: 1000, text: 4000 } as const

/** A longer text is cut, not refused: an honest run may have printed it. */
export function text(longest: number) {
  return z.string().transform((value) => cut(value, longest))
}

export const number = z.number().min(-Number.MAX_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER)

/** Counts, sizes, line numbers, pids. */
export const whole = z.int().nonnegative()

/** A whole commit name: SHA-1 or SHA-256. */
export const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a whole commit name')
