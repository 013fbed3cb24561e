/** Whose the bytes of an image are, and what a machine has to fetch. */
import type { ImageResult } from '../../model.ts'
import { packedBytes } from './packed-bytes.ts'
import { bytes, counted } from './quantities.ts'

/** One sentence each; none where the builder does not say whose each layer is and there is no base. */
export function pullWords({ head, pull }: ImageResult): readonly string[] {
  const { unpackedBytes, own } = head
  const { afterBase, afterBaseImage } = pull
  const machines = [
    ...(afterBase === undefined ? [] : [`${packedBytes(afterBase, head)} where the base’s image is`]),
    ...(afterBaseImage === undefined
      ? []
      : [`${packedBytes(afterBaseImage, head)} where only the image of \`FROM\` is`]),
  ]
  return [
    ...(own === undefined
      ? []
      : [
          `Base image: ${bytes(unpackedBytes - own.unpackedBytes)}. Own layers: ${bytes(own.unpackedBytes)} in ${counted(own.layerCount, 'layer')}.`,
        ]),
    ...(machines.length === 0 ? [] : [`To download, compressed: ${machines.join(', ')}.`]),
  ]
}
