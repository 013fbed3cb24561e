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
  return {
    unpackedBytes,
    compressedBytes: unpackedBytes / 2,
    layers,
    contents: { kind: 'unreadable', because: 'nobody looked' },
  }
}

/** A file of a layer; what it holds is told by `digest`. */
export const file = (path: string, bytes = 0, more: Partial<LayerFile> = {}): LayerFile => ({
  path,
  kind: 'file',
  bytes,
  mode: 0o644,
  uid: 0,
  gid: 0,
  ...(bytes > 0 && { digest: `${path} ${bytes}` }),
  ...more,
})

/** Any other member of a layer. */
export const member = (kind: LayerFile['kind'], path: string, more: Partial<LayerFile> = {}): LayerFile => ({
  path,
  kind,
  bytes: 0,
  mode: 0o755,
  uid: 0,
  gid: 0,
  ...more,
})
