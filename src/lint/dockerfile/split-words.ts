import type { Escape } from './escape.ts'
import type { MappedText } from '../text/mapped-text.ts'
import { hasSyntax, wordProblem } from './refusals/word-syntax.ts'

/** Splits at spaces outside quotes, as BuildKit splits ENV, LABEL and ARG. Quotes and escapes stay in the words. */
export function splitWords(text: MappedText, escape: Escape): readonly MappedText[] {
  const words: MappedText[] = []
  const all = text.text
  let start = -1
  let quote = ''
  for (let at = 0; at < all.length; at++) {
    const character = all.charAt(at)
    if (start < 0) {
      if (isSpace(character)) continue
      start = at
    }
    if (character === escape && quote !== "'") at++
    else if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (isSpace(character)) {
      words.push(text.slice(start, at))
      start = -1
    }
  }
  if (start >= 0) words.push(text.slice(start, all.length))
  return words
}

/**
 * Splits as BuildKit splits FROM, COPY, ADD, EXPOSE and VOLUME: at spaces, whatever the quotes. Where that leaves half a quote, which it
 * refuses, the quotes hold together what they were meant to.
 */
export function splitList(text: MappedText, escape: Escape): readonly MappedText[] {
  const words = splitAtSpaces(text)
  return hasSyntax(text.text) && words.some((word) => wordProblem(word.text, escape) !== undefined)
    ? splitWords(text, escape)
    : words
}

/** Splits at spaces whatever the quotes. */
export function splitAtSpaces(text: MappedText): readonly MappedText[] {
  return [...text.text.matchAll(/[^\t\v\f\r ]+/g)].map(({ 0: word, index }) => text.slice(index, index + word.length))
}

/** Removes quotes and escapes the way BuildKit does when it uses a word; variables stay as they are. */
export function removeQuotes(raw: string, escape: Escape): string {
  if (!raw.includes('"') && !raw.includes("'") && !raw.includes(escape)) return raw
  let result = ''
  let quote = ''
  for (let at = 0; at < raw.length; at++) {
    const character = raw.charAt(at)
    const next = raw.charAt(at + 1)
    if (quote === "'") {
      if (character === quote) quote = ''
      else result += character
    } else if (quote === '"') {
      if (character === quote) quote = ''
      else if (character === escape && (next === '"' || next === '$' || next === escape)) result += raw.charAt(++at)
      else result += character
    } else if (character === '"' || character === "'") quote = character
    else if (character === escape) result += raw.charAt(++at)
    else result += character
  }
  return result
}

/** A flag of an instruction: `--name` or `--name=value`. */
export interface Flag {
  readonly name: string
  /** Absent in `--link`; quotes are removed. */
  readonly value: string | undefined
  readonly at: MappedText
}

/** Takes the flags from the start of an instruction's arguments, as BuildKit does for every instruction. */
export function takeFlags(text: MappedText): { readonly flags: readonly Flag[]; readonly rest: MappedText } {
  const flags: Flag[] = []
  let rest = text.trim()
  while (rest.text.startsWith('--')) {
    const [at] = splitFirst(rest)
    rest = rest.slice(at.text.length).trim()
    if (at.text === '--') break
    const [name = '', ...value] = removeQuotes(at.text.slice(2), '\\').split('=')
    flags.push({ name, value: value.length > 0 ? value.join('=') : undefined, at })
  }
  return { flags, rest }
}

/** The first word, quotes kept, and what follows it. */
export function splitFirst(text: MappedText): readonly [MappedText, MappedText] {
  let quote = ''
  let end = 0
  for (; end < text.text.length; end++) {
    const character = text.text.charAt(end)
    if (character === '\\' && quote !== "'") end++
    else if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (isSpace(character)) break
  }
  return [text.slice(0, end), text.slice(end).trim()]
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\t' || (!(character > ' ' && character < '\u007f') && /\s/.test(character))
}
