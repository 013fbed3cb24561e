import { describe, expect, it } from '@jest/globals'
import { ownLayers, pullOf } from '../../src/image/pull.ts'
import type { Layer } from '../../src/model.ts'
import { aLayer } from '../fakes/a-report.ts'

const ofBase = (diffId: string, compressedBytes: number): Layer =>
  aLayer({ diffId, compressedBytes, unpackedBytes: 10 * compressedBytes })
const own = (diffId: string, compressedBytes: number): Layer => ({
  ...ofBase(diffId, compressedBytes),
  lines: { line: 2, endLine: 2 },
})
const unknown = (diffId: string): Layer => ({ ...ofBase(diffId, 1), lines: 'unknown' })

describe('the layers that a Dockerfile made', () => {
  it('are added up, without those of the base image', () => {
    expect(ownLayers([ofBase('a', 7), own('b', 2), own('c', 3)])).toEqual({
      layerCount: 2,
      unpackedBytes: 50,
      compressedBytes: 5,
    })
  })

  it.each([
    ['of one layer', [ofBase('a', 7), own('b', 2), unknown('c')]],
    ['of any layer', [ofBase('a', 7), ofBase('b', 2)]],
    ['of an image without layers', []],
  ])('are not known where the builder does not say whose they are, %s', (_, layers) => {
    expect(ownLayers(layers)).toBeUndefined()
  })
})

describe('what a machine has to fetch', () => {
  const head = { layers: [ofBase('a', 7), own('b', 2), own('c', 3)] }

  it('is what neither the base’s image nor the image of FROM has', () => {
    expect(pullOf(head, { layers: [ofBase('a', 7), own('b', 2), own('x', 9)] })).toEqual({
      afterBase: 3,
      afterBaseImage: 5,
    })
  })

  it('is all layers where the base stands on another image', () => {
    expect(pullOf(head, { layers: [ofBase('z', 7)] })).toEqual({ afterBase: 12, afterBaseImage: 5 })
  })

  it('is not told of a base that is not there, nor of layers that are nobody’s', () => {
    expect(pullOf({ layers: [unknown('a')] }, undefined)).toEqual({})
  })
})
