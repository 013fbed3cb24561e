import { describe, expect, it } from '@jest/globals'
import { anatomyOf } from '../../src/image/layers.ts'
import { plainConfig } from '../fakes/fake-docker.ts'
import type { SavedLayer } from '../../src/world.ts'
import { file, layer, saved } from './layer.ts'

const imageFacts = (...given: Parameters<typeof anatomyOf>) => anatomyOf(...given).facts

describe('the anatomy of an image', () => {
  it('adds up the layers and names the Dockerfile lines that provenance knows', () => {
    const [debian, copy] = [layer('d FROM', 1000), layer('c COPY . .', 30)]
    const lines = { line: 4, endLine: 5 }
    const read = [saved('d FROM', 1000), saved('c COPY . .', 30)]
    expect(imageFacts({ reference: 'head', layers: read, config: plainConfig }, [undefined, lines], '')).toEqual({
      unpackedBytes: 1030,
      compressedBytes: 515,
      layers: [debian, { ...copy, lines }],
      own: { layerCount: 1, unpackedBytes: 30, compressedBytes: 15 },
      contents: expect.anything(),
    })
  })

  it('names the stage that a COPY took its files from', () => {
    const lines = { line: 2, endLine: 2 }
    const image = { reference: 'head', layers: [saved('c COPY /app /app # buildkit')], config: plainConfig }
    const { layers } = imageFacts(image, [lines], 'FROM scratch\nCOPY --from=build /app /app\n')
    expect(layers[0]?.createdBy).toBe('COPY --from=build /app /app # buildkit')
  })

  it('tells what the files waste, or which layer could not be read', () => {
    const contentsOf = (layers: readonly SavedLayer[]) =>
      imageFacts({ reference: 'head', layers, config: plainConfig }, [], '').contents
    const layers = [saved('a A', 5, [file('a', 5)]), saved('b B', 5, [file('a', 7)])]
    expect(contentsOf(layers)).toMatchObject({ kind: 'read', waste: { bytes: 5 } })
    const unreadable = { ...saved('c C'), contents: { kind: 'unreadable', because: 'it is odd' } } as const
    expect(contentsOf([...layers, unreadable])).toEqual({ kind: 'unreadable', because: 'layer 3 of 3: it is odd' })
  })

  it('has nothing of an empty image', () => {
    const empty = { unpackedBytes: 0, compressedBytes: 0, layers: [], contents: expect.anything() }
    expect(imageFacts({ reference: 'head', layers: [], config: plainConfig }, [], '')).toEqual(empty)
  })
})
