import { describe, expect, it } from '@jest/globals'
import { imageFacts } from '../../src/image/layers.ts'
import { plainConfig } from '../fakes/fake-docker.ts'
import { layer } from './layer.ts'

describe('imageFacts', () => {
  it('adds up the layers and names the Dockerfile lines that provenance knows', () => {
    const [debian, copy] = [layer('d FROM', 1000), layer('c COPY . .', 30)]
    const lines = { line: 4, endLine: 5 }
    expect(imageFacts({ reference: 'head', layers: [debian, copy], config: plainConfig }, [undefined, lines])).toEqual({
      unpackedBytes: 1030,
      compressedBytes: 515,
      layers: [debian, { ...copy, lines }],
    })
  })

  it('has nothing of an empty image', () => {
    const empty = { unpackedBytes: 0, compressedBytes: 0, layers: [] }
    expect(imageFacts({ reference: 'head', layers: [], config: plainConfig }, [])).toEqual(empty)
  })
})
