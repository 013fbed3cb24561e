import type { ImageFacts, Layer } from '../model.ts'
import type { BuiltImage, SavedImage } from '../world.ts'

/** An image's anatomy: what was measured of each layer, with the Dockerfile lines that the builder's provenance names. */
export function imageFacts(saved: SavedImage, layerLines: BuiltImage['layerLines']): ImageFacts {
  const layers = saved.layers.map((layer, index): Layer => {
    const lines = layerLines[index]
    return { ...layer, ...(lines && { lines }) }
  })
  return {
    unpackedBytes: sum(layers.map((layer) => layer.unpackedBytes)),
    compressedBytes: sum(layers.map((layer) => layer.compressedBytes)),
    layers,
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
