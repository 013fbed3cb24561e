/** Bytes → text, as BuildKit takes them. Pure. */
import type { FileRead } from '../world.ts'

/**
 * UTF-8 whose byte order mark is dropped, as BuildKit does. Other bytes above 0x7f become U+FFFD: BuildKit takes them too.
 * A `because` goes on after the file's name.
 */
export function decode(bytes: Uint8Array): FileRead {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { kind: 'refused', because: 'is UTF-16; save it as UTF-8' }
  if (bytes.includes(0)) return { kind: 'refused', because: 'contains NUL bytes, so it is not text in UTF-8' }
  return { kind: 'text', text: new TextDecoder('utf-8', { fatal: false, ignoreBOM: false }).decode(bytes) }
}
