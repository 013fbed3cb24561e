/**
 * What Go’s linker writes of a program: its own version and the modules. The form is that of `debug/buildinfo`
 * (https://go.dev/src/debug/buildinfo/buildinfo.go): 32 bytes that begin with a mark, then two strings, each behind its length as a
 * varint. Go before 1.18 wrote pointers in place of the strings; of such programs nothing is said.
 */
import type { Stretch } from '../../world.ts'

const MARK = Uint8Array.from('\xff Go buildinf:', (letter) => letter.charCodeAt(0))
const HEADER_BYTES = 32
const ALIGNMENT = 16
const FLAGS = 15
const STRINGS_FOLLOW = 0x2
/** A line of a module has some 100 bytes; the largest programs have a thousand modules. */
const MAX_BYTES = 512 * 1024
/** Go puts 16 bytes of its own before and behind the list of modules (https://go.dev/src/cmd/go/internal/modload/build.go). */
const FENCE_BYTES = 16

/** The segments of an ELF program that are written to hold it, whether or not the program was stripped. */
export function goBuildInfo(start: Uint8Array): Stretch | undefined {
  const segments = writableSegments(start)
  return segments && { ...segments, mark: MARK, alignment: ALIGNMENT, maxBytes: MAX_BYTES, keep: textOf }
}

/** The version of Go, a line feed, and the list of modules; the list is empty where the program was built without. */
function textOf(found: Uint8Array): Uint8Array | undefined {
  if (((found[FLAGS] ?? 0) & STRINGS_FOLLOW) === 0) return undefined
  const version = stringAt(found, HEADER_BYTES)
  const modules = version && stringAt(found, version.end)
  if (modules === undefined || version === undefined || version.bytes.length === 0) return undefined
  const list = modules.bytes.subarray(FENCE_BYTES, Math.max(FENCE_BYTES, modules.bytes.length - FENCE_BYTES))
  return Uint8Array.from([...version.bytes, 0x0a, ...list])
}

function stringAt(bytes: Uint8Array, at: number): { readonly bytes: Uint8Array; readonly end: number } | undefined {
  let length = 0
  for (let index = 0; index < 4; index += 1) {
    const byte = bytes[at + index]
    if (byte === undefined) return undefined
    length += (byte & 0x7f) * 2 ** (7 * index)
    if (byte >= 0x80) continue
    const [begin, end] = [at + index + 1, at + index + 1 + length]
    return end > bytes.length ? undefined : { bytes: bytes.subarray(begin, end), end }
  }
  return undefined
}

const LOADED = 1
/** Of the flags to execute, write and read. */
const ONLY_WRITABLE = 2

/** From the first to the last of them, by the program headers of an ELF file (elf(5)), which stand behind its header. */
function writableSegments(start: Uint8Array): { readonly from: number; readonly to: number } | undefined {
  const view = new DataView(start.buffer, start.byteOffset, start.byteLength)
  if (start.length < 64 || view.getUint32(0) !== 0x7f454c46) return undefined
  const [is64, isLittle] = [view.getUint8(4) === 2, view.getUint8(5) === 1]
  const word = (at: number): number => (is64 ? Number(view.getBigUint64(at, isLittle)) : view.getUint32(at, isLittle))
  const table = word(is64 ? 32 : 28)
  const size = view.getUint16(is64 ? 54 : 42, isLittle)
  const count = view.getUint16(is64 ? 56 : 44, isLittle)
  const form = is64 ? { bytes: 56, flags: 4, offset: 8, length: 32 } : { bytes: 32, flags: 24, offset: 4, length: 16 }
  if (size < form.bytes) return undefined
  let [from, to] = [Infinity, 0]
  for (let index = 0; index < count; index += 1) {
    const at = table + index * size
    if (at + form.bytes > start.length) break
    const [offset, length] = [word(at + form.offset), word(at + form.length)]
    const isData = (view.getUint32(at + form.flags, isLittle) & 3) === ONLY_WRITABLE
    if (view.getUint32(at, isLittle) !== LOADED || !isData || length === 0) continue
    from = Math.min(from, offset)
    to = Math.max(to, offset + length)
  }
  return to === 0 ? undefined : { from, to }
}
