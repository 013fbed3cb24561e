import { describe, expect, it } from '@jest/globals'
import { ToolError } from '../../src/errors.ts'
import type { Process } from '../../src/model.ts'
import { exercise } from '../../src/runtime/exercise.ts'
import type { Listener } from '../../src/world.ts'
import { buildRequest } from '../fakes/build-request.ts'
import { fakeClock } from '../fakes/fake-clock.ts'
import { quietService } from '../fakes/fake-container.ts'
import { fakeDocker } from '../fakes/fake-docker.ts'
import { declared } from './declared.ts'
import { alone, runImage, type RunCase } from './run-image.ts'
import { runPlan } from './run-plan.ts'

const main: Process = { pid: 1, uid: 999, gid: 999, command: 'server', role: 'main' }
const root: Process = { ...main, uid: 0, gid: 0 }

describe('exercise', () => {
  it('has the whole story of a good service', async () => {
    const { stage, docker } = await runImage({
      config: { user: '999', healthcheck: declared() },
      container: { processes: () => [main], log: ['one', 'two'] },
    })
    expect(stage).toEqual({
      status: 'done',
      result: {
        configuredUser: '999',
        runsAs: { kind: 'non-root', uids: [999], processCount: 1 },
        health: {
          kind: 'healthy',
          seconds: expect.closeTo(0.15, 1),
          probe: { exitCode: 0, output: 'ok', seconds: 0.02 },
        },
        answers: [
          'keeps-running',
          'starts-cleanly',
          'runs-as-non-root',
          'starts-with-run-as-non-root',
          'health-check-passes',
          'health-check-can-fail',
          'stops-when-asked',
          'one-service',
        ].map((check) => expect.objectContaining({ check, outcome: 'pass' })),
        footprint: {
          seconds: expect.closeTo(0.17, 2),
          peakMemoryBytes: 20e6,
          cpuSeconds: expect.closeTo(0.017, 3),
          oomKills: 0,
          written: { bytes: 0, count: 0, paths: [] },
        },
        logTail: ['one', 'two'],
      },
      findings: [],
    })
    expect([...docker.leftovers]).toEqual([])
  })

  it.each<[claim: string, runCase: RunCase, rules: string[]]>([
    ['ends with one word about it', {}, ['bounded-writes']],
    [
      'whatever its health check says',
      { config: { healthcheck: declared() }, container: { isReady: () => false } },
      ['bounded-writes'],
    ],
    [
      'and whoever it runs as is still told',
      { container: { processes: () => [root] } },
      ['bounded-writes', 'runs-as-non-root'],
    ],
    ['also where it should end', { plan: { expect: 'exit-zero' } }, ['bounded-writes']],
  ])('stops a container that fills its disk, which %s', async (_, { config, container, plan }, rules) => {
    const { stage, seconds } = await runImage({
      ...(config && { config }),
      container: { ...container, writtenBytes: (at) => at * 1e9 },
      plan: { ...plan, writeLimit: { bytes: 1.5e9, text: '1500 MB' } },
    })
    if (stage.status !== 'done') throw new Error(`The stage is ${stage.status}`)
    expect(stage.result.overfilled).toEqual({ bytes: expect.closeTo(2e9, -9), limit: '1500 MB' })
    expect(stage.findings.map(({ rule }) => rule)).toEqual(rules)
    expect(seconds).toBeLessThan(3)
  })

  it('does not mind a container that keeps to the limit, or of which the engine does not say', async () => {
    const writeLimit = { bytes: 1e9, text: '1 GB' }
    const kept = await runImage({ container: { writtenBytes: () => 1e9 }, plan: { writeLimit } })
    const unknown = await runImage({ plan: { writeLimit } })
    for (const { stage } of [kept, unknown]) expect(stage).toMatchObject({ status: 'done', findings: [] })
  })

  it.each<[claim: string, runCase: RunCase, rules: string[], from: number, until: number]>([
    ['ends as soon as health is decided', { config: { healthcheck: declared() } }, [], 0.1, 0.2],
    ['gives an image without a health check 3 s to end', {}, [], 3, 3.5],
    ['sees an exit after 2 s', { container: { exit: exit(2, 1) } }, ['keeps-running'], 2, 2.3],
    ['sees an exit at once', { container: { exit: exit(0, 0) } }, ['keeps-running'], 0, 0.1],
    [
      'says once that a container with a health check ended',
      { config: { healthcheck: declared() }, container: { isReady: () => false, exit: exit(1, 1) } },
      ['keeps-running'],
      1,
      1.2,
    ],
    [
      'waits to see whether root is dropped',
      { config: { healthcheck: declared() }, container: { processes: (s) => [s < 2 ? root : main] } },
      [],
      2,
      2.3,
    ],
    [
      'looks again before it believes in root',
      { config: { healthcheck: declared() }, container: { processes: (s) => [s < 0.1 ? root : main] } },
      [],
      0.1,
      0.2,
    ],
    [
      'does not wait for ever',
      { config: { healthcheck: declared() }, container: { processes: () => [root] } },
      ['runs-as-non-root'],
      3,
      3.5,
    ],
    [
      'does not wait where root is allowed',
      { config: { healthcheck: declared() }, container: { processes: () => [root] }, plan: { allowRoot: true } },
      [],
      0.1,
      0.2,
    ],
    [
      'notices a root child for one second',
      { container: { processes: (s) => (s > 1 && s < 2.2 ? [main, { ...root, pid: 2, role: 'child' }] : [main]) } },
      ['runs-as-non-root'],
      3,
      3.5,
    ],
    ['is content with a job that ends', { container: { exit: exit(5, 0) }, plan: { expect: 'exit-zero' } }, [], 5, 5.6],
    [
      'sees a job that fails',
      { container: { exit: exit(5, 2) }, plan: { expect: 'exit-zero' } },
      ['keeps-running'],
      5,
      5.6,
    ],
    [
      'sees a job that does not end',
      { plan: { expect: 'exit-zero', healthTimeoutSeconds: 30 } },
      ['keeps-running'],
      30,
      31,
    ],
    [
      'does not wait for the health of a job',
      {
        config: { healthcheck: declared() },
        container: { isReady: () => false, exit: exit(5, 0) },
        plan: { expect: 'exit-zero' },
      },
      [],
      5,
      5.6,
    ],
  ])('%s', async (_, runCase, rules, from, until) => {
    const { stage, seconds, docker } = await runImage(runCase)
    expect(stage).toMatchObject({ status: 'done', findings: rules.map((rule) => ({ rule, severity: 'error' })) })
    expect(seconds).toBeGreaterThanOrEqual(from)
    expect(seconds).toBeLessThan(until)
    expect([...docker.leftovers]).toEqual([])
  })

  it('notices a short moment of root at the start', async () => {
    const { stage } = await runImage({ container: { processes: (s) => [s < 0.01 ? root : main] } })
    expect(stage).toMatchObject({ result: { runsAs: { kind: 'drops-from-root' } }, findings: [] })
  })

  it.each<[claim: string, runCase: RunCase, rules: string[], from: number, until: number]>([
    [
      'waits for the ports of an image without a health check',
      { config: { exposedPorts: ['80/tcp'] }, container: { listeners: (s) => seen(s < 9 ? [] : [port(80)]) } },
      [],
      9,
      10,
    ],
    ['gives them up after 30 s', { config: { exposedPorts: ['80/tcp'] } }, ['listens-where-it-says'], 30, 31],
    [
      'does not wait long for those of a healthy one',
      { config: { exposedPorts: ['80/tcp'], healthcheck: declared() } },
      ['listens-where-it-says'],
      5.1,
      5.5,
    ],
    [
      'sees an end while it waits',
      { config: { exposedPorts: ['80/tcp'] }, container: { exit: exit(8, 1) } },
      ['keeps-running'],
      8,
      9,
    ],
    [
      'warns of a probe that passes over a frozen service',
      { config: { healthcheck: declared() }, container: { frozen: 'probe-passes' } },
      ['health-check-can-fail'],
      0.1,
      0.3,
    ],
    [
      'waits two seconds for a probe that hangs with the service',
      { config: { healthcheck: declared() }, container: { frozen: 'probe-hangs' } },
      [],
      2.1,
      2.3,
    ],
    [
      'warns of a container that has to be killed',
      { container: { stopped: { seconds: 10, code: 137, killed: true } } },
      ['stops-when-asked'],
      13,
      14,
    ],
  ])('%s', async (_, runCase, rules, from, until) => {
    const { stage, seconds, docker } = await runImage(runCase)
    expect(stage).toMatchObject({ status: 'done', findings: rules.map((rule) => ({ rule })) })
    expect(seconds).toBeGreaterThanOrEqual(from)
    expect(seconds).toBeLessThan(until)
    expect([...docker.leftovers]).toEqual([])
  })

  it('locks a second container down where it is asked to, and only of a service that works', async () => {
    const locked = { plan: { lockDown: true }, config: { healthcheck: declared() } }
    const good = await runImage(locked)
    expect(good.docker.starts).toHaveLength(2)
    expect(good.stage).toMatchObject({
      result: {
        answers: expect.arrayContaining([expect.objectContaining({ check: 'can-be-locked-down', outcome: 'pass' })]),
      },
    })
    const bad = await runImage({
      ...locked,
      config: { healthcheck: declared({ intervalSeconds: 1, retries: 1 }) },
      container: { isReady: () => false },
    })
    expect(bad.docker.starts).toHaveLength(1)
    expect(bad.stage).toMatchObject({
      result: {
        answers: expect.arrayContaining([expect.objectContaining({ check: 'can-be-locked-down', outcome: 'unknown' })]),
      },
    })
    expect([...good.docker.leftovers, ...bad.docker.leftovers]).toEqual([])
  })

  it('looks for a handler of the signal as late as it can: a program may set it long after it is healthy', async () => {
    const { stage } = await runImage({
      config: { healthcheck: declared() },
      container: {
        frozen: 'probe-hangs',
        signals: (seconds) => ({ kind: 'seen', value: { ignored: [], caught: seconds < 1 ? [] : [15] } }),
        stopped: { seconds: 10, code: 137, killed: true },
      },
    })
    const message = expect.stringMatching(/^SIGTERM did not end it within 10 s: its first process handles the signal/)
    expect(stage).toMatchObject({ findings: [{ rule: 'stops-when-asked', message }] })
  })

  it('gives the container the time to stop that its options name', async () => {
    const { stage } = await runImage({
      config: { stopTimeoutSeconds: 20 },
      plan: { options: { ...runPlan().options, args: ['--init', '--stop-timeout=25'] } },
      container: { stopped: { seconds: 25, code: 137, killed: true } },
    })
    const message = expect.stringMatching(/^SIGTERM did not end it within 25 s/)
    expect(stage).toMatchObject({ findings: [{ rule: 'stops-when-asked', message }] })
  })

  it('says when and how the container ended', async () => {
    const { stage } = await runImage({ container: { exit: { seconds: 0.5, code: 137, outOfMemory: true } } })
    expect(stage).toMatchObject({
      result: { exit: { code: 137, outOfMemory: true, seconds: expect.closeTo(0.5, 1) } },
    })
  })

  it('stops when the container is refused', async () => {
    const { stage, docker } = await runImage({ container: { refused: 'The command "server" does not exist.' } })
    expect(stage).toEqual({
      status: 'stopped',
      findings: [
        {
          rule: 'starts',
          aliases: [],
          source: 'drydock',
          severity: 'error',
          message: 'The command "server" does not exist.',
          place: { at: 'image' },
          origin: 'unknown',
        },
      ],
    })
    expect([...docker.leftovers]).toEqual([])
  })

  it('hands the options on', async () => {
    const options = {
      env: { A: '1' },
      command: ['serve'],
      memory: '64m',
      pidsLimit: 9,
      readOnly: true,
      tmpfs: ['/run'],
    }
    const { docker } = await runImage({ plan: { options, healthTimeoutSeconds: 10 } })
    expect(docker.starts).toEqual([{ reference: 'head:1', options }])
  })

  it('starts nothing when the plan skips', async () => {
    const clock = fakeClock()
    const docker = fakeDocker(clock)
    const stage = await exercise('head:1', { kind: 'skip', because: 'the settings say so' }, { docker, clock }, alone)
    expect(stage).toEqual({ status: 'skipped', because: 'the settings say so' })
    expect(docker.starts).toEqual([])
  })

  it.each([
    ['a tool fails', new ToolError('docker top failed', { command: ['docker', 'top'] }), undefined],
    ['the run is cancelled', undefined, new Error('cancelled')],
  ])('removes the container when %s, and lets the error through', async (_, toolError, cancellation) => {
    const clock = fakeClock()
    const processes = () => {
      if (toolError) throw toolError
      return [main]
    }
    const docker = fakeDocker(clock, { head: { buildSeconds: 0, container: { ...quietService, processes } } })
    const built = await docker.build(buildRequest('head'), () => undefined)
    if (built.kind !== 'built') throw new Error('The fake did not build')
    const sleep = (milliseconds: number) => (cancellation ? Promise.reject(cancellation) : clock.sleep(milliseconds))
    const world = { docker, clock: { ...clock, sleep } }
    await expect(exercise(built.image.reference, runPlan(), world, alone)).rejects.toBe(toolError ?? cancellation)
    expect(docker.starts).toHaveLength(1)
    expect([...docker.leftovers]).toEqual([built.image.reference])
  })
})

const port = (number: number): Listener => ({ protocol: 'tcp', address: '::', port: number })

const seen = (value: readonly Listener[]) => ({ kind: 'seen', value }) as const

function exit(seconds: number, code: number) {
  return { seconds, code, outOfMemory: false }
}
