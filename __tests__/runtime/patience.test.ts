import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { lastChance } from '../../src/runtime/patience.ts'
import { declared } from './declared.ts'

describe('lastChance', () => {
  it.each([
    ["Docker's defaults, instant failures", { intervalSeconds: 30, timeoutSeconds: 30, retries: 3 }, 0, 90],
    ["Docker's defaults, probes that hang", { intervalSeconds: 30, timeoutSeconds: 30, retries: 3 }, 30, 150],
    ['one retry', { intervalSeconds: 10, retries: 1 }, 0, 10],
    ['a start period as long as the start interval', { intervalSeconds: 30, startPeriodSeconds: 5 }, 0, 65],
    ['a start period shorter than the start interval', { intervalSeconds: 30, startPeriodSeconds: 2 }, 0, 65],
    ['a start period whose probes do not count', { intervalSeconds: 30, startPeriodSeconds: 12 }, 0, 75],
    ['slow probes in the start period', { intervalSeconds: 30, startPeriodSeconds: 12 }, 2, 12 + 64],
    ['a quick start interval', { intervalSeconds: 10, startPeriodSeconds: 3, startIntervalSeconds: 1 }, 0, 23],
    ['a start period of an hour', { intervalSeconds: 30, startPeriodSeconds: 3600 }, 0, 3660],
  ])('%s', (_, changes, probeSeconds, expected) => {
    expect(lastChance(declared(changes), probeSeconds)).toBe(expected)
  })

  it('is what the engine does, step by step, for any numbers', () => {
    const whole = fc.integer({ min: 1, max: 60 })
    fc.assert(
      fc.property(
        fc.record({
          intervalSeconds: whole,
          startPeriodSeconds: fc.integer({ min: 0, max: 200 }),
          startIntervalSeconds: whole,
          retries: fc.integer({ min: 1, max: 10 }),
        }),
        fc.integer({ min: 0, max: 40 }),
        (numbers, probeSeconds) => {
          const healthcheck = declared(numbers)
          expect(lastChance(healthcheck, probeSeconds)).toBe(followTheEngine(healthcheck, probeSeconds))
        },
      ),
    )
  })

  it('answers at once for a start period of 292 years, the longest that an image can declare', () => {
    const startPeriodSeconds = 2 ** 63 / 1e9
    const seconds = lastChance(declared({ startPeriodSeconds, startIntervalSeconds: 0.001 }), 0)
    expect(seconds).toBeGreaterThanOrEqual(startPeriodSeconds)
  })
})

/** moby's `monitor` and `handleProbeResult` for a container whose every probe fails. */
function followTheEngine(healthcheck: ReturnType<typeof declared>, probeSeconds: number): number {
  let now = 0
  for (let failingStreak = 0; ;) {
    now += now >= healthcheck.startPeriodSeconds ? healthcheck.intervalSeconds : healthcheck.startIntervalSeconds
    if (now >= healthcheck.startPeriodSeconds) failingStreak += 1
    if (failingStreak >= healthcheck.retries) return now
    now += probeSeconds
  }
}
