/** One block of 512 bytes that describes a member of a tar, as POSIX (ustar), GNU tar and the seventh edition of Unix write it. */

export const BLOCK_BYTES = 512

/** A header as it stands, before what an extended header before it says. Names are bytes, one a character. */
export interface RawHeader {
  readonly name: string
  readonly mode: number
  readonly uid: number
  readonly gid: number
  /** Bytes that follow in the archive. */
  readonly size: number
  /** Seconds since 1970; negative before. */
  readonly modified: number
  /** One character; `\0` is a regular file of old. */
  readonly flag: string
  readonly link: string
  /** Old GNU sparse files: bytes with the holes, and whether more of the map follows in blocks of its own. */
  readonly sparse?: { readonly bytes: number; readonly isContinued: boolean }
}

/** Why a tar cannot be read on. */
export class MalformedTar extends Error {
  override readonly name = 'MalformedTar'
}

/** Throws MalformedTar where the block is no header. */
export function readHeader(block: Buffer): RawHeader {
  checkSum(block)
  const magic = block.toString('latin1', 257, 265)
  const prefix = magic.startsWith('ustar\0') ? textAt(block, 345, 155) : ''
  const name = textAt(block, 0, 100)
  const flag = block.toString('latin1', 156, 157)
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    mode: numberAt(block, 100, 8) & 0o7777,
    uid: numberAt(block, 108, 8),
    gid: numberAt(block, 116, 8),
    size: sizeOf(numberAt(block, 124, 12)),
    modified: numberAt(block, 136, 12),
    flag,
    link: textAt(block, 157, 100),
    ...(flag === 'S' && { sparse: { bytes: sizeOf(numberAt(block, 483, 12)), isContinued: block[482] !== 0 } }),
  }
}

export const isZero = (block: Buffer): boolean => block.every((byte) => byte === 0)

/** No file is larger than JavaScript counts exactly, 9 PB. */
export function sizeOf(size: number): number {
  if (!Number.isSafeInteger(size) || size < 0) throw new MalformedTar('a file has an impossible size')
  return size
}

/** The sum of all bytes, with blanks in place of the sum itself; some old tars summed signed bytes. */
function checkSum(block: Buffer): void {
  let unsigned = 8 * 32
  let signed = 8 * 32
  for (let at = 0; at < BLOCK_BYTES; at += 1) {
    if (at >= 148 && at < 156) continue
    const byte = block[at] ?? 0
    unsigned += byte
    signed += byte < 128 ? byte : byte - 256
  }
  const sum = numberAt(block, 148, 8)
  if (sum !== unsigned && sum !== signed) throw new MalformedTar('a header has another check sum than it says')
}

/** Up to the first NUL. */
function textAt(block: Buffer, at: number, length: number): string {
  const end = block.indexOf(0, at)
  return block.toString('latin1', at, end < 0 ? at + length : Math.min(end, at + length))
}

/** Octal digits between blanks, or two's complement in base 256 where the first bit is set. An empty field is 0. */
function numberAt(block: Buffer, at: number, length: number): number {
  const first = block[at] ?? 0
  if (first >= 0x80) {
    let value = first >= 0xc0 ? first - 256 : first - 128
    for (const byte of block.subarray(at + 1, at + length)) value = value * 256 + byte
    return value
  }
  const text = textAt(block, at, length).trim()
  if (text === '') return 0
  if (!/^[0-7]+$/.test(text)) throw new MalformedTar('a header has a number that is none')
  return Number.parseInt(text, 8)
}
