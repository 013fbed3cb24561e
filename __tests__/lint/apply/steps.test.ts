import { describe, expect, it } from '@jest/globals'
import { inOneGo, type Steps, withBreaks } from '../../../src/lint/apply/steps.ts'

function* countTo(most: number, took: (step: number) => void = () => undefined): Steps<number> {
  for (let step = 1; step <= most; step++) {
    took(step)
    yield
  }
  return most
}

/** Time passes while work is done; sleeping is noted. */
function workingClock() {
  let now = 0
  const breaks: number[] = []
  return {
    breaks,
    work: (milliseconds: number) => {
      now += milliseconds
    },
    now: () => now,
    sleep: () => {
      breaks.push(now)
      return Promise.resolve()
    },
  }
}

describe('work in steps', () => {
  it('gives its result in one go', () => {
    expect(inOneGo(countTo(3))).toBe(3)
  })

  it('takes a break when it has gone on for long, and only then', async () => {
    const clock = workingClock()
    const durations = [10, 10, 40, 10, 10, 200, 1]
    const steps = countTo(durations.length, (step) => {
      clock.work(durations[step - 1] ?? 0)
    })
    expect(await withBreaks(steps, clock)).toBe(durations.length)
    expect(clock.breaks).toEqual([60, 280])
  })

  it('goes no further when the run is cancelled', async () => {
    let done = 0
    const clock = workingClock()
    const steps = countTo(10, (step) => {
      done = step
      clock.work(100)
    })
    const cancelled = { ...clock, sleep: () => Promise.reject(new Error('cancelled')) }
    await expect(withBreaks(steps, cancelled)).rejects.toThrow('cancelled')
    expect(done).toBe(1)
  })
})
