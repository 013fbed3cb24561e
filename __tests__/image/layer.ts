import type { ImageFacts, Layer } from '../../src/model.ts'
import type { LayerFile, SavedLayer } from '../../src/world.ts'

/** `aaa COPY x` is a layer with the digest `aaa`, made by `COPY x`; 100 bytes unless a case says otherwise. */
export function layer(text: string, unpackedBytes = 100): Layer {
  const [diffId = '', ...words] = text.split(' ')
  return { diffId, unpackedBytes, compressedBytes: unpackedBytes / 2, fileCount: 1, createdBy: words.join(' ') }
}

/** The same as the engine hands it over, with these files. */
export const saved = (text: string, unpackedBytes = 100, files: readonly LayerFile[] = []): SavedLayer => ({
  ...layer(text, unpackedBytes),
  contents: { kind: 'read', files },
})

/** An image of layers with these sizes, each made by its own instruction. */
export function image(...sizes: number[]): ImageFacts {
  const layers = sizes.map((bytes, index) => layer(`${index}-${bytes} RUN step ${index}`, bytes))
  const unpackedBytes = sizes.reduce((total, bytes) => total + bytes, 0)
  return { unpackedBytes, compressedBytes: unpackedBytes / 2, layers }
}
