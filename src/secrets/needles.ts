/** What is looked for in a normal form to find one secret. Pure. */
import { normalForm, readingsOf } from './normal-form.ts'

/** A shorter value is hidden only where it stands between quotes or after `=`: elsewhere it is a part of other words. */
export const SHORTEST = 4

/** Lines of a value of several that are shorter are punctuation, such as the braces of JSON. */
const SHORTEST_LINE = 8

export interface Needles {
  /** To be found as they are. */
  readonly literal: readonly string[]
  /** To be found in a normal form. */
  readonly normal: readonly string[]
  /** The same in lower case: hexadecimal digits. */
  readonly digits: readonly string[]
}

/** `value` is `SHORTEST` or longer. The whole of a value of several lines, and each of its lines. */
export function needlesOf(value: string): Needles {
  const lines = value.split(/[\r\n]+/).map((line) => line.trim())
  const parts = [value.trim(), ...(lines.length > 1 ? lines.filter((line) => line.length >= SHORTEST_LINE) : [])]
  const bytes = parts.map((part) => Buffer.from(part))
  const encoded = [...parts.flatMap(normal), ...bytes.flatMap(base64).flatMap(normal)]
  return {
    literal: parts,
    normal: [...new Set(encoded)].filter((needle) => needle.length >= SHORTEST),
    digits: bytes.map((part) => part.toString('hex')),
  }
}

const normal = (text: string): string[] => readingsOf(text).map((reading) => normalForm(text, reading).text)

/** The characters of base64 that the value alone decides, wherever it begins among the groups of three bytes. */
function base64(bytes: Buffer): string[] {
  return [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
    return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6))
  })
}
