/** A base image whose tag stands for another image than on the base: nobody's change, and shown apart. Pure. */
import type { Drift, ImageFacts, Layer, ResolvedImage } from '../model.ts'

/** One side: what was measured of it, and what FROM of its final stage was resolved to. */
export interface DriftSide {
  readonly facts: Pick<ImageFacts, 'layers'>
  readonly baseImage?: ResolvedImage | undefined
}

/** Nothing where FROM names another image, or the same one with the same content: what is different then is the change's. */
export function driftOf(head: DriftSide, base: DriftSide): Drift | undefined {
  if (head.baseImage === undefined || head.baseImage.reference !== base.baseImage?.reference) return undefined
  if (head.baseImage.digest === base.baseImage.digest) return undefined
  const { reference } = head.baseImage
  const [now, before] = [weigh(head.facts.layers), weigh(base.facts.layers)]
  if (now === undefined || before === undefined) return { kind: 'unknown', reference }
  return {
    kind: 'known',
    reference,
    unpackedBytes: now.unpackedBytes - before.unpackedBytes,
    compressedBytes: now.compressedBytes - before.compressedBytes,
    layerCount: now.layerCount - before.layerCount,
  }
}

/** What the base's image would take on the base image of the head. */
export interface Moved {
  readonly unpackedBytes: number
  readonly compressedBytes: number
  readonly layerCount: number
}

/** Nothing where the share of the base image is not known, or there is no base. */
export function onBaseImageOfHead(base: ImageFacts | undefined, drift: Drift | undefined): Moved | undefined {
  if (base === undefined || drift?.kind === 'unknown') return undefined
  return {
    unpackedBytes: base.unpackedBytes + (drift?.unpackedBytes ?? 0),
    compressedBytes: base.compressedBytes + (drift?.compressedBytes ?? 0),
    layerCount: base.layers.length + (drift?.layerCount ?? 0),
  }
}

/** The layers of the image named in FROM, added up. */
function weigh(layers: readonly Layer[]) {
  if (layers.some(({ lines }) => lines === 'unknown')) return undefined
  const those = layers.filter(({ lines }) => lines === undefined)
  const sum = (bytesOf: (layer: Layer) => number): number => those.reduce((total, layer) => total + bytesOf(layer), 0)
  return {
    layerCount: those.length,
    unpackedBytes: sum(({ unpackedBytes }) => unpackedBytes),
    compressedBytes: sum(({ compressedBytes }) => compressedBytes),
  }
}
