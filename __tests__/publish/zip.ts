/** Archives as `actions/upload-artifact` makes them, and those that it would never make. */
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  readonly name: string
  readonly content: string | Buffer
  /** Mode as Unix has it; that of a plain file where absent. */
  readonly mode?: number
  /** What the archive says of its unpacked size; the truth where absent. */
  readonly claimedBytes?: number
}

/** Fields of a header, `[value, bytes]` each, little-endian. */
function record(...fields: readonly (readonly [value: number, bytes: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes)
      field.writeUIntLE(value >>> 0, 0, bytes)
      return field
    }),
  )
}

export function zipOf(...entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, content, mode = 0o100644, claimedBytes } of entries) {
    const data = Buffer.from(content)
    const packed = deflateRawSync(data)
    const path = Buffer.from(name)
    const common = [
      [20, 2],
      [0x800, 2],
      [8, 2],
      [0, 4],
      [crc32(data), 4],
      [packed.length, 4],
      [claimedBytes ?? data.length, 4],
      [path.length, 2],
      [0, 2],
    ] as const
    const local = Buffer.concat([record([0x04034b50, 4], ...common), path, packed])
    central.push(
      record([0x02014b50, 4], [0x0314, 2], ...common, [0, 2], [0, 2], [0, 2], [mode << 16, 4], [offset, 4]),
      path,
    )
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const count = entries.length
  const end = record([0x06054b50, 4], [0, 4], [count, 2], [count, 2], [directory.length, 4], [offset, 4], [0, 2])
  return Buffer.concat([...locals, directory, end])
}
