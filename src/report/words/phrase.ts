/**
 * Words before they know their medium. Our own words are plain strings; whatever comes from outside is marked, so that each
 * medium (Markdown, terminal, plain text) makes it harmless in its own way and nobody can forget to.
 */
import { oneLine, visible } from '../../visible.ts'

export type Piece =
  | string
  /** Untrusted text that is a name or a value: a user, an instruction, a commit. */
  | { readonly code: string }
  /** Untrusted text that is a sentence, with names in back-ticks: a finding's message, the reason of a broken stage. */
  | { readonly said: string }
  /** Untrusted name that links to a page; plain where there is none or the medium has no links. */
  | { readonly link: string; readonly to: string | undefined }
  /** Our own words that link to a page. */
  | { readonly see: string; readonly to: string | undefined }

export type Phrase = readonly Piece[]

/** Puts `between` between phrases, leaving out empty ones. */
export function join(phrases: readonly Phrase[], between: string): Phrase {
  const full = phrases.filter((phrase) => phrase.length > 0)
  return full.flatMap((phrase, index) => (index === 0 ? phrase : [between, ...phrase]))
}

/** `a`, `a and b`, `a, b and c`. */
export function list(phrases: readonly Phrase[]): Phrase {
  const full = phrases.filter((phrase) => phrase.length > 0)
  const last = full.at(-1)
  if (last === undefined || full.length === 1) return last ?? []
  return [...join(full.slice(0, -1), ', '), ' and ', ...last]
}

/** The phrase as text without any markup, for step outputs, annotations and the terminal. */
export function plain(phrase: Phrase): string {
  return phrase.map((piece) => (typeof piece === 'string' ? piece : plainPiece(piece))).join('')
}

function plainPiece(piece: Exclude<Piece, string>): string {
  const text = visible(oneLine(wordsOf(piece)))
  // A value of several words would run into the sentence around it.
  return 'code' in piece && text.includes(' ') ? `\`${text}\`` : text
}

function wordsOf(piece: Exclude<Piece, string>): string {
  if ('code' in piece) return piece.code
  if ('said' in piece) return piece.said
  return 'link' in piece ? piece.link : piece.see
}

/** A sentence of someone else with a capital and exactly one full stop, so that another can follow. */
export function sentence(said: string): Phrase {
  const text = oneLine(said).replace(/^[a-z]/, (letter) => letter.toUpperCase())
  return /[.!?…]$/u.test(text) ? [{ said: text }] : [{ said: text }, '.']
}
