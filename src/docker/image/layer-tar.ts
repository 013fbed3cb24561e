import { createHash } from 'node:crypto'
import { extract } from 'tar-stream'
import { ToolError } from '../../errors.ts'
import { type Meter, unreadable } from './archive-limits.ts'
import { createGzipSize } from './gzip-size.ts'

/** A layer's tar as it was measured while it flowed by. */
export interface MeasuredLayer {
  /** `sha256:…` of the unpacked tar. */
  readonly diffId: string
  /** Sum of the sizes of its regular files; a hard link adds none. */
  readonly unpackedBytes: number
  readonly compressedBytes: number
  /** Regular files, without folders, links and devices. */
  readonly fileCount: number
}

/** Reads an unpacked layer tar to its end. Rejects with a ToolError when it is malformed or beyond a limit. */
export async function measureLayer(tar: AsyncIterable<Uint8Array>, meter: Meter): Promise<MeasuredLayer> {
  const hash = createHash('sha256')
  const gzip = createGzipSize()
  const files = countFiles(meter)
  try {
    for await (const chunk of tar) {
      meter.bytes(chunk.length)
      hash.update(chunk)
      await Promise.all([files.add(chunk), gzip.add(chunk)])
    }
    const [counted, compressedBytes] = await Promise.all([files.end(), gzip.end()])
    return { diffId: `sha256:${hash.digest('hex')}`, ...counted, compressedBytes }
  } catch (error) {
    throw error instanceof ToolError ? error : unreadable('a layer is not a well-formed tar', error)
  }
}

/** The last two are documented but missing from the package's types. Old formats are what the engine accepts, too. */
const READER = { highWaterMark: 64 * 1024, allowUnknownFormat: true, filenameEncoding: 'latin1' }

/** Reads headers only: names are counted, never used, and contents are dropped as they flow. */
function countFiles(meter: Meter) {
  let unpackedBytes = 0
  let fileCount = 0
  const reader = extract(READER)
  const settled = new Set<(error?: Error) => void>()
  let broken: Error | undefined

  const settle = (error?: Error) => {
    broken ??= error
    for (const callback of settled) callback(broken)
    settled.clear()
  }
  const next = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const callback = (error?: Error) => {
        if (error) reject(error)
        else resolve()
      }
      if (broken) callback(broken)
      else settled.add(callback)
    })

  reader.on('entry', ({ name, size, type }, content, done) => {
    // The reader's own errors come here once more.
    content.on('error', () => undefined)
    try {
      meter.entry(name)
      meter.announce(size)
    } catch (error) {
      done(error instanceof Error ? error : undefined)
      return
    }
    if (type === 'file' || type === 'contiguous-file') {
      unpackedBytes += size
      fileCount += 1
    }
    content.on('end', done)
    content.resume()
  })
  reader.on('drain', () => {
    settle()
  })
  reader.on('finish', () => {
    settle()
  })
  reader.on('error', (error: Error) => {
    settle(error)
  })

  return {
    async add(chunk: Uint8Array): Promise<void> {
      if (broken) throw broken
      if (!reader.write(chunk)) await next()
    },
    async end(): Promise<{ unpackedBytes: number; fileCount: number }> {
      const finished = next()
      reader.end(undefined)
      await finished
      return { unpackedBytes, fileCount }
    },
  }
}
