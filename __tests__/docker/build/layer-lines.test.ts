import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { baseImages, finalBaseImage } from '../../../src/docker/build/base-images.ts'
import { layerLines } from '../../../src/docker/build/layer-lines.ts'
import { parseProvenance, type Provenance } from '../../../src/docker/build/provenance.ts'
import { fixture } from '../fixture.ts'

const inspected = z.tuple([z.object({ RootFS: z.object({ Layers: z.array(z.string()) }) })])
const layersOf = (name: string) => inspected.parse(JSON.parse(fixture(name)))[0].RootFS.Layers

const at = (...lines: [number, number][]) => ({
  locations: lines.map(([line, endLine]) => ({ ranges: [{ start: { line }, end: { line: endLine } }] })),
})
const chain = (...digests: string[]) => [digests.map((digest) => ({ digest }))]
const source = { Op: { source: {} } }

function provenance(parts: Partial<Provenance>): Provenance {
  return { materials: [], steps: [], digests: {}, locations: {}, layers: {}, ...parts }
}

describe('the Dockerfile lines of a layer', () => {
  it('are those of the step that made it, in what buildx really writes', () => {
    const layerCount = layersOf('inspect.classic.json').length
    const found = parseProvenance(fixture('metadata.classic.json'))
    expect(found && layerLines(found, layerCount)).toEqual([
      undefined, // alpine
      { line: 8, endLine: 9 },
      { line: 10, endLine: 10 },
      { line: 11, endLine: 13 },
      { line: 14, endLine: 14 },
      { line: 15, endLine: 15 },
    ])
  })

  const steps = [
    { id: 's0', op: source },
    { id: 's1', inputs: ['s0:0'] },
    { id: 's2', inputs: ['s1:0'] },
  ]
  const locations = { s0: at([1, 1]), s1: at([2, 2]), s2: at([3, 4]) }
  const second = { line: 2, endLine: 2 }
  const third = { line: 3, endLine: 4 }

  it.each([
    ['where the builder packs layers', ['gz0', 'gz1', 'gz2']],
    ['where it packs its own and not those of the base image', ['d0', 'gz1', 'gz2']],
    ['where two layers are the same, empty ones for instance', ['d0', 'd1', 'd1']],
  ])('are found %s', (_, [d0 = '', d1 = '', d2 = '']) => {
    const layers = { 's0:0': chain(d0), 's1:0': chain(d0, d1), 's2:0': chain(d0, d1, d2) }
    expect(layerLines(provenance({ steps, locations, layers }), 3)).toEqual([undefined, second, third])
  })

  it('are not given to a step that made no layer', () => {
    const layers = { 's0:0': chain('d0'), 's1:0': chain('d0'), 's2:0': chain('d0', 'd2') }
    expect(layerLines(provenance({ steps, locations, layers }), 2)).toEqual([undefined, third])
  })

  it('are not given to a step of another stage', () => {
    const other = [...steps.slice(0, 2), { id: 's2', inputs: ['s0:0', 's1:0'] }]
    const layers = { 's0:0': chain('d0'), 's1:0': chain('d0', 'd1'), 's2:0': chain('d0', 'd2') }
    expect(layerLines(provenance({ steps: other, locations, layers }), 2)).toEqual([undefined, third])
  })

  it('are those of the last of equal steps in several stages', () => {
    const layers = { 's0:0': chain('d0'), 's1:0': chain('d0', 'd1') }
    const twice = { s1: at([9, 9], [4, 4]) }
    expect(layerLines(provenance({ steps, locations: twice, layers }), 2)).toEqual([undefined, { line: 9, endLine: 9 }])
  })

  it.each([
    ['the last', { 's0:0': chain('d0'), 's1:0': chain('d0', 'd1') }],
    ['one in the middle', { 's0:0': chain('d0'), 's2:0': chain('d0', 'd1', 'd2') }],
    ['all', { 's0:0': chain('d0') }],
    ['all but the last, and those of the base image', { 's2:0': chain('d0', 'd1', 'd2') }],
  ])('are found where another build at the same time has a step’s layers: %s', (_, layers) => {
    const result = [...steps, { id: 's3', inputs: ['s2:0'], op: { Op: {} } }]
    expect(layerLines(provenance({ steps: result, locations, layers }), 3)).toEqual([undefined, second, third])
  })

  it('are not guessed where the layers do not fit the steps', () => {
    const layers = { 's0:0': chain('d0') }
    expect(layerLines(provenance({ steps, locations, layers }), 2)).toEqual([undefined, 'unknown'])
  })

  it('are counted from the top where the builder says nothing of layers, as many as there are steps', () => {
    expect(layerLines(provenance({ steps, locations }), 4)).toEqual([undefined, undefined, second, third])
    expect(layerLines(provenance({ steps, locations }), 1)).toEqual(['unknown'])
  })

  it('are unknown where the builder says nothing at all', () => {
    expect(layerLines(undefined, 1)).toEqual(['unknown'])
  })

  it('are nowhere where all is the base image', () => {
    const only = provenance({
      steps: [
        { id: 's0', op: source },
        { id: 's1', inputs: ['s0:0'] },
      ],
      layers: {},
    })
    expect(layerLines(only, 2)).toEqual([undefined, undefined])
  })

  it('are those of a WORKDIR that stands on nothing', () => {
    const layers = { 's1:0': chain('d0') }
    expect(layerLines(provenance({ steps: [{ id: 's1' }], locations, layers }), 1)).toEqual([second])
  })
})

