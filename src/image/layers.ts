import type { Contents, ImageFacts, Layer } from '../model.ts'
import type { BuiltImage, LayerFile, SavedImage } from '../world.ts'
import { withCopySource } from './copy-source.ts'
import { stackFiles } from './file-stack.ts'
import { findWaste } from './waste.ts'

/**
 * An image's anatomy: what was measured of each layer, with the Dockerfile lines that the builder's provenance names, and what the
 * Dockerfile says there that the history leaves out.
 */
export function imageFacts(saved: SavedImage, layerLines: BuiltImage['layerLines'], dockerfile: string): ImageFacts {
  const layers = saved.layers.map(({ contents, ...layer }, index): Layer => {
    const lines = layerLines[index]
    if (lines === undefined || lines === 'unknown') return { ...layer, ...(lines && { lines }) }
    return { ...layer, lines, createdBy: withCopySource(layer.createdBy, dockerfile, lines) }
  })
  return {
    unpackedBytes: sum(layers.map((layer) => layer.unpackedBytes)),
    compressedBytes: sum(layers.map((layer) => layer.compressedBytes)),
    layers,
    contents: contentsOf(saved),
  }
}

function contentsOf({ layers }: SavedImage): Contents {
  const files: (readonly LayerFile[])[] = []
  for (const [index, { contents }] of layers.entries()) {
    if (contents.kind === 'unreadable')
      return { kind: 'unreadable', because: `layer ${index + 1} of ${layers.length}: ${contents.because}` }
    files.push(contents.files)
  }
  return { kind: 'read', waste: findWaste(stackFiles(files), files) }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
