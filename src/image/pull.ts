/** What a machine has to download for an image, and whose bytes they are. Pure. */
import type { ImageFacts, Layer, OwnLayers, Pull } from '../model.ts'

/** The layers that the Dockerfile made; nothing where the builder does not say of each layer whose it is. */
export function ownLayers(layers: readonly Layer[]): OwnLayers | undefined {
  if (layers.some(({ lines }) => lines === 'unknown')) return undefined
  const own = layers.filter(({ lines }) => lines !== undefined)
  // A builder that tells nothing of any layer tells nothing of whose they are.
  if (own.length === 0) return undefined
  return {
    layerCount: own.length,
    unpackedBytes: sum(own.map(({ unpackedBytes }) => unpackedBytes)),
    compressedBytes: sum(own.map(({ compressedBytes }) => compressedBytes)),
  }
}

/** A layer that is there already is not fetched again, whichever image it came with. */
export function pullOf(head: Pick<ImageFacts, 'layers'>, base: Pick<ImageFacts, 'layers'> | undefined): Pull {
  const own = ownLayers(head.layers)
  const have = new Set(base?.layers.map(({ diffId }) => diffId))
  const missing = head.layers.filter(({ diffId }) => !have.has(diffId))
  return {
    ...(own && { afterBaseImage: own.compressedBytes }),
    ...(base && { afterBase: sum(missing.map(({ compressedBytes }) => compressedBytes)) }),
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
