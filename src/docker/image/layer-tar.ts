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
  /** As it is stored, or as `compressedHere` makes it. */
  readonly compressedBytes: number
  /** Nobody has stored it compressed: the size is what gzip makes of it here. */
  readonly compressedHere?: true
  readonly fileCount: number
  readonly contents: LayerContents
}

/**
 * Reads an unpacked layer tar to its end. `storedBytes`: its size compressed, where somebody has stored it so; then nothing is compressed
 * here. Rejects with a ToolError when it is beyond a limit on bytes.
 */
export async function measureLayer(
  tar: AsyncIterable<Uint8Array>,
  meter: Meter,
  choice: ContentChoice,
  storedBytes?: number,
): Promise<MeasuredLayer> {
  const digest = createHash('sha256')
  const gzip = storedBytes === undefined ? createGzipSize() : undefined
  const files = createFilesReader(meter, choice)
  for await (const chunk of tar) {
    meter.bytes(chunk.length)
    digest.update(chunk)
    files.add(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))
    await gzip?.add(chunk)
  }
  const size = gzip
    ? { compressedBytes: await gzip.end(), compressedHere: true as const }
    : { compressedBytes: storedBytes ?? 0 }
  return { diffId: `sha256:${digest.digest('hex')}`, ...files.end(), ...size }
}
