import { describe, expect, it } from '@jest/globals'
import { giveUp, judgeServices, readStates, withLog } from '../../../src/docker/compose/service-states.ts'
import type { Condition, ServiceProject } from '../../../src/services.ts'

const plain = { env: {}, tmpfs: [], mounts: [], networks: {} }
const projectWith = (condition: Condition): ServiceProject => ({
  companions: [{ ...plain, name: 'db', image: 'db:1', needs: [] }],
  tested: { ...plain, name: 'web', needs: [{ service: 'db', condition }] },
  networks: [],
  volumes: [],
  notes: [],
})
const line = (state: object): string =>
  `"/p-db-1" "db" ${JSON.stringify({ Status: 'running', ExitCode: 0, OOMKilled: false, Error: '', ...state })}\n`
const judged = (condition: Condition, state: object) =>
  judgeServices(projectWith(condition), readStates(line(state)))[0]
const probes = (Status: string, ...Log: { ExitCode: number; Output: string }[]) => ({ Health: { Status, Log } })

describe('a service', () => {
  it.each<[string, Condition, object, object]>([
    ['that runs', 'started', {}, { kind: 'running', healthy: false }],
    ['that is healthy', 'healthy', probes('healthy'), { kind: 'running', healthy: true }],
    ['that is not healthy yet', 'healthy', probes('starting'), { kind: 'open' }],
    ['whose health nobody waits for', 'started', probes('starting'), { kind: 'running', healthy: false }],
    ['that is unhealthy, whoever waits', 'started', probes('unhealthy'), { kind: 'failed', because: 'is unhealthy' }],
    [
      'that must be healthy and cannot say so',
      'healthy',
      {},
      { kind: 'failed', because: 'has no health check, and another service waits for it to be healthy' },
    ],
    ['that has done its work', 'completed', { Status: 'exited' }, { kind: 'completed' }],
    ['that is at work', 'completed', {}, { kind: 'open' }],
    [
      'whose work failed',
      'completed',
      { Status: 'exited', ExitCode: 3 },
      { kind: 'failed', because: 'ended with exit code 3' },
    ],
    [
      'that should have gone on',
      'started',
      { Status: 'exited' },
      { kind: 'failed', because: 'ended with exit code 0' },
    ],
    [
      'that took too much memory',
      'started',
      { Status: 'exited', ExitCode: 137, OOMKilled: true },
      { kind: 'failed', because: 'ended with exit code 137, out of memory' },
    ],
    ['that was not started', 'started', { Status: 'created' }, { kind: 'waiting' }],
    [
      'that cannot be started',
      'started',
      { Status: 'created', ExitCode: 127, Error: 'no such program' },
      { kind: 'failed', because: 'cannot be started: no such program' },
    ],
  ])('%s', (_, condition, state, expected) => {
    expect(judged(condition, state)).toMatchObject(expected)
  })

  it('that is not there waits', () => {
    expect(judgeServices(projectWith('started'), [])).toEqual([{ name: 'db', image: 'db:1', kind: 'waiting' }])
  })

  it.each<[Condition, object, string]>([
    ['healthy', probes('starting'), 'was not healthy after 20 s'],
    ['completed', {}, 'had not ended after 20 s'],
  ])('that is awaited as %s is given up in the end', (condition, state, because) => {
    const judged = judgeServices(projectWith(condition), readStates(line(state)))
    expect(giveUp(judged, projectWith(condition), 20)).toMatchObject([{ kind: 'failed', because }])
  })

  it('that failed has its log, and what its health check said last', () => {
    const one = judged(
      'healthy',
      probes('unhealthy', { ExitCode: 1, Output: 'first' }, { ExitCode: 2, Output: 'a\nlast\n' }),
    )
    expect(one && withLog(one, ['x'])).toEqual({
      name: 'db',
      image: 'db:1',
      kind: 'failed',
      because: 'is unhealthy',
      log: ['x', 'last probe: exit code 2, last'],
    })
  })
})
