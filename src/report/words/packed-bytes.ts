import type { ImageFacts } from '../../model.ts'
import { bytes } from './quantities.ts'

/** A sum of compressed layers, with `≈` where an image has layers that nobody has stored compressed yet. */
export const packedBytes = (count: number, { layers }: Pick<ImageFacts, 'layers'>): string =>
  count > 0 && layers.some(({ compressedHere }) => compressedHere) ? `≈ ${bytes(count)}` : bytes(count)
