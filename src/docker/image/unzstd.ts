import { Decompress } from 'fzstd'

/** Four bytes of zstd can stand for 128 KB: of so many at a time no more than 32 MB come. */
const PIECE_BYTES = 1024

/** Decompresses zstd without the help of Node. Rejects with what is wrong with it. */
export async function* unzstd(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = []
  const stream = new Decompress((chunk) => {
    if (chunk.length > 0) ready.push(chunk)
  })
  for await (const chunk of bytes)
    for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
      stream.push(chunk.subarray(at, at + PIECE_BYTES))
      yield* ready
      ready = []
    }
  stream.push(new Uint8Array(), true)
  yield* ready
}
