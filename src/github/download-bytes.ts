/** Bytes from an address that needs no token. */
import { proxiedFetch } from './proxied-fetch.ts'

/** Milliseconds, as for a request to the API. */
const REQUEST_LIMIT = 15_000

/** Throws an Error for anything but an answer of at most `limit` bytes in time. */
export async function downloadBytes(url: string, limit: number): Promise<Buffer> {
  const response = await proxiedFetch()(url, { redirect: 'error', signal: AbortSignal.timeout(REQUEST_LIMIT) })
  if (!response.ok) throw new Error(`the storage of artifacts answered ${response.status}`)
  const chunks: Uint8Array[] = []
  let total = 0
  const body: AsyncIterable<Uint8Array> | null = response.body
  for await (const chunk of body ?? []) {
    total += chunk.byteLength
    if (total > limit) throw new Error(`the archive is larger than ${limit / 1024} KiB`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
