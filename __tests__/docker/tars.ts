import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { type Header, pack } from 'tar-stream'

export type Member = Partial<Header> & { readonly name: string; readonly content?: string | Buffer }

/** A tar of these members, in this order. */
export async function tarOf(...members: readonly Member[]): Promise<Buffer> {
  const tar = pack()
  for (const { content, ...header } of members)
    if (content === undefined) tar.entry(header)
    else tar.entry(header, content)
  tar.finalize()
  return buffer(Readable.from(tar))
}

export const sha256 = (data: Buffer): string => createHash('sha256').update(data).digest('hex')

/** A layer as it is stored: `plain` is its tar, `stored` perhaps a compressed form. */
export interface StoredLayer {
  readonly plain: Buffer
  readonly stored: Buffer
}

export interface StoredImage {
  readonly reference: string
  readonly layers: readonly StoredLayer[]
  readonly config?: object
  readonly history?: readonly object[]
}

/** What `docker save` prints: blobs first, the manifest after them. */
export async function saveOf(images: readonly StoredImage[], more: readonly Member[] = []): Promise<Buffer> {
  const blobs = new Map<string, Buffer>()
  const add = (data: Buffer): string => {
    const path = `blobs/sha256/${sha256(data)}`
    blobs.set(path, data)
    return path
  }
  const manifest = images.map(({ reference, layers, config = {}, history }) => ({
    Config: add(
      Buffer.from(
        JSON.stringify({
          os: 'linux',
          architecture: 'amd64',
          config,
          history,
          rootfs: { type: 'layers', diff_ids: layers.map(({ plain }) => `sha256:${sha256(plain)}`) },
        }),
      ),
    ),
    RepoTags: [reference],
    Layers: layers.map(({ stored }) => add(stored)),
  }))
  return tarOf(
    { name: 'blobs/', type: 'directory' },
    ...[...blobs].map(([name, content]) => ({ name, content })),
    ...more,
    { name: 'manifest.json', content: JSON.stringify(manifest) },
  )
}
