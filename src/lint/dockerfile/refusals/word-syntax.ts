import type { Escape } from '../escape.ts'

/** Where a part of a word ends, or what is wrong with it. */
type Part = { readonly end: number } | { readonly problem: string }

/** Parameters that a shell sets itself; one character each. */
const SPECIAL = /[@*#?$!0-9-]/
const NAME = /[@*#?$!-]|\d+|[\p{L}\p{N}_]*/uy
/** Nobody nests defaults this deep; hostile text does, and then counts as readable. */
const DEEPEST = 100

/** Whether there is anything in a text that could be wrong. */
export const hasSyntax = (text: string): boolean => /['"]|\$\{/.test(text)

/** Why BuildKit cannot use a word, as a clause; undefined where it can. Variables need not be set. */
export function wordProblem(word: string, escape: Escape): string | undefined {
  if (!hasSyntax(word)) return undefined
  const part = readPlain({ word, escape, depth: 0 }, 0, undefined)
  return 'problem' in part ? part.problem : undefined
}

interface Reader {
  readonly word: string
  readonly escape: Escape
  readonly depth: number
}

/** Up to and with `stop`, or to the end of the word where there is none. */
function readPlain(reader: Reader, from: number, stop: string | undefined): Part {
  const { word, escape } = reader
  for (let at = from; at < word.length;) {
    const character = word.charAt(at)
    if (character === stop) return { end: at + 1 }
    const part = readSpecial(reader, at)
    if (part && 'problem' in part) return part
    at = part?.end ?? at + (character === escape ? 2 : 1)
  }
  return stop === undefined ? { end: word.length } : { problem: `there is no \`${stop}\` that closes \`\${\`` }
}

/** A quoted part or a variable; undefined for any other character. */
function readSpecial(reader: Reader, at: number): Part | undefined {
  switch (reader.word.charAt(at)) {
    case "'": {
      const close = reader.word.indexOf("'", at + 1)
      return close < 0 ? { problem: 'nothing closes its single quote' } : { end: close + 1 }
    }
    case '"':
      return readDoubleQuoted(reader, at + 1)
    case '$':
      return readVariable(reader, at + 1)
    default:
      return undefined
  }
}

function readDoubleQuoted(reader: Reader, from: number): Part {
  const { word, escape } = reader
  for (let at = from; at < word.length;) {
    const character = word.charAt(at)
    if (character === '"') return { end: at + 1 }
    const part = character === '$' ? readVariable(reader, at + 1) : undefined
    if (part && 'problem' in part) return part
    const isEscape = character === escape && ['"', '$', escape].includes(word.charAt(at + 1))
    at = part?.end ?? at + (isEscape ? 2 : 1)
  }
  return { problem: 'nothing closes its double quote' }
}

/** What follows a `$`. */
function readVariable({ word, escape, depth }: Reader, from: number): Part {
  if (depth >= DEEPEST) return { end: word.length }
  if (word.charAt(from) !== '{') return { end: SPECIAL.test(word.charAt(from)) ? from + 1 : from }
  if (/[{}:]/.test(word.charAt(from + 1))) return { problem: 'there is no name in `${…}`' }
  NAME.lastIndex = from + 1
  const name = NAME.exec(word)?.[0] ?? ''
  const inner = { word, escape, depth: depth + 1 }
  const at = from + 1 + name.length
  switch (word.charAt(at)) {
    case '}':
      return { end: at + 1 }
    case ':': {
      const rest = /[#%]/.test(word.charAt(at + 1)) ? undefined : readPlain(inner, at + 2, '}')
      const isKnown = rest && ('problem' in rest || /[-+?]/.test(word.charAt(at + 1)))
      return isKnown ? rest : unsupported(word.slice(at, at + 2))
    }
    case '+':
    case '-':
    case '?':
    case '#':
    case '%':
      return readPlain(inner, at + 1, '}')
    case '/': {
      const pattern = readPlain(inner, at + (word.charAt(at + 1) === '/' ? 2 : 1), '/')
      return 'problem' in pattern ? pattern : readPlain(inner, pattern.end, '}')
    }
    case '':
      return { problem: 'nothing closes `${`' }
    default:
      return unsupported(word.charAt(at))
  }
}

const unsupported = (modifier: string): Part => ({ problem: `\`${modifier}\` is no modifier in \`\${…}\`` })
