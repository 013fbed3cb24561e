import { describe, expect, it } from '@jest/globals'
import { failureOf } from '../../src/github/api-failure.ts'
import { pauseAfter } from '../../src/github/next-attempt.ts'
import { opensAgain, type Refused } from '../../src/github/rate-limit.ts'

const NOW = Date.UTC(2026, 2, 4, 5, 6, 7)

const inSeconds = (refused: Partial<Refused>): number | undefined => {
  const at = opensAgain({ status: 403, message: '', headers: {}, ...refused }, NOW)
  return at === undefined ? undefined : (at - NOW) / 1000
}

describe('a rate limit opens again', () => {
  const usedUp = (seconds: number) => ({
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(NOW / 1000 + seconds),
  })
  it.each<[claim: string, refused: Partial<Refused>, seconds: number]>([
    ['after the seconds of retry-after', { status: 429, headers: { 'retry-after': '2' } }, 2],
    ['at once', { status: 429, headers: { 'retry-after': '0' } }, 0],
    ['at the date of retry-after', { headers: { 'retry-after': 'Wed, 04 Mar 2026 05:07:07 GMT' } }, 60],
    ['after a minute where retry-after is negative', { status: 429, headers: { 'retry-after': '-1' } }, 60],
    ['after a minute where its date has passed', { headers: { 'retry-after': 'Wed, 04 Mar 2020 05:07:07 GMT' } }, 60],
    ['after a minute where retry-after is nonsense', { status: 429, headers: { 'retry-after': '9'.repeat(40) } }, 60],
    ['at the reset of the primary limit, in the course of that second', { headers: usedUp(2400) }, 2401],
    ['at the reset, with 429 as well', { status: 429, headers: usedUp(30) }, 31],
    ['when retry-after says, which counts more', { headers: { ...usedUp(2400), 'retry-after': '7' } }, 7],
    ['after a minute where there is no time', { status: 429 }, 60],
    ['after a minute, of a secondary limit', { message: 'You have exceeded a secondary rate limit.' }, 60],
    [
      'after a minute, of what it was called before',
      { message: 'You have triggered an abuse detection mechanism' },
      60,
    ],
    [
      'after a minute where requests are left',
      { status: 429, headers: { ...usedUp(9), 'x-ratelimit-remaining': '5' } },
      60,
    ],
  ])('%s', (_, refused, seconds) => {
    expect(inSeconds(refused)).toBe(seconds)
  })

  it.each<[claim: string, refused: Partial<Refused>]>([
    ['a missing permission', { message: 'Resource not accessible by integration' }],
    [
      'one with the last request of the hour',
      { message: 'Resource not accessible by integration', headers: usedUp(9) },
    ],
    ['a locked conversation', { message: 'Issue is locked', headers: { 'x-ratelimit-remaining': '12' } }],
    ['a server that is not well', { status: 503, headers: { 'retry-after': '2' } }],
  ])('never: %s is none', (_, refused) => {
    expect(inSeconds(refused)).toBeUndefined()
  })
})

describe('another attempt', () => {
  const after = (failure: Parameters<typeof pauseAfter>[0], change = {}): number | undefined =>
    pauseAfter(failure, { attempt: 1, now: NOW, left: 60_000, unit: 1000, ...change })

  it.each([
    ['after growing pauses where there was no answer', after({ message: '' }), 1000],
    ['and later', after({ message: '' }, { attempt: 2 }), 4000],
    ['after growing pauses where GitHub is not well', after({ status: 502, message: '' }), 1000],
    ['when a rate limit opens', after({ status: 403, message: '', openAt: NOW + 2000 }), 2000],
    ['at once when it has opened', after({ status: 403, message: '', openAt: NOW - 2000 }), 0],
  ])('is made %s', (_, pause, expected) => {
    expect(pause).toBe(expected)
  })

  it.each([
    ['for a third time', after({ message: '' }, { attempt: 3 })],
    ['after a refusal', after({ status: 403, message: '' })],
    ['when a rate limit opens too late', after({ status: 429, message: '', openAt: NOW + 60_000 })],
    ['when no time is left', after({ message: '' }, { left: 1000 })],
  ])('is not made %s', (_, pause) => {
    expect(pause).toBeUndefined()
  })
})

describe('what GraphQL refuses', () => {
  const thrown = (type: string, headers = {}) => ({ errors: [{ type, message: 'no' }], headers })
  it.each([
    ['FORBIDDEN', { status: 403, message: 'no' }],
    ['INSUFFICIENT_SCOPES', { status: 403, message: 'no' }],
    ['NOT_FOUND', { status: 404, message: 'no' }],
    ['RATE_LIMITED', { status: 429, message: 'no', openAt: NOW + 60_000 }],
    ['SOMETHING_ELSE', { message: 'no' }],
  ])('with %s is read as REST would say it', (type, failure) => {
    expect(failureOf(thrown(type), NOW)).toEqual(failure)
  })
})
