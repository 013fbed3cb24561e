/** A text without what an encoding may put in, take out or write in another way, so that a secret can be found in it. Pure. */

export interface NormalForm {
  readonly text: string
  /** Where each UTF-16 unit of `text` comes from: start and end in the original. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Places in `text` at which a line of the original, or what was cut off, begins or ends; in order. */
  readonly edges: readonly number[]
}

export interface Reading {
  /** Whether `%41` is `A`. */
  readonly percent: boolean
  /** Whether `\n` is a line break, and not an `n` that somebody has escaped. */
  readonly escapes: boolean
}

const PIECE =
  /'(?:\\'|"'")'|(?:%[0-9a-f]{2})+|\\+(?:u[0-9a-f]{4}|x[0-9a-f]{2})|\\+[nrt]|&(?:#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,4});|[^]/gi

/** Whatever separates the parts of a folded text, and the signs that differ between kinds of base64 and in forms. */
const IGNORED = /[\s\\+⏎…-]/

const EDGE = /[\r\n⏎…]/

/** Case, and all that stands for letters, stays; `_` and `/` are the same digit of base64. */
export function normalForm(original: string, reading: Reading): NormalForm {
  const [units, starts, ends, edges]: [string[], number[], number[], number[]] = [[], [], [], [0]]
  for (const { 0: piece, index } of original.matchAll(PIECE)) {
    const decoded = decode(piece, reading)
    if (EDGE.test(decoded) && edges.at(-1) !== units.length) edges.push(units.length)
    for (const unit of decoded.split('')) {
      if (IGNORED.test(unit)) continue
      units.push(unit === '_' ? '/' : unit)
      starts.push(index)
      ends.push(index + piece.length)
    }
  }
  if (edges.at(-1) !== units.length) edges.push(units.length)
  return { text: units.join(''), starts, ends, edges }
}

/** The readings under which a text looks different. */
export const readingsOf = (text: string): readonly Reading[] =>
  (text.includes('%') ? [true, false] : [false]).flatMap((percent) =>
    (/\\[nrt]/i.test(text) ? [true, false] : [false]).map((escapes) => ({ percent, escapes })),
  )

function decode(piece: string, { percent, escapes }: Reading): string {
  if (piece.length === 1) return piece
  // A quote inside of what a shell has put in quotes.
  if (piece.startsWith("'")) return "'"
  if (piece.startsWith('%')) return percent ? Buffer.from(piece.replaceAll('%', ''), 'hex').toString('utf8') : piece
  if (piece.startsWith('&')) return entity(piece)
  const escaped = piece.replace(/^\\+/, '')
  if (escaped.length > 1) return String.fromCharCode(parseInt(escaped.slice(1), 16))
  return escapes ? '\n' : escaped
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function entity(piece: string): string {
  const name = piece.slice(1, -1).toLowerCase()
  if (!name.startsWith('#')) return ENTITIES[name] ?? piece
  const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code <= 0x10ffff ? String.fromCodePoint(code) : piece
}
