import type { MappedText } from './mapped-text.ts'

/** One string of an exec form. */
export interface JsonWord {
  readonly text: string
  /** With its quotes. */
  readonly at: MappedText
  /** Offset in the array's text. */
  readonly start: number
}

const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/y
const BETWEEN = /\s*,?\s*/y

/** `[` at once before a word, or before one that a comma follows. `[ -f x ]` is a command of the shell. */
const MEANT_AS_LIST = /^\[(?!\[)(?:\S|\s+[^\s,\]]+\s*,)[^]*\]$/

/** Whether a text is most likely meant as a list in JSON and is none, e.g. `['a', 'b']`. */
export function isBrokenArray(text: string): boolean {
  const all = text.trim()
  if (!MEANT_AS_LIST.test(all)) return false
  try {
    JSON.parse(all)
    return false
  } catch {
    return true
  }
}

/** Reads `["a", "b"]`. Undefined where BuildKit takes the text as shell form: not JSON, or not only strings. */
export function readJsonArray(text: MappedText): readonly JsonWord[] | undefined {
  const { text: all } = text.trim()
  if (!all.startsWith('[')) return undefined
  let values: unknown
  try {
    values = JSON.parse(all)
  } catch {
    return undefined
  }
  if (!Array.isArray(values)) return undefined
  const trimmed = text.trim()
  const words: JsonWord[] = []
  let at = 1
  for (const value of values) {
    if (typeof value !== 'string') return undefined
    BETWEEN.lastIndex = at
    at += BETWEEN.exec(all)?.[0].length ?? 0
    STRING.lastIndex = at
    const length = STRING.exec(all)?.[0].length ?? 0
    words.push({ text: value, at: trimmed.slice(at, at + length), start: at })
    at += length
  }
  return words
}
