import { Duplex, pipeline, Readable } from 'node:stream'
import * as zlib from 'node:zlib'
import { unzstd } from './unzstd.ts'

/** What a member of an archive is by its first bytes; its name says nothing. */
export type BlobKind = 'tar' | 'gzip' | 'zstd' | 'json' | 'other'

/** A tar header says so at byte 257. */
const SNIFFED_BYTES = 512

export function kindOf(head: Uint8Array): BlobKind {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength)
  if (bytes.subarray(257, 262).toString('latin1') === 'ustar') return 'tar'
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip'
  if (bytes.subarray(0, 4).equals(Buffer.from([0x28, 0xb5, 0x2f, 0xfd]))) return 'zstd'
  if (/^\s*[[{]/.test(bytes.toString('latin1'))) return 'json'
  // A layer without any file is an end mark only.
  return bytes.length === SNIFFED_BYTES && bytes.every((byte) => byte === 0) ? 'tar' : 'other'
}

/** The first bytes of a stream, and the whole stream from its start again. */
export async function peek(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly whole: AsyncIterable<Uint8Array> }> {
  const rest = bytes[Symbol.asyncIterator]()
  let head: Uint8Array = Buffer.alloc(0)
  while (head.length < SNIFFED_BYTES) {
    const next = await rest.next()
    if (next.done === true) break
    head = Buffer.concat([head, next.value])
  }
  async function* whole() {
    yield head
    yield* { [Symbol.asyncIterator]: () => rest }
  }
  return { head: head.subarray(0, SNIFFED_BYTES), whole: whole() }
}

/** A layer as it was before compression. */
export function unpacked(kind: 'tar' | 'gzip' | 'zstd', bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  switch (kind) {
    case 'tar':
      return bytes
    case 'gzip':
      return through(zlib.createGunzip(), bytes)
    case 'zstd': {
      const stream = createUnzstd()
      return stream ? through(stream, bytes) : unzstd(bytes)
    }
  }
}

/** An error of either stream destroys the other, and whoever reads the last one gets it. */
const through = (stream: Duplex, bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> =>
  pipeline(Readable.from(bytes), stream, () => undefined)

/** Node has zstd from 22.15 on. */
function createUnzstd(): Duplex | undefined {
  const create: unknown = Reflect.get(zlib, 'createZstdDecompress')
  const stream: unknown = typeof create === 'function' ? Reflect.apply(create, zlib, []) : undefined
  return stream instanceof Duplex ? stream : undefined
}
