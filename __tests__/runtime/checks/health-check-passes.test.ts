import { describe, expect, it } from '@jest/globals'
import type { Judgement } from '../../../src/runtime/runtime-check.ts'
import { healthCheckPasses } from '../../../src/runtime/checks/health-check-passes.ts'
import { declared } from '../declared.ts'
import { exercised } from '../exercised.ts'

const unhealthy = { kind: 'unhealthy', seconds: 90, because: 'every probe failed' } as const
const undecided = { kind: 'undecided', seconds: 120, because: 'no probe ended' } as const
const exit = { seconds: 1, code: 1, outOfMemory: false }
const FAILS = 'The health check does not pass: every probe failed'
const OPEN = {
  message: 'Could not find out whether the health check passes: no probe ended',
  claim: 'its health is undecided',
  isUnknown: true,
} as const

describe('health-check-passes', () => {
  it.each<[claim: string, changes: Parameters<typeof exercised>[0], said: Judgement[]]>([
    [
      'says why, where the probe tells',
      {
        config: { healthcheck: declared({ test: ['CMD', 'curl', 'http://localhost:8080'] }) },
        result: { health: { ...unhealthy, probe: { exitCode: 7, output: 'Connection refused', seconds: 0.1 } } },
        trials: { listeners: { kind: 'seen', value: [{ protocol: 'tcp', address: '::', port: 8000 }] } },
      },
      [
        {
          severity: 'error',
          message: `${FAILS}. The connection to port 8080 is refused: the service listens on 8000`,
        },
      ],
    ],
    [
      'refuses an image without one where one is asked for',
      { plan: { requireHealthcheck: true }, result: { health: { kind: 'none', disabled: false } } },
      [{ message: 'The image has no health check', claim: 'has no health check' }],
    ],
    [
      'refuses NONE where one is asked for',
      { plan: { requireHealthcheck: true }, result: { health: { kind: 'none', disabled: true } } },
      [{ message: 'The image switches its health check off', claim: 'has no health check' }],
    ],
    ['accepts healthy', { result: { health: { kind: 'healthy', seconds: 1 } } }, [{ proof: 'Healthy after 1.0 s' }]],
    ['leaves an image without one to the linter', { result: { health: { kind: 'none', disabled: false } } }, []],
    ['refuses unhealthy', { result: { health: unhealthy } }, [{ severity: 'error', message: FAILS }]],
    ['refuses what could not be found out', { result: { health: undecided } }, [{ severity: 'error', ...OPEN }]],
    [
      'warns where unhealthy is allowed',
      { plan: { allowUnhealthy: true }, result: { health: unhealthy } },
      [{ severity: 'warning', message: FAILS }],
    ],
    [
      'warns where undecided is allowed',
      { plan: { allowUnhealthy: true }, result: { health: undecided } },
      [{ severity: 'warning', ...OPEN }],
    ],
    [
      'leaves a container that ended to keeps-running',
      { result: { health: unhealthy, exit } },
      [{ unknown: 'the container ended' }],
    ],
    ['asks nothing of a job', { plan: { expect: 'exit-zero' }, result: { health: undecided } }, []],
  ])('%s', (_, changes, said) => {
    expect([...healthCheckPasses.judge(exercised(changes))]).toEqual(said)
  })
})
