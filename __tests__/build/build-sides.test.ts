import { describe, expect, it } from '@jest/globals'
import { buildSides } from '../../src/build/build-sides.ts'
import { ToolError, UserError } from '../../src/errors.ts'
import { buildRequest } from '../fakes/build-request.ts'
import { fakeClock } from '../fakes/fake-clock.ts'
import { fakeDocker, plainFacts, type DockerStory } from '../fakes/fake-docker.ts'
import { fakeProgress } from '../fakes/fake-progress.ts'

const requests = { head: buildRequest('head'), base: buildRequest('base') }
const failure = { message: 'pip: not found', lines: { line: 3, endLine: 4 }, log: ['/bin/sh: 1: pip: not found'] }
const toolError = new ToolError('The builder went away', { command: ['docker', 'buildx', 'build'] })

const finding = {
  rule: 'builds',
  aliases: [],
  source: 'drydock',
  severity: 'error',
  message: 'pip: not found',
  place: { at: 'line', file: 'app/Dockerfile', line: 3, endLine: 4, column: 1, endColumn: 1 },
} as const

function world(story: DockerStory) {
  const clock = fakeClock()
  return { clock, docker: fakeDocker(clock, story), progress: fakeProgress() }
}

/** What `Sides` tells of a story, after everything is disposed of. */
async function tell(story: DockerStory, asked: Parameters<typeof buildSides>[0] = requests) {
  const { docker, progress } = world(story)
  let told
  {
    await using sides = buildSides(asked, { docker, progress })
    told = { head: await sides.head, base: await sides.base, stage: await sides.stage }
  }
  expect([...docker.leftovers]).toEqual([])
  return { ...told, builds: docker.builds, lines: progress.lines }
}

describe('buildSides', () => {
  it('builds both sides at the same time', async () => {
    const { clock, docker, progress } = world({ head: { buildSeconds: 5 }, base: { buildSeconds: 7 } })
    await using sides = buildSides(requests, { docker, progress })
    await sides.stage
    expect(clock.now()).toBe(7000)
  })

  it('hands the head out while the base is still building', async () => {
    const { clock, docker, progress } = world({ head: { buildSeconds: 5 }, base: { buildSeconds: 700 } })
    await using sides = buildSides(requests, { docker, progress })
    expect(await sides.head).toMatchObject({ kind: 'built', image: { reference: 'head:1' } })
    expect(clock.now()).toBe(5000)
  })

  it('has the facts of both sides, and keeps the images until it is disposed of', async () => {
    const { docker, progress } = world({ base: { facts: { ...plainFacts, seconds: 9 } } })
    const sides = buildSides(requests, { docker, progress })
    expect(await sides.stage).toEqual({
      status: 'done',
      result: { head: plainFacts, base: { ...plainFacts, seconds: 9 } },
      findings: [],
    })
    expect(docker.leftovers).toEqual(new Set(['head:1', 'base:2']))
    await sides[Symbol.asyncDispose]()
    expect([...docker.leftovers]).toEqual([])
  })

  it('builds the head alone', async () => {
    const { base, stage, builds } = await tell({}, { head: requests.head })
    expect(base).toBeUndefined()
    expect(stage).toEqual({ status: 'done', result: { head: plainFacts }, findings: [] })
    expect(builds).toEqual([{ side: 'head', pins: [] }])
  })

  it('is done when only the base does not build', async () => {
    const { base, stage } = await tell({ base: { failure } })
    expect(base).toEqual({ kind: 'failed', ...failure })
    expect(stage).toEqual({ status: 'done', result: { head: plainFacts }, findings: [] })
  })

  it.each<[claim: string, story: DockerStory, origin: string]>([
    ['new, when the base builds', { head: { failure } }, 'new'],
    ['existing, when the base does not build either', { head: { failure }, base: { failure } }, 'existing'],
    ['unknown, when the base could not be built', { head: { failure }, base: { error: toolError } }, 'unknown'],
  ])('stops when the head does not build: %s', async (_, story, origin) => {
    const { stage } = await tell(story)
    expect(stage).toEqual({
      status: 'stopped',
      findings: [{ ...finding, origin }],
      detail: { log: ['/bin/sh: 1: pip: not found'] },
    })
  })

  it('stops without a base as well, and without a line where the builder names none', async () => {
    const { stage } = await tell({ head: { failure: { message: 'no such target', log: [] } } }, { head: requests.head })
    expect(stage).toEqual({
      status: 'stopped',
      findings: [{ ...finding, message: 'no such target', place: { at: 'image' }, origin: 'unknown' }],
      detail: { log: [] },
    })
  })

  it.each<[side: string, story: DockerStory, because: string]>([
    ['head', { head: { error: toolError } }, 'The builder went away'],
    ['base', { base: { error: toolError } }, 'The base could not be built: The builder went away'],
    ['head, whatever the base does', { head: { error: toolError }, base: { failure } }, 'The builder went away'],
  ])('is broken when a tool fails on the %s', async (_, story, because) => {
    expect((await tell(story)).stage).toEqual({ status: 'broken', because })
  })

  it('keeps a built head usable when the base is broken', async () => {
    const { head, base } = await tell({ base: { error: toolError } })
    expect(head.kind).toBe('built')
    expect(base).toEqual({ kind: 'broken', because: 'The builder went away' })
  })

  it('rejects with any other error, and removes what the other side built', async () => {
    const { clock, docker, progress } = world({
      head: { error: new UserError('no docker') },
      base: { buildSeconds: 60 },
    })
    const run = async () => {
      await using sides = buildSides(requests, { docker, progress })
      await sides.head
    }
    await expect(run()).rejects.toThrow('no docker')
    await clock.sleep(100_000)
    expect(docker.builds).toHaveLength(2)
    expect([...docker.leftovers]).toEqual([])
  })

  it('says what it does, step by step', async () => {
    const { lines } = await tell({
      head: {
        buildSeconds: 1,
        steps: [
          { name: '[1/2] FROM debian', seconds: 0, cached: true },
          { name: '[2/2] RUN pip', seconds: 3.21, cached: false },
        ],
        facts: { ...plainFacts, seconds: 4.25, cachedSteps: 1, steps: [...plainFacts.steps, ...plainFacts.steps] },
      },
      base: { failure },
    })
    expect(lines).toEqual([
      'head: [1/2] FROM debian (cached)',
      'head: [2/2] RUN pip (3.2 s)',
      'base: [1/1] COPY . . (2.0 s)',
      'head: built in 4.3 s, 1 of 2 steps cached',
      'base: does not build: pip: not found',
    ])
  })
})

