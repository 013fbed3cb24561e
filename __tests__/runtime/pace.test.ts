import { describe, expect, it } from '@jest/globals'
import { nextProbeAt, type Attempt } from '../../src/runtime/pace.ts'
import { declared } from './declared.ts'

function took(begin: number, seconds: number): Attempt {
  return { begin, ended: { at: begin + seconds, probe: { exitCode: 1, output: '', seconds } } }
}

const hangs = (begin: number): Attempt => ({ begin })

describe('the next probe', () => {
  it.each<[claim: string, attempts: Attempt[], intervalSeconds: number, at: number]>([
    ['is the first one soon after the start', [], 30, 0.1],
    ['leaves a cheap one a short pause', [took(0.1, 0.02)], 30, 0.22],
    ['leaves a cheap one half a second in the long run', [took(60, 0.02)], 30, 60.52],
    ['begins two durations after a dear one began', [took(1, 1)], 30, 3],
    ['begins two durations after one that timed out began, too', [took(1, 4)], 60, 9],
    ['waits for one that hangs no longer than the declared interval', [hangs(1)], 15, 19],
    ['waits for one that hangs three timeouts whatever the interval', [hangs(1)], 1, 10],
    ['waits for one that hangs', [hangs(1)], 60, 31],
    ['waits twice as long for the second one that hangs', [hangs(1), hangs(31)], 60, 91],
  ])('%s', (_, attempts, intervalSeconds, at) => {
    expect(nextProbeAt(attempts, declared({ intervalSeconds, timeoutSeconds: 3 }))).toBeCloseTo(at, 6)
  })
})
