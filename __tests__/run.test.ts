import { describe, expect, it } from '@jest/globals'
import { ToolError, UserError } from '../src/errors.ts'
import type { ImageReport, Report } from '../src/model.ts'
import { makePlan, type BaseCommit, type Plan } from '../src/plan.ts'
import { run } from '../src/run.ts'
import type { ImageSettings } from '../src/settings/settings.ts'
import { quietService } from './fakes/fake-container.ts'
import { plainConfig } from './fakes/fake-docker.ts'
import { BASE_ROOT, fakeWorld, HEAD_ROOT, type FakeWorld, type WorldStory } from './fakes/fake-world.ts'

const GOOD = 'FROM debian:13-slim\nUSER app\nHEALTHCHECK CMD ["true"]\nCMD ["server"]\n'
const SUDO = 'FROM debian:13-slim\nRUN sudo true\nUSER app\nHEALTHCHECK CMD ["true"]\nCMD ["server"]\n'
const COMMIT: BaseCommit = { kind: 'commit', sha: 'b'.repeat(40), how: 'the base' }

const plan = (image: ImageSettings = {}, base: BaseCommit = COMMIT): Plan =>
  makePlan({
    root: HEAD_ROOT,
    subject: {},
    base,
    inputs: { image, run: {}, place: {} },
    config: {},
    dockerfiles: ['Dockerfile'],
    renames: new Map(),
    today: '2026-11-27',
  })

const sides = (head: string, base: string | null = GOOD): NonNullable<WorldStory['files']> => ({
  [`${HEAD_ROOT}/Dockerfile`]: head,
  ...(base === null ? {} : { [`${BASE_ROOT}/Dockerfile`]: base }),
})

/** A list that has this among others: other rules may have their say. */
const including = (one: object): unknown => expect.arrayContaining([expect.objectContaining(one)])

const healthcheck = {
  kind: 'declared',
  test: ['CMD', 'true'],
  command: ['true'],
  intervalSeconds: 30,
  timeoutSeconds: 30,
  startPeriodSeconds: 0,
  startIntervalSeconds: 5,
  retries: 3,
} as const

/** Runs and proves that nothing is left behind. */
async function tell(
  story: WorldStory,
  asked: Plan = plan(),
): Promise<{ report: Report; image: ImageReport; world: FakeWorld }> {
  const world = fakeWorld(story)
  const report = await run(asked, world)
  expect([...world.docker.leftovers, ...world.worktrees]).toEqual([])
  const [image] = report.images
  if (!image) throw new Error('no image')
  return { report, image, world }
}

