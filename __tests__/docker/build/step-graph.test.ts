import { describe, expect, it } from '@jest/globals'
import { createBuildLog } from '../../../src/docker/build/step-progress.ts'
import { parseProvenance, type Provenance } from '../../../src/docker/build/provenance.ts'
import { stepNodes } from '../../../src/docker/build/step-graph.ts'
import { fixture } from '../fixture.ts'

const done = (name: string, digest: string) => ({
  step: { name, seconds: 1, cached: false },
  digest,
  digests: [digest],
})
const op = (operation: object) => ({ op: { Op: operation } })
const context = { id: 'c', ...op({ source: { identifier: 'local://context' } }) }
const provenance = (steps: Provenance['steps'], part: Partial<Provenance> = {}): Provenance => ({
  materials: [],
  steps,
  digests: Object.fromEntries(steps.map(({ id }) => [`sha256:${id}`, id])),
  locations: {},
  layers: {},
  ...part,
})
const copy = (src: string, secondaryInput = 1) =>
  op({ file: { actions: [{ secondaryInput, Action: { copy: { src } } }] } })

describe('how the steps of a build hang together', () => {
  it('is read from what buildx really writes', () => {
    const log = createBuildLog()
    for (const line of fixture('shared.classic.rawjson').split('\n')) log.add(line)
    const steps = log.steps()
    const nodes = stepNodes(steps, parseProvenance(fixture('metadata-shared.classic.json')))
    const told = steps.map(({ step: { name } }, index) => {
      const node = nodes?.[index]
      return [name, node?.lines?.line, node?.needs.map((need) => steps[need]?.step.name), node?.reads]
    })
    expect(new Set(told)).toEqual(
      new Set([
        ['[stage-1 1/2] FROM docker.io/library/alpine:3.22', 5, [], []],
        [
          '[build 2/3] COPY sharing.salt /f',
          3,
          ['[stage-1 1/2] FROM docker.io/library/alpine:3.22'],
          ['/sharing.salt'],
        ],
        ['[build 3/3] RUN --network=none sleep 2; cat /f >/g', 4, ['[build 2/3] COPY sharing.salt /f'], []],
        [
          '[stage-1 2/2] COPY --from=build /g /g',
          6,
          ['[stage-1 1/2] FROM docker.io/library/alpine:3.22', '[build 3/3] RUN --network=none sleep 2; cat /f >/g'],
          [],
        ],
      ]),
    )
  })

  it('goes through what is no step of its own', () => {
    const steps = [{ id: 'a' }, { id: 'hidden', inputs: ['a:0'] }, { id: 'b', inputs: ['hidden:0'] }]
    expect(
      stepNodes([done('[1/2] A', 'sha256:a'), done('[2/2] B', 'sha256:b')], provenance(steps))?.[1]?.needs,
    ).toEqual([0])
  })

  it.each<[claim: string, step: object, reads: string[]]>([
    ['a copy', copy('/src'), ['/src']],
    ['a copy from a stage', copy('/src', 0), []],
    ['a mount', op({ exec: { mounts: [{ dest: '/' }, { input: 1, selector: '/src' }] } }), ['/src']],
    ['a mount of all', op({ exec: { mounts: [{ dest: '/' }, { input: 1 }] } }), ['/']],
    ['a mount of nothing', op({ exec: { mounts: [{ dest: '/' }, { input: -1, dest: '/cache' }] } }), []],
  ])('says what %s takes of the context', (_, step, reads) => {
    const steps = [{ id: 'a' }, context, { id: 'b', inputs: ['a:0', 'c:0'], ...step }]
    expect(stepNodes([done('[2/2] X', 'sha256:b')], provenance(steps))?.[0]?.reads).toEqual(reads)
  })

  it('knows the same work by its layers, but not where the result may hide what was read', () => {
    const layers = { 'b:0': [[{ digest: 'l1' }, { digest: 'l2' }]] }
    const same = (step: object) =>
      stepNodes([done('[x 2/2] RUN a', 'sha256:b')], provenance([{ id: 'b', ...step }], { layers }))?.[0]?.same
    expect(same(op({ exec: { mounts: [{ dest: '/' }] } }))).toEqual(['sha256:b', 'l1 l2 RUN a'])
    expect(same(op({ exec: { mounts: [{ dest: '/' }, { input: 1 }] } }))).toEqual(['sha256:b'])
  })

  it('is not known without provenance, or with one that does not name the steps', () => {
    expect(stepNodes([], undefined)).toBeUndefined()
    expect(stepNodes([], provenance([]))).toBeUndefined()
  })
})
