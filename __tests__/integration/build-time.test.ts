/** What builds are said to cost, from a real builder at work for several at once. */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { buildSides } from '../../src/build/build-sides.ts'
import type { BuildResult, Stage } from '../../src/model.ts'
import { fakeProgress } from '../fakes/fake-progress.ts'
import { createHarness, expectNothingLeft, type Harness } from './docker-harness.ts'
import { docker } from './docker-lines.ts'

jest.setTimeout(120_000)

let harness: Harness
beforeEach(() => {
  harness = createHarness()
})
afterEach(() => expectNothingLeft(harness))

const salt = () => randomBytes(8).toString('hex')

/** Builds both sides, with whatever else goes on at the same time. */
async function measure(
  files: { readonly head: Record<string, string>; readonly base: Record<string, string> },
  lateInstalls = { head: [], base: [] } as Parameters<typeof buildSides>[2],
): Promise<Required<BuildResult> & { readonly lines: readonly string[] }> {
  const head = harness.request(files.head)
  const base = { ...harness.request(files.base), side: 'base' } as const
  const progress = fakeProgress()
  let stage: Stage<BuildResult>
  {
    await using sides = buildSides({ head, base }, { docker: harness.docker, progress }, lateInstalls)
    stage = await sides.stage
  }
  if (stage.status !== 'done' || !stage.result.base) throw new Error(JSON.stringify(stage))
  const { head: headFacts, base: baseFacts } = stage.result
  return { head: headFacts, base: baseFacts, lines: progress.lines }
}

const stepsOf = ({ steps }: BuildResult['head']) =>
  Object.fromEntries(steps.map(({ name, cached, seconds }) => [name.replace(/^\[[^\]]*\] /, ''), { cached, seconds }]))

/** Two stages beside each other, dependencies in front of the code in one of them. */
const dockerfile = (unique: string) =>
  [
    'FROM alpine:3.22 AS tool',
    `RUN sleep 1.5; echo ${unique} >/tool`,
    'FROM alpine:3.22',
    // Of a name of its own, so that no earlier build has made it.
    `WORKDIR /${unique}`,
    'COPY requirements.txt .',
    `RUN sleep 2; echo ${unique} >/installed`,
    'COPY . .',
    'RUN sleep 1; cp main.py compiled',
    'COPY --from=tool /tool /tool',
  ].join('\n')

describe('two builds side by side', () => {
  it('have each step that they share measured in both, and cost what an empty cache costs', async () => {
    const unique = salt()
    const files = { Dockerfile: dockerfile(unique), 'requirements.txt': unique }
    const { head, base } = await measure({
      head: { ...files, 'main.py': `head ${unique}` },
      base: { ...files, 'main.py': `base ${unique}` },
    })
    for (const facts of [head, base]) {
      const steps = stepsOf(facts)
      expect(Object.entries(steps).flatMap(([name, { cached }]) => (cached ? [name] : []))).toEqual([
        'FROM docker.io/library/alpine:3.22',
      ])
      expect(steps[`RUN sleep 2; echo ${unique} >/installed`]?.seconds).toBeGreaterThan(1.9)
      // The other stage's 1.5 s pass beside the 3 s of this one.
      expect(facts.uncachedSeconds).toBeGreaterThan(3)
      const all = facts.steps.reduce((sum, { seconds }) => sum + seconds, 0)
      expect(facts.uncachedSeconds).toBeLessThan(all - 1.2)
      expect(facts.rebuild).toEqual({ lines: [{ line: 7, endLine: 9 }], seconds: expect.any(Number) })
      expect(facts.rebuild?.seconds).toBeGreaterThan(1)
      expect(facts.rebuild?.seconds).toBeLessThan((facts.uncachedSeconds ?? 0) - 1.9)
    }
    const shared = `RUN sleep 1.5; echo ${unique} >/tool`
    // The builder dates what it tells each of them anew, to a millisecond or two.
    expect(stepsOf(head)[shared]?.seconds).toBeCloseTo(stepsOf(base)[shared]?.seconds ?? NaN, 1)
  })

  it('are not measured where all was there before', async () => {
    const unique = salt()
    const files = { Dockerfile: dockerfile(unique), 'requirements.txt': unique, 'main.py': 'x' }
    await measure({ head: files, base: files })
    const { head, base } = await measure({ head: files, base: files })
    for (const facts of [head, base]) {
      expect(facts.cachedSteps).toBe(facts.steps.length)
      expect(facts.uncachedSeconds).toBeUndefined()
      expect(facts.rebuild).toEqual({ lines: [{ line: 7, endLine: 9 }] })
    }
  })

  it('know what a change of code would cost with the dependencies first', async () => {
    const unique = salt()
    const late = `FROM alpine:3.22\nCOPY . /app\nRUN sleep 2; echo ${unique}\nRUN sleep 0.5; echo ${unique}`
    const { head } = await measure(
      { head: { Dockerfile: late, 'main.py': unique }, base: { Dockerfile: 'FROM alpine:3.22' } },
      { head: [3], base: [] },
    )
    expect(head.rebuild?.lines).toEqual([{ line: 2, endLine: 4 }])
    expect(head.rebuild?.seconds).toBeGreaterThan(2.5)
    expect(head.rebuild?.reorderedSeconds).toBeGreaterThan(0.5)
    expect(head.rebuild?.reorderedSeconds).toBeLessThan(2)
  })

  it('show no step of a stranger who builds on the same engine at the same time', async () => {
    const unique = salt()
    const stranger = createHarness()
    const golang = `golang-${stranger.runId}:1`
    docker('image', 'tag', 'alpine:3.22', golang)
    try {
      const shared = ['COPY file /f', `RUN sleep 2; echo ${unique} >/g`]
      const theirs = stranger.image({
        Dockerfile: [`FROM ${golang} AS strange`, ...shared, `RUN echo stranger ${unique}`].join('\n'),
        file: unique,
      })
      const ours = { Dockerfile: ['FROM alpine:3.22', ...shared].join('\n'), file: unique }
      const { head, base, lines } = await measure({ head: ours, base: ours })
      await (await theirs)[Symbol.asyncDispose]()
      const names = ['FROM docker.io/library/alpine:3.22', ...shared]
      for (const facts of [head, base]) expect(Object.keys(stepsOf(facts))).toEqual(names)
      expect(lines.filter((line) => /strange|golang/.test(line))).toEqual([])
    } finally {
      docker('image', 'rm', golang)
      await expectNothingLeft(stranger)
    }
  })

  it('do not call a step cached that never ran because another failed', async () => {
    const progress = fakeProgress()
    const head = harness.request({
      Dockerfile: `FROM alpine:3.22\nCOPY uv.lock /a\nCOPY backend/scripts /b\nRUN echo ${salt()}\nCOPY backend/app /c`,
    })
    {
      await using sides = buildSides({ head }, { docker: harness.docker, progress })
      expect((await sides.stage).status).toBe('stopped')
    }
    expect(progress.lines.filter((line) => /COPY.*\(cached\)|RUN.*\(cached\)/.test(line))).toEqual([])
  })
})
