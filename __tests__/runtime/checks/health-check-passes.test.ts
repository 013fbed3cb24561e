import { describe, expect, it } from '@jest/globals'
import type { Severity } from '../../../src/model.ts'
import { healthCheckPasses } from '../../../src/runtime/checks/health-check-passes.ts'
import { exercised } from '../exercised.ts'

const unhealthy = { kind: 'unhealthy', seconds: 90, because: 'every probe failed' } as const
const undecided = { kind: 'undecided', seconds: 120, because: 'no probe ended' } as const
const exit = { seconds: 1, code: 1, outOfMemory: false }
const FAILS = 'The health check does not pass: every probe failed'
const OPEN = 'Could not find out whether the health check passes: no probe ended'

describe('health-check-passes', () => {
  it.each<[claim: string, changes: Parameters<typeof exercised>[0], problems: [Severity, string][]]>([
    ['accepts healthy', { result: { health: { kind: 'healthy', seconds: 1 } } }, []],
    ['leaves an image without one to the linter', { result: { health: { kind: 'none', disabled: false } } }, []],
    ['refuses unhealthy', { result: { health: unhealthy } }, [['error', FAILS]]],
    ['refuses what could not be found out', { result: { health: undecided } }, [['error', OPEN]]],
    [
      'warns where unhealthy is allowed',
      { plan: { allowUnhealthy: true }, result: { health: unhealthy } },
      [['warning', FAILS]],
    ],
    [
      'warns where undecided is allowed',
      { plan: { allowUnhealthy: true }, result: { health: undecided } },
      [['warning', OPEN]],
    ],
    ['leaves a container that ended to keeps-running', { result: { health: unhealthy, exit } }, []],
    ['asks nothing of a job', { plan: { expect: 'exit-zero' }, result: { health: undecided } }, []],
  ])('%s', (_, changes, problems) => {
    const expected = problems.map(([severity, message]) => ({ severity, message }))
    expect([...healthCheckPasses.judge(exercised(changes))]).toEqual(expected)
  })
})
