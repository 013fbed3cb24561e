/** When GitHub wants no more requests, and from when on it takes them again. Pure. */

/** An answer that is no success. */
export interface Refused {
  readonly status: number
  /** Untrusted text. */
  readonly message: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, unknown>>
}

/**
 * Milliseconds since 1970 from which on another request makes sense; undefined where the answer is not about a rate limit. The order of
 * what counts is GitHub's: `retry-after`, then the reset of a limit that is used up, else a minute.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
export function opensAgain(refused: Refused, now: number): number | undefined {
  if (!isRateLimit(refused)) return undefined
  const { headers } = refused
  return retryAfter(headers, now) ?? reset(headers) ?? now + WITHOUT_A_TIME
}

/** GitHub asks for a minute at least where it names no time. */
const WITHOUT_A_TIME = 60_000

/** Of a 403 the status alone does not say: a missing permission is one, too, and may be the last request that the limit had left. */
function isRateLimit({ status, message, headers }: Refused): boolean {
  if (status === 429) return true
  if (status !== 403 || /\bnot accessible\b/i.test(message)) return false
  return (
    headers['retry-after'] !== undefined ||
    headers[REMAINING] === '0' ||
    /\brate limit|\babuse detection/i.test(message)
  )
}

const REMAINING = 'x-ratelimit-remaining'

/** Seconds or a date, as RFC 9110 says. A time that has passed is no time. */
function retryAfter(headers: Refused['headers'], now: number): number | undefined {
  const value = text(headers['retry-after'])
  if (SECONDS.test(value)) return now + Number(value) * 1000
  const date = /^[a-z]/i.test(value) ? Date.parse(value) : NaN
  return date > now ? date : undefined
}

/** Of ten digits and more nothing sensible comes. */
const SECONDS = /^\d{1,9}$/

/** Seconds since 1970, in UTC; in the course of that second. */
function reset(headers: Refused['headers']): number | undefined {
  const value = text(headers['x-ratelimit-reset'])
  return headers[REMAINING] === '0' && /^\d{1,11}$/.test(value) ? (Number(value) + 1) * 1000 : undefined
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
