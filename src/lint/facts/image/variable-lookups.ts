import type { Escape } from '../../dockerfile/escape.ts'

/** Parameters that a shell sets itself; one character each. */
const NAME = /[@*#?$!-]|\p{Nd}+|[\p{L}\p{Nd}_]*/uy
const QUOTED_ESCAPES = new Set(['"', '$'])
/** Nobody nests defaults this deep; hostile text does, and what is further inside is not looked at. */
const DEEPEST = 100

interface Reader {
  readonly text: string
  readonly escape: Escape
  /** False for the body of a heredoc, in which quotes are characters like any other. */
  readonly hasQuotes: boolean
  readonly depth: number
  readonly names: Set<string>
}

/**
 * The names that BuildKit looks up when it replaces the variables of a word, each once and in order. A default is looked at whether it
 * is needed or not, as BuildKit does. Names can be numbers and the shell's own parameters, e.g. `1` and `@`.
 */
export function variableLookups(text: string, escape: Escape, hasQuotes = true): readonly string[] {
  if (!text.includes('$')) return []
  const names = new Set<string>()
  readUntil({ text, escape, hasQuotes, depth: 0, names }, 0, undefined)
  return [...names]
}

/** Reads up to and with `stop`, or to the end of the text; gives where it went on from there. */
function readUntil(reader: Reader, from: number, stop: string | undefined): number {
  const { text, escape, hasQuotes } = reader
  for (let at = from; at < text.length;) {
    const character = text.charAt(at)
    if (character === stop) return at + 1
    if (character === '$') at = readVariable(reader, at + 1)
    else if (hasQuotes && character === "'") at = text.indexOf("'", at + 1) + 1 || text.length + 1
    else if (hasQuotes && character === '"') at = readDoubleQuoted(reader, at + 1)
    else at += character === escape ? 2 : 1
  }
  return text.length
}

function readDoubleQuoted(reader: Reader, from: number): number {
  const { text, escape } = reader
  for (let at = from; at < text.length;) {
    const character = text.charAt(at)
    if (character === '"') return at + 1
    const next = text.charAt(at + 1)
    if (character === '$') at = readVariable(reader, at + 1)
    else at += character === escape && (QUOTED_ESCAPES.has(next) || next === escape) ? 2 : 1
  }
  return text.length
}

/** What follows a `$`. */
function readVariable(reader: Reader, from: number): number {
  const { text, names, depth } = reader
  if (depth >= DEEPEST) return text.length
  const isBraced = text.charAt(from) === '{'
  NAME.lastIndex = isBraced ? from + 1 : from
  const name = NAME.exec(text)?.[0] ?? ''
  const end = NAME.lastIndex
  if (!isBraced) {
    if (name !== '') names.add(name)
    return from + name.length
  }
  const inner = { ...reader, depth: depth + 1 }
  const operator = text.charAt(end) === ':' ? text.charAt(end + 1) : text.charAt(end)
  let next = end + 1
  if (operator === '/')
    next = readUntil(inner, readUntil(inner, end + (text.charAt(end + 1) === '/' ? 2 : 1), '/'), '}')
  else if (operator !== '}') next = readUntil(inner, end + (text.charAt(end) === ':' ? 2 : 1), '}')
  names.add(name)
  return next
}