describe('the same base images', () => {
  const debian = 'docker.io/library/debian:13'
  const node = 'docker.io/library/node:24'
  const on = (...baseImages: [string, string][]) => ({
    facts: { ...plainFacts, baseImages: baseImages.map(([reference, digest]) => ({ reference, digest })) },
  })

  it.each<[claim: string, story: DockerStory]>([
    ['are the same digests', { head: on([debian, 'd1'], [node, 'n1']), base: on([node, 'n1'], [debian, 'd1']) }],
    ['are asked of shared references only', { head: on([debian, 'd1']), base: on([node, 'n1']) }],
    ['are not asked of a side that does not build', { head: on([debian, 'd1']), base: { failure } }],
    ['are not asked without a head', { head: { failure }, base: on([debian, 'd2']) }],
  ])('%s: the base is built once', async (_, story) => {
    expect((await tell(story)).builds).toHaveLength(2)
  })

  it('are pinned to the head’s for a second build of the base where a tag has moved', async () => {
    const head = on([debian, 'd2'], [node, 'n1'], ['scratch', 's'])
    const { base, stage, builds, lines } = await tell({
      head,
      base: on([debian, 'd1'], [node, 'n1']),
      pinnedBase: on([debian, 'd2'], [node, 'n1']),
    })
    const pins = [
      { reference: debian, digest: 'd2' },
      { reference: node, digest: 'n1' },
    ]
    expect(builds.at(-1)).toEqual({ side: 'base', pins })
    expect(base).toMatchObject({ kind: 'built', image: { reference: 'base:3' } })
    expect(stage).toMatchObject({ result: { base: { baseImages: pins } } })
    expect(lines).toContain(`base: built again on the head's ${debian}, which moved between the two builds`)
  })

  it('cost the base no time for steps that its first build had done', async () => {
    const name = '[2/2] RUN make'
    const made = (cached: boolean, digest: string) => ({
      facts: {
        ...on([debian, digest]).facts,
        cachedSteps: cached ? 1 : 0,
        steps: [{ name, seconds: cached ? 0 : 8, cached }],
      },
      nodes: [{ needs: [], reads: ['/'], same: ['make'], lines: { line: 2, endLine: 2 } }],
    })
    const { stage } = await tell({
      head: { facts: on([debian, 'd2']).facts },
      base: made(false, 'd1'),
      pinnedBase: made(true, 'd2'),
    })
    expect(stage).toMatchObject({
      result: {
        base: {
          steps: [{ name, seconds: 8, cached: false }],
          cachedSteps: 0,
          uncachedSeconds: 8,
          rebuild: { lines: [{ line: 2, endLine: 2 }], seconds: 8 },
        },
      },
    })
  })

  it.each<[claim: string, pinnedBase: NonNullable<DockerStory['pinnedBase']>]>([
    ['does not build on them', { failure }],
    ['could not be built on them', { error: toolError }],
  ])('leave the base as it was built first where it %s', async (_, pinnedBase) => {
    const { base, stage, lines } = await tell({ head: on([debian, 'd2']), base: on([debian, 'd1']), pinnedBase })
    expect(base).toMatchObject({ kind: 'built', image: { reference: 'base:2' } })
    expect(stage).toMatchObject({
      status: 'done',
      result: { base: { baseImages: [{ reference: debian, digest: 'd1' }] } },
    })
    expect(lines.at(-1)).toBe('base: compared as built first, with what the base image grew told apart')
  })
})