describe('run', () => {
  it('passes a clean image and compares it with its base', async () => {
    const { report, image } = await tell({
      files: sides(GOOD),
      docker: { head: { config: { ...plainConfig, healthcheck } } },
    })
    expect(report.verdict).toEqual({ conclusion: 'pass' })
    expect(image.baseline).toEqual({ kind: 'measured', sha: COMMIT.sha, how: 'the base' })
    expect(image.stages).toMatchObject({
      lint: { status: 'done' },
      build: { status: 'done', result: { head: { seconds: 2 }, base: { seconds: 2 } } },
      image: { status: 'done', result: { layers: [{ kind: 'both' }] } },
      runtime: { status: 'done', result: { health: { kind: 'healthy' }, runsAs: { kind: 'non-root' } } },
    })
  })

  it('belongs to the comment of the step that asked for it', async () => {
    const { report } = await tell({ files: sides(GOOD) }, plan({ dockerfile: 'Dockerfile' }))
    expect(report.commentKey).toBe('dockerfile')
  })

  it('lints the stage that is built', async () => {
    const text = `${GOOD.replace('slim', 'slim AS prod')}FROM debian:13-slim AS dev\n`
    const rules = ({ stages: { lint } }: ImageReport): readonly string[] =>
      lint.status === 'done' ? lint.findings.map(({ rule }) => rule) : [lint.status]
    const prod = await tell({ files: sides(text) }, plan({ target: 'prod' }))
    expect(rules(prod.image)).not.toContain('has-user')
    const whole = await tell({ files: sides(text) })
    expect(rules(whole.image)).toContain('has-user')
  })

  it('fails for a new lint error and not for the same one on the base', async () => {
    expect((await tell({ files: sides(SUDO) })).report.verdict.conclusion).toBe('fail')
    const { report, image } = await tell({ files: sides(SUDO, SUDO) })
    expect(report.verdict.conclusion).toBe('pass')
    expect(image.stages.lint).toMatchObject({ findings: including({ rule: 'no-sudo', origin: 'existing' }) })
  })

  it('reports an image that does not build with its line, and still lints', async () => {
    const failure = { message: 'no such file', lines: { line: 2, endLine: 2 }, log: ['cp: x: No such file'] }
    const { report, image } = await tell({ files: sides(GOOD), docker: { head: { failure } } })
    expect(report.verdict.conclusion).toBe('fail')
    expect(image.stages).toMatchObject({
      lint: { status: 'done' },
      build: { status: 'stopped', findings: [{ rule: 'builds', message: 'no such file', place: { line: 2 } }] },
      image: { status: 'skipped', because: 'there is no image' },
      runtime: { status: 'skipped', because: 'there is no image' },
    })
  })

  it.each([
    ['fails for an image over its budget', { 'max-layers': 0 }, {}, 'max-layers'],
    [
      'fails for a process that runs as root',
      {},
      {
        container: {
          ...quietService,
          processes: () => [{ pid: 1, uid: 0, gid: 0, command: 'server', role: 'main' as const }],
        },
      },
      'runs-as-non-root',
    ],
    [
      'fails for a health check that fails',
      {},
      { config: { ...plainConfig, healthcheck }, container: { ...quietService, isReady: () => false } },
      'health-check-passes',
    ],
    ['fails for a container that does not start', {}, { container: { refused: 'no such command' } }, 'starts'],
  ])('%s', async (_, settings, head, rule) => {
    const { image } = await tell({ files: sides(GOOD), docker: { head } }, plan(settings))
    expect(image.verdict).toMatchObject({ conclusion: 'fail', failures: [{ rule }] })
  })

  describe('where the head fails while it runs', () => {
    const root = {
      container: {
        ...quietService,
        processes: () => [{ pid: 1, uid: 0, gid: 0, command: 'server', role: 'main' as const }],
      },
    }
    it('runs the base too, and passes what the base does as well', async () => {
      const { image, world } = await tell({ files: sides(GOOD), docker: { head: root, base: root } })
      expect(world.docker.starts.map(({ reference }) => reference.split(':')[0])).toEqual(['head', 'head', 'base'])
      expect(image.verdict).toEqual({ conclusion: 'pass' })
      expect(image.stages.runtime).toMatchObject({
        result: { base: { runsAs: { kind: 'root' } } },
        findings: [{ rule: 'runs-as-non-root', severity: 'warning', origin: 'existing' }],
      })
    })

    it('fails what the base does not do', async () => {
      const { image } = await tell({ files: sides(GOOD), docker: { head: root } })
      expect(image.verdict).toMatchObject({ conclusion: 'fail', failures: [{ origin: 'new' }] })
    })

    it('fails what the base does too where the settings ask for it', async () => {
      const asked = plan({ require: ['non-root'] })
      const { image } = await tell({ files: sides(GOOD), docker: { head: root, base: root } }, asked)
      expect(image.verdict).toMatchObject({ conclusion: 'fail', failures: [{ origin: 'existing' }] })
    })

    it('fails where the base cannot be built', async () => {
      const failure = { message: 'no such file', log: [] }
      const { image } = await tell({ files: sides(GOOD), docker: { head: root, base: { failure } } })
      expect(image.verdict).toMatchObject({ conclusion: 'fail', failures: [{ origin: 'unknown' }] })
    })

    it('leaves the base alone otherwise', async () => {
      const { world } = await tell({ files: sides(GOOD), docker: { base: root } }, plan({ 'lock-down': false }))
      expect(world.docker.starts).toHaveLength(1)
    })
  })

  it.each([
    ['says that the Dockerfile is new', { files: sides(GOOD, null) }, COMMIT, 'the Dockerfile is new'],
    [
      'says why there is no base',
      { files: sides(GOOD) },
      { kind: 'none', because: 'there is no git' } as const,
      'there is no git',
    ],
    [
      'says why the base cannot be checked out',
      { files: sides(GOOD), checkoutError: 'not fetched' },
      COMMIT,
      'not fetched',
    ],
    [
      'says that the base does not build',
      { files: sides(GOOD), docker: { base: { failure: { message: 'broken', log: [] } } } },
      COMMIT,
      'the base does not build without files that only the checkout has: broken',
    ],
  ])('%s, and the head still counts', async (_, story, base, because) => {
    const { report, image } = await tell(story, plan({}, base))
    expect(image.baseline).toMatchObject({ kind: 'absent', because })
    expect(report.verdict.conclusion).toBe('pass')
  })

  it('cannot pass when the engine fails in the middle of a build', async () => {
    const error = new ToolError('the engine went away', { command: ['docker'] })
    const { image } = await tell({ files: sides(GOOD), docker: { head: { error } } })
    expect(image.verdict).toEqual({
      conclusion: 'unknown',
      broken: [{ stage: 'build', because: 'the engine went away' }],
    })
  })

  it('hands nothing to the builder that it cannot read, and does not pass', async () => {
    const { report, image } = await tell({ files: { [`${BASE_ROOT}/Dockerfile`]: GOOD } })
    expect(report.verdict.conclusion).toBe('fail')
    expect(image.stages).toMatchObject({
      lint: { status: 'stopped', findings: [{ rule: 'valid-dockerfile' }] },
      build: { status: 'skipped', because: 'the Dockerfile cannot be read' },
      image: { status: 'skipped' },
      runtime: { status: 'skipped' },
    })
  })

  it('lints without an engine, and does not pass', async () => {
    const world = fakeWorld({ files: sides(SUDO) })
    const docker = { ...world.docker, environment: () => Promise.reject(new UserError('There is no docker.')) }
    const { images, verdict } = await run(plan(), { ...world, docker })
    expect(verdict.conclusion).toBe('fail')
    expect(images[0]?.stages).toMatchObject({
      lint: {
        status: 'done',
        findings: including({ rule: 'no-sudo', origin: 'new' }),
        result: { notes: [expect.stringContaining('There is no docker.')] },
      },
      build: { status: 'broken', because: 'There is no docker.' },
      image: { status: 'skipped' },
      runtime: { status: 'skipped' },
    })
  })

  it.each<[claim: string, baseSeconds: number, head: [from: number, until: number]]>([
    ['once its container has been judged, while the base is being built', 20, [5, 6]],
    ['as soon as the base is built, if the container takes longer', 3, [3, 3.1]],
  ])('measures the head %s, and the base when it is built', async (_, baseSeconds, [from, until]) => {
    // A container without a health check is watched for 3 s.
    const story = { files: sides(GOOD), docker: { base: { buildSeconds: baseSeconds } } }
    const { world } = await tell(story, plan({ 'lock-down': false }))
    const [head, base] = world.docker.measured.map(({ reference, at }) => ({
      side: reference.split(':')[0],
      at: at / 1000,
    }))
    expect([head?.side, base?.side]).toEqual(['head', 'base'])
    expect(head?.at).toBeGreaterThanOrEqual(from)
    expect(head?.at).toBeLessThan(until)
    expect(base?.at).toBeGreaterThanOrEqual(baseSeconds)
  })

  it.each<[claim: string, readyAfter: number, from: number, until: number]>([
    ['is healthy', 1.5, 3.5, 3.9],
    ['has had three seconds', 9, 5, 5.2],
  ])('measures nothing before a container with a health check %s', async (_, readyAfter, from, until) => {
    const container = { ...quietService, isReady: (seconds: number) => seconds >= readyAfter }
    const docker = { base: { buildSeconds: 0 }, head: { config: { ...plainConfig, healthcheck }, container } }
    const { world } = await tell({ files: sides(GOOD), docker })
    const [first] = world.docker.measured.map(({ at }) => at / 1000)
    expect(first).toBeGreaterThanOrEqual(from)
    expect(first).toBeLessThan(until)
  })

  it('leaves nothing behind when a bug ends it', async () => {
    const world = fakeWorld({ files: sides(GOOD) })
    const docker = { ...world.docker, measure: () => Promise.reject(new TypeError('a bug')) }
    await expect(run(plan(), { ...world, docker })).rejects.toThrow('a bug')
    expect([...world.docker.leftovers, ...world.worktrees]).toEqual([])
  })
})
