import { describe, expect, it } from '@jest/globals'
import type { FrozenProbe } from '../../../src/runtime/trials.ts'
import type { Judgement } from '../../../src/runtime/runtime-check.ts'
import { healthCheckCanFail } from '../../../src/runtime/checks/health-check-can-fail.ts'
import { declared } from '../declared.ts'
import { exercised } from '../exercised.ts'

const answered = (exitCode: number, seconds = 0.1): FrozenProbe => ({
  kind: 'answered',
  probe: { exitCode, output: '', seconds },
})

describe('health-check-can-fail', () => {
  it.each<[claim: string, frozenProbe: FrozenProbe, said: Judgement[]]>([
    [
      'accepts one that fails',
      answered(1),
      [{ proof: 'The probe ended with exit code 1 while the service was frozen' }],
    ],
    [
      'warns of one that passes',
      answered(0),
      [{ message: 'The health check `pgrep server || true` passes while the service is frozen' }],
    ],
    [
      'accepts one that passes too late',
      answered(0, 3.1),
      [{ proof: 'The probe ended with exit code 0 while the service was frozen' }],
    ],
    [
      'accepts one that hangs',
      { kind: 'hung', seconds: 2 },
      [{ proof: 'The probe hung with the frozen service (2 s were waited; it would fail after 3 s)' }],
    ],
    [
      'tells how long that was as people read it',
      { kind: 'hung', seconds: 2.420330496 },
      [{ proof: 'The probe hung with the frozen service (2.4 s were waited; it would fail after 3 s)' }],
    ],
    ['does not pass what was not tried', { kind: 'not-tried', because: 'not allowed' }, [{ unknown: 'not allowed' }]],
  ])('%s', (_, frozenProbe, said) => {
    const healthcheck = declared({ test: ['CMD-SHELL', 'pgrep server || true'] })
    expect([...healthCheckCanFail.judge(exercised({ config: { healthcheck }, trials: { frozenProbe } }))]).toEqual(said)
  })

  it('has nothing to say without a health check', () => {
    expect([...healthCheckCanFail.judge(exercised({}))]).toEqual([])
    expect([...healthCheckCanFail.judge(exercised({ config: { healthcheck: declared() }, trials: null }))]).toEqual([])
  })
})
