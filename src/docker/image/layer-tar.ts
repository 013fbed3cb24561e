import { createHash } from 'node:crypto'
import type { ContentChoice, LayerContents } from '../../world.ts'
import type { Meter } from './archive-limits.ts'
import { createGzipSize } from './gzip-size.ts'
import { createFilesReader } from './layer-files.ts'

/** A layer's tar as it was measured while it flowed by. */
export interface MeasuredLayer {
  /** `sha256:…` of the unpacked tar. */
  readonly diffId: string
  /** See `LayerFiles`. */
  readonly unpackedBytes: number
  readonly compressedBytes: number
  readonly fileCount: number
  readonly contents: LayerContents
}

/** Reads an unpacked layer tar to its end. Rejects with a ToolError when it is beyond a limit on bytes. */
export async function measureLayer(
  tar: AsyncIterable<Uint8Array>,
  meter: Meter,
  choice: ContentChoice,
): Promise<MeasuredLayer> {
  const digest = createHash('sha256')
  const gzip = createGzipSize()
  const files = createFilesReader(meter, choice)
  for await (const chunk of tar) {
    meter.bytes(chunk.length)
    digest.update(chunk)
    files.add(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))
    await gzip.add(chunk)
  }
  return { diffId: `sha256:${digest.digest('hex')}`, ...files.end(), compressedBytes: await gzip.end() }
}
