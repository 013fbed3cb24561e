import { describe, expect, it } from '@jest/globals'
import { shareTimes, type TimedBuild, withCosts } from '../../src/build/build-time.ts'
import type { BuildFacts } from '../../src/model.ts'
import type { StepNode } from '../../src/world.ts'

interface Told {
  readonly name: string
  /** Absent: cached. */
  readonly seconds?: number
  readonly needs?: readonly number[]
  readonly reads?: readonly string[]
  readonly same?: readonly string[]
  readonly line?: number
}

function build(...steps: Told[]): TimedBuild & { readonly nodes: readonly StepNode[] } {
  const facts: BuildFacts = {
    seconds: 99,
    steps: steps.map(({ name, seconds }) => ({ name, seconds: seconds ?? 0, cached: seconds === undefined })),
    cachedSteps: steps.filter(({ seconds }) => seconds === undefined).length,
    contextBytes: 0,
    baseImages: [],
  }
  const nodes = steps.map(({ needs = [], reads = [], same = [], line }) => ({
    needs,
    reads,
    same,
    ...(line !== undefined && { lines: { line, endLine: line } }),
  }))
  return { facts, nodes }
}

const costs = (steps: Told[], lateInstalls: number[] = []) => {
  const { facts, nodes } = build(...steps)
  const { uncachedSeconds, rebuild } = withCosts(facts, nodes, lateInstalls)
  return { uncachedSeconds, rebuild }
}

const from = { name: '[1/9] FROM a', line: 1 }

describe('work that two builds share', () => {
  const head = build({ name: '[2/2] RUN a', same: ['x', 'y'] }, { name: '[3/3] RUN b', same: ['b'] })
  const base = build({ name: '[2/4] RUN a', seconds: 7, same: ['y'] }, { name: '[3/4] RUN c', seconds: 2, same: ['c'] })

  it('was done in both, whichever of them did it', () => {
    const facts = shareTimes(head, [head, base])
    expect(facts.steps).toEqual([
      { name: '[2/2] RUN a', seconds: 7, cached: false },
      { name: '[3/3] RUN b', seconds: 0, cached: true },
    ])
    expect(facts.cachedSteps).toBe(1)
    expect(shareTimes(base, [head, base])).toEqual(base.facts)
  })

  it('is cached in both when neither did it', () => {
    expect(shareTimes(head, [head, head])).toEqual(head.facts)
  })

  it('is what a result stands on too, of which a build that was handed it hears nothing', () => {
    const handed = build(from, { name: '[2/4] RUN a', needs: [0] }, { name: '[3/4] RUN b', needs: [1], same: ['b'] })
    const worker = build(
      { ...from, name: '[x 1/9] FROM a', seconds: 3 },
      { name: '[x 2/5] RUN a', seconds: 7, needs: [0] },
      { name: '[x 3/5] RUN b', seconds: 1, needs: [1], same: ['b'] },
    )
    expect(shareTimes(handed, [handed, worker]).steps.map(({ seconds }) => seconds)).toEqual([3, 7, 1])
    const another = build(
      { ...from, seconds: 3 },
      { name: '[x 2/5] RUN other', seconds: 7, needs: [0] },
      { name: '[x 3/5] RUN b', seconds: 1, needs: [1], same: ['b'] },
    )
    expect(shareTimes(handed, [another]).steps.map(({ seconds }) => seconds)).toEqual([0, 0, 1])
  })

  it('is not known of a build that does not tell how its steps hang together', () => {
    expect(shareTimes({ facts: head.facts }, [base])).toEqual(head.facts)
  })
})

describe('the time with an empty cache', () => {
  it('is the longest chain of steps that wait for each other, without the base image', () => {
    const steps = [
      { ...from, seconds: 30 },
      { name: '[a 2/2] RUN x', seconds: 5, needs: [0] },
      { name: '[b 2/2] RUN y', seconds: 3, needs: [0] },
      { name: '[c 2/2] COPY --from=a', seconds: 1, needs: [0, 1] },
      { name: '[c 3/3] COPY --from=b', seconds: 1, needs: [3, 2] },
    ]
    expect(costs(steps).uncachedSeconds).toBe(7)
  })

  it('is not known where a step came from the cache, unless that is the base image', () => {
    expect(costs([from, { name: '[2/2] RUN x', needs: [0] }]).uncachedSeconds).toBeUndefined()
    expect(costs([from, { name: '[2/2] RUN x', seconds: 1, needs: [0] }]).uncachedSeconds).toBe(1)
    const { facts } = build(from)
    expect(withCosts(facts, undefined, [])).toEqual(facts)
  })
})

describe('what a change of application code costs', () => {
  const late: Told[] = [
    from,
    { name: '[2/5] RUN apt', seconds: 40, needs: [0], line: 2 },
    { name: '[3/5] COPY . .', seconds: 0.5, needs: [1], reads: ['/'], line: 3 },
    { name: '[4/5] RUN pip', seconds: 17, needs: [2], line: 4 },
    { name: '[5/5] RUN compile', seconds: 1, needs: [3], line: 6 },
  ]

  it('is the step that takes the code and all behind it', () => {
    expect(costs(late).rebuild).toEqual({ lines: [{ line: 3, endLine: 6 }], seconds: 18.5 })
  })

  it('would be less with the dependencies installed first', () => {
    expect(costs(late, [4]).rebuild).toEqual({ lines: [{ line: 3, endLine: 6 }], seconds: 18.5, reorderedSeconds: 1.5 })
  })

  it('promises nothing for an installation behind a script that may write what it reads', () => {
    const steps = [...late.slice(0, 3), { ...late[3], name: '[4/5] RUN ./make-requirements' }, late[4]] as Told[]
    expect(costs(steps, [6]).rebuild).toEqual({ lines: [{ line: 3, endLine: 6 }], seconds: 18.5 })
  })

  it('spares the steps that take manifests alone, and stages that take none of it', () => {
    const steps = [
      from,
      {
        name: '[build 2/4] COPY package*.json ./',
        seconds: 1,
        needs: [0],
        reads: ['/package.json', '/package-lock.json'],
        line: 2,
      },
      { name: '[build 3/4] RUN npm ci', seconds: 20, needs: [1], line: 3 },
      { name: '[build 4/4] COPY src src', seconds: 1, needs: [2], reads: ['/src'], line: 4 },
      { name: '[tool 2/2] RUN make', seconds: 30, needs: [0], line: 6 },
      { name: '[stage-2 2/3] COPY --from=tool', seconds: 2, needs: [0, 4], line: 8 },
      { name: '[stage-2 3/3] COPY --from=build', seconds: 3, needs: [5, 3], line: 9 },
    ]
    expect(costs(steps).rebuild).toEqual({
      lines: [
        { line: 4, endLine: 4 },
        { line: 9, endLine: 9 },
      ],
      seconds: 4,
    })
  })

  it('is lines without a time where a step was not measured, and nothing is promised', () => {
    const steps = late.map((step) => (step.line === 4 ? { name: step.name, needs: [2], line: 4 } : step))
    expect(costs(steps, [4]).rebuild).toEqual({ lines: [{ line: 3, endLine: 6 }] })
  })

  it('is nothing where no step takes code', () => {
    expect(
      costs([from, { name: '[2/2] COPY go.mod .', seconds: 1, needs: [0], reads: ['/go.mod'] }]).rebuild,
    ).toBeUndefined()
  })
})
