/**
 * A path of an image as text, with the slash of the root. Bytes that are not UTF-8 are written as `\xff`. `bytes` has one byte a
 * character, as in `LayerFile`. Untrusted text.
 */
export function pathText(bytes: string): string {
  if (/^[\x20-\x7e]*$/.test(bytes)) return `/${bytes}`
  const data = Uint8Array.from(bytes, (character) => character.charCodeAt(0))
  try {
    return `/${new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data)}`
  } catch {
    return `/${bytes.replace(/[\x80-\xff]/g, (byte) => String.raw`\x${byte.charCodeAt(0).toString(16)}`)}`
  }
}