describe('the metadata file', () => {
  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['no provenance', '{}'],
    ['another form', '{"buildx.build.provenance":{"a":1}}'],
    ['a list', '[]'],
  ])('gives no provenance when it holds %s', (_, text) => {
    expect(parseProvenance(text)).toBeUndefined()
  })

  it('is understood in the form of SLSA 1 as well', () => {
    const statement = {
      buildDefinition: {
        resolvedDependencies: [{ uri: 'pkg:docker/alpine@3.22?platform=linux%2Famd64', digest: { sha256: 'ab' } }],
        internalParameters: { buildConfig: { llbDefinition: [{ id: 'step0' }] } },
      },
      runDetails: { metadata: { buildkit_metadata: { layers: { 'step0:0': chain('d0') } } } },
    }
    expect(parseProvenance(JSON.stringify({ 'buildx.build.provenance': statement }))).toEqual({
      materials: [{ uri: 'pkg:docker/alpine@3.22?platform=linux%2Famd64', digest: { sha256: 'ab' } }],
      steps: [{ id: 'step0' }],
      digests: {},
      locations: {},
      layers: { 'step0:0': chain('d0') },
    })
  })
})

describe('the base images', () => {
  it('are in what buildx really writes', () => {
    const found = parseProvenance(fixture('metadata.classic.json'))
    expect(found && baseImages(found)).toEqual([
      { reference: 'docker.io/library/alpine:3.22', digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
    ])
  })

  it.each([
    ['pkg:docker/python@3.13-slim?platform=linux%2Famd64', 'docker.io/library/python:3.13-slim'],
    ['pkg:docker/grafana/loki@3?platform=linux%2Famd64', 'docker.io/grafana/loki:3'],
    ['pkg:docker/ghcr.io/a/b@v1?platform=linux%2Famd64', 'ghcr.io/a/b:v1'],
    ['pkg:docker/localhost/a@1', 'localhost/a:1'],
    ['pkg:docker/localhost:5000/a@1', 'localhost:5000/a:1'],
    ['pkg:docker/alpine?digest=sha256:ab&platform=linux%2Famd64', 'docker.io/library/alpine@sha256:ab'],
    ['pkg:docker/alpine@3?digest=sha256%3Aab', 'docker.io/library/alpine:3@sha256:ab'],
    ['pkg:docker/a%ZZ@1', 'docker.io/library/a%ZZ:1'],
  ])('%s is %s', (uri, reference) => {
    expect(baseImages({ materials: [{ uri, digest: { sha256: 'cd' } }] })).toEqual([{ reference, digest: 'sha256:cd' }])
  })

  it.each(['https://github.com/a/b.git', 'pkg:npm/a@1', ''])('do not include the material %j', (uri) => {
    expect(baseImages({ materials: [{ uri, digest: { sha256: 'cd' } }] })).toEqual([])
  })
})

describe('the base image of the final stage', () => {
  const from = (id: string, identifier: string) => ({ id, op: { Op: { source: { identifier } } } })
  const materials = ['pkg:docker/golang@1?platform=linux%2Famd64', 'pkg:docker/debian@13-slim'].map((uri, index) => ({
    uri,
    digest: { sha256: `${index}` },
  }))
  const debian = { reference: 'docker.io/library/debian:13-slim', digest: 'sha256:1' }

  it('is in what buildx really writes', () => {
    const found = parseProvenance(fixture('metadata.classic.json'))
    expect(found && finalBaseImage(found)).toEqual(baseImages(found ?? { materials: [] })[0])
  })

  it.each<[claim: string, identifier: string, found: unknown]>([
    ['is the one below its steps', 'docker-image://docker.io/library/debian:13-slim', debian],
    ['is known by its name beside a digest', 'docker-image://docker.io/library/debian:13-slim@sha256:1', debian],
    ['is none where it is a context', 'local://context', undefined],
    ['is none where nobody says its digest', 'docker-image://docker.io/library/node:24', undefined],
  ])('%s', (_, identifier, found) => {
    const steps = [
      from('s0', 'docker-image://docker.io/library/golang:1'),
      from('s1', identifier),
      { id: 's2', inputs: ['s1:0', 's0:0'] },
    ]
    expect(finalBaseImage({ materials, steps })).toEqual(found)
  })

  it('is none of an image from nothing', () => {
    expect(finalBaseImage({ materials, steps: [{ id: 's0', op: { Op: {} } }] })).toBeUndefined()
  })
})
