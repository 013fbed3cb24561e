/** What one row of two images side by side means for the size. */
import type { ImageReport, Layer, LayerPair } from '../../model.ts'
import type { Phrase, Piece } from './phrase.ts'
import { oneLine } from '../../visible.ts'

/** Changes below this share of the image say nothing about why it grew. */
const NOTABLE_SHARE = 0.01
const MAX_MOVERS = 3

/** The layers that moved the size most, largest change first; empty without a base and where nothing moved. */
export function movers({ stages: { image } }: ImageReport): readonly LayerPair[] {
  if (image.status !== 'done' || image.result.base === undefined) return []
  const least = image.result.head.unpackedBytes * NOTABLE_SHARE
  return image.result.layers
    .filter((pair) => Math.abs(differenceOf(pair)) > least)
    .sort((one, other) => Math.abs(differenceOf(other)) - Math.abs(differenceOf(one)))
    .slice(0, MAX_MOVERS)
}

/** Bytes that the head has more than the base, without those that only the checkout had. */
export function differenceOf(pair: LayerPair): number {
  switch (pair.kind) {
    case 'both':
      return 0
    case 'changed':
      return ownBytes(pair.head) - pair.base.unpackedBytes
    case 'added':
      return ownBytes(pair.head)
    case 'removed':
      return -pair.base.unpackedBytes
  }
}

const ownBytes = ({ unpackedBytes, broughtBytes = 0 }: Layer): number => unpackedBytes - broughtBytes

/** The layer to name, and the commit whose Dockerfile made it. */
export function layerOf(pair: LayerPair): { readonly layer: Layer; readonly side: 'head' | 'base' } {
  return pair.kind === 'removed' ? { layer: pair.base, side: 'base' } : { layer: pair.head, side: 'head' }
}

/** How the layer differs, with the Dockerfile lines that made it: `new, line 5`, `removed, was line 4`, `line 6–8`. */
export function fateWords(pair: LayerPair, place: Piece): Phrase {
  const words = FATE[pair.kind]
  const { lines } = layerOf(pair).layer
  if (lines === undefined) return [words.ofBaseImage]
  return lines === 'unknown' ? [words.plain] : [words.line, place]
}

const SAME = { ofBaseImage: 'base image', plain: 'line unknown', line: 'line ' }

const FATE: Readonly<Record<LayerPair['kind'], typeof SAME>> = {
  both: SAME,
  changed: SAME,
  added: { ofBaseImage: 'new in the base image', plain: 'new, line unknown', line: 'new, line ' },
  removed: { ofBaseImage: 'gone from the base image', plain: 'removed', line: 'removed, was line ' },
}

/** The instruction on one line, without what every build adds to it. Untrusted text; may be empty. */
export function instructionOf({ createdBy }: Pick<Layer, 'createdBy'>): string {
  return oneLine(
    createdBy
      .replace(/\s*# buildkit\s*$/, '')
      .replace(/^\/bin\/sh -c #\(nop\)\s*/, '')
      .replace(/^(?:RUN )?(?:\|\d+ .*? )?\/bin\/sh -c /, 'RUN '),
  )
}
