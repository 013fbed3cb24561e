import { describe, expect, it } from '@jest/globals'
import type { Health } from '../../src/model.ts'
import type { ContainerStory } from '../fakes/fake-container.ts'
import { declared } from './declared.ts'
import { resultOf, runImage } from './run-image.ts'

// Nothing here waits for real.

const NEVER = { isReady: () => false }
const NOT_FOUND = 'OCI runtime exec failed: exec failed: exec: "curl": executable file not found in $PATH: unknown'

function readyAt(start: number) {
  return { isReady: (seconds: number) => seconds >= start }
}

/** The numbers that the health check is mostly discussed with. */
const usual = { intervalSeconds: 30, timeoutSeconds: 3, startPeriodSeconds: 5, retries: 3 }

interface Expected {
  readonly kind: Health['kind']
  /** Not before this. */
  readonly from: number
  /** And not much later. */
  readonly until: number
  readonly because?: RegExp
}

describe('the health of', () => {
  it.each<
    [claim: string, numbers: Parameters<typeof declared>[0], container: Partial<ContainerStory>, expected: Expected]
  >([
    ['a quick server is seen long before its interval', usual, readyAt(0), { kind: 'healthy', from: 0.1, until: 0.2 }],
    ['a server that needs 20 s', usual, readyAt(20), { kind: 'healthy', from: 20, until: 21 }],
    ['a server that is just in time for its last probe', usual, readyAt(64), { kind: 'healthy', from: 64, until: 65 }],
    [
      'a server that never answers',
      usual,
      NEVER,
      {
        kind: 'unhealthy',
        from: 65,
        until: 67,
        because: /^every probe failed for 6\d\.\d s, and the health check's own numbers allow 65\.0 s$/,
      },
    ],
    [
      'a server that never answers, quickly judged',
      { intervalSeconds: 1, retries: 2 },
      NEVER,
      { kind: 'unhealthy', from: 2, until: 3 },
    ],
    [
      'a server that never answers, with a start period',
      { intervalSeconds: 1, startPeriodSeconds: 10, retries: 2 },
      NEVER,
      { kind: 'unhealthy', from: 11, until: 13 },
    ],
    [
      'a server that is up within its start period',
      { intervalSeconds: 1, startPeriodSeconds: 10, retries: 1 },
      readyAt(9),
      { kind: 'healthy', from: 9, until: 10 },
    ],
    [
      'a probe that hangs',
      { intervalSeconds: 1, timeoutSeconds: 2, retries: 2 },
      { ...NEVER, probeSeconds: 100 },
      { kind: 'unhealthy', from: 6, until: 12 },
    ],
    [
      'a slow probe, with the time that it takes',
      { intervalSeconds: 10, retries: 2 },
      { ...NEVER, probeSeconds: 2 },
      { kind: 'unhealthy', from: 24, until: 28 },
    ],
    [
      'a server whose interval is ten minutes',
      { intervalSeconds: 600 },
      NEVER,
      {
        kind: 'undecided',
        from: 120,
        until: 121,
        because: /^every probe failed for 120 s, but the health check's own numbers allow 1800\.0 s$/,
      },
    ],
    [
      'a server whose start period is an hour',
      { startPeriodSeconds: 3600 },
      NEVER,
      { kind: 'undecided', from: 120, until: 121, because: /own numbers allow 366\d/ },
    ],
    [
      'a server whose first probe has not ended',
      { timeoutSeconds: 600 },
      { ...NEVER, probeSeconds: 1000 },
      { kind: 'undecided', from: 120, until: 121, because: /^no probe ended within 120 s$/ },
    ],
    [
      'a program that does not exist',
      usual,
      { ...NEVER, probeExitCode: -1, probeOutput: NOT_FOUND },
      { kind: 'unhealthy', from: 5, until: 6, because: /^the program of the health check does not exist/ },
    ],
    [
      'a program that an entrypoint puts in place first',
      usual,
      { ...readyAt(3), probeExitCode: -1, probeOutput: NOT_FOUND },
      { kind: 'healthy', from: 3, until: 4 },
    ],
    [
      'a probe that only says that its program does not exist',
      usual,
      { ...NEVER, probeOutput: NOT_FOUND },
      { kind: 'unhealthy', from: 65, until: 67 },
    ],
    [
      'a probe that hangs and says that its program does not exist',
      { intervalSeconds: 1, timeoutSeconds: 6, retries: 1 },
      { ...NEVER, probeSeconds: 9, probeOutput: `Health check exceeded timeout (6s): ${NOT_FOUND}` },
      { kind: 'unhealthy', from: 7, until: 36, because: /^every probe failed/ },
    ],
    [
      'a container that ends',
      usual,
      { ...NEVER, exit: { seconds: 2, code: 3, outOfMemory: false } },
      {
        kind: 'unhealthy',
        from: 2,
        until: 2.5,
        because: /^the container ended with exit code 3 before it was healthy$/,
      },
    ],
  ])('%s', async (_, numbers, container, expected) => {
    const { health } = await resultOf({ config: { healthcheck: declared(numbers) }, container })
    const { from, until, because = /.*/ } = expected
    expect(health.kind).toBe(expected.kind)
    if (health.kind === 'none' || health.kind === 'not-asked') throw new Error('A declared health check is not none')
    expect(health.seconds).toBeGreaterThanOrEqual(from)
    expect(health.seconds).toBeLessThan(until)
    if (health.kind !== 'healthy') expect(health.because).toMatch(because)
  })

  it.each([
    ['absent', { kind: 'none', disabled: false }],
    ['disabled', { kind: 'none', disabled: true }],
  ] as const)('an image whose health check is %s', async (kind, expected) => {
    expect((await resultOf({ config: { healthcheck: { kind } } })).health).toEqual(expected)
  })

  it('is undecided at the limit of the settings when that is shorter than the image’s own numbers', async () => {
    const { health } = await resultOf({
      config: { healthcheck: declared({ intervalSeconds: 10 }) },
      container: { ...NEVER, probeSeconds: 0.1 },
      plan: { healthTimeoutSeconds: 20 },
    })
    expect(health).toEqual({
      kind: 'undecided',
      seconds: expect.closeTo(20.2, 0),
      because: "every probe failed for 20 s, but the health check's own numbers allow 30.2 s",
      probe: { exitCode: 1, output: 'connection refused', seconds: 0.1 },
    })
  })

  it('comes with the last probe', async () => {
    const { health } = await resultOf({ config: { healthcheck: declared() } })
    expect(health).toMatchObject({ kind: 'healthy', probe: { exitCode: 0, output: 'ok' } })
  })

  it.each<[claim: string, runCase: Parameters<typeof runImage>[0], from: number, until: number]>([
    ['until it is healthy', { container: { isReady: (seconds) => seconds >= 1.5 } }, 1.5, 2],
    ['for three seconds at most', { container: NEVER }, 3, 3.2],
    ['not at all where there is no probe', { config: { healthcheck: { kind: 'disabled' } } }, 0, 0.1],
    ['not at all where it is meant to end', { plan: { expect: 'exit-zero' } }, 0, 0.1],
  ])('has a head start: %s', async (_, runCase, from, until) => {
    const { headStart } = await runImage({ config: { healthcheck: declared() }, ...runCase })
    expect(headStart).toBeGreaterThanOrEqual(from)
    expect(headStart).toBeLessThan(until)
  })

  describe('while other work of ours goes on', () => {
    const quick = { intervalSeconds: 1, timeoutSeconds: 1, retries: 1 }
    /** Probes take three times their timeout until then. */
    const slowUntil = (end: number): Partial<ContainerStory> => ({
      probeSeconds: (begin) => (begin < end ? 3 : 0.1),
    })

    it.each<[claim: string, container: Partial<ContainerStory>, otherWork: number | 'until-rest', expected: Expected]>([
      ['counts no timeout', slowUntil(30), 30, { kind: 'healthy', from: 30, until: 41 }],
      ['asks it to rest before it gives up', slowUntil(5), 'until-rest', { kind: 'healthy', from: 5, until: 15 }],
      [
        'gives the declared patience again when it has ended',
        NEVER,
        30,
        {
          kind: 'unhealthy',
          from: 31,
          until: 34,
          because: /^every probe failed for \d\.\d s on a machine without other work of ours, and .* allow 1\.0 s$/,
        },
      ],
      ['finds a server that never answers', NEVER, 'until-rest', { kind: 'unhealthy', from: 2, until: 5 }],
      [
        'says at once that the container ended',
        { ...NEVER, exit: { seconds: 2, code: 3, outOfMemory: false } },
        60,
        { kind: 'unhealthy', from: 2, until: 2.5 },
      ],
      ['is healthy at the first success', {}, 60, { kind: 'healthy', from: 0.1, until: 0.3 }],
    ])('%s', async (_, container, otherWork, expected) => {
      const { health } = await resultOf({ config: { healthcheck: declared(quick) }, container, otherWork })
      expect(health.kind).toBe(expected.kind)
      if (health.kind === 'none' || health.kind === 'not-asked') throw new Error('A declared health check is not none')
      expect(health.seconds).toBeGreaterThanOrEqual(expected.from)
      expect(health.seconds).toBeLessThan(expected.until)
      if (health.kind !== 'healthy') expect(health.because).toMatch(expected.because ?? /.*/)
    })

    it('takes what others do for work of ours', async () => {
      const { health } = await resultOf({
        config: { healthcheck: declared(quick) },
        container: slowUntil(30),
        strain: 30,
      })
      expect(health).toMatchObject({ kind: 'healthy' })
    })

    it('and does so after long work of ours as well', async () => {
      const { health } = await resultOf({
        config: { healthcheck: declared(quick) },
        container: slowUntil(55),
        otherWork: 40,
        strain: 60,
      })
      expect(health).toMatchObject({ kind: 'healthy' })
    })

    it.each<[claim: string, container: Partial<ContainerStory>, from: number, until: number]>([
      ['not for ever, since the container itself may be what strains the machine', slowUntil(600), 30, 50],
      ['not where probes fail in time', NEVER, 1, 4],
    ])('but %s', async (_, container, from, until) => {
      const { health } = await resultOf({ config: { healthcheck: declared(quick) }, container, strain: 600 })
      if (health.kind !== 'unhealthy') throw new Error(health.kind)
      expect(health.seconds).toBeGreaterThan(from)
      expect(health.seconds).toBeLessThan(until)
    })

    it('begins the time limit anew as well', async () => {
      const { health } = await resultOf({
        config: { healthcheck: declared({ intervalSeconds: 600 }) },
        container: { isReady: (seconds) => seconds >= 130 },
        otherWork: 20,
      })
      expect(health).toMatchObject({ kind: 'healthy' })
    })
  })

  it('counts a success that came after the timeout as none', async () => {
    const { health } = await resultOf({
      config: { healthcheck: declared({ intervalSeconds: 1, timeoutSeconds: 1, retries: 1 }) },
      container: { probeSeconds: 1.5, probeOutput: 'late' },
    })
    expect(health).toMatchObject({
      kind: 'unhealthy',
      probe: { exitCode: -1, output: 'Health check exceeded timeout (1s): ok', seconds: 1 },
    })
  })

  it('is asked for rarely enough', async () => {
    let looks = 0
    const processes = () => {
      looks += 1
      return []
    }
    const { seconds } = await runImage({ config: { healthcheck: declared(usual) }, container: { ...NEVER, processes } })
    expect(seconds).toBeLessThan(67)
    expect(looks).toBeLessThan(70)
  })
})
