import type { Span } from '../../model.ts'
import { blanksAfter, blanksBefore } from './blanks.ts'
import { countUpTo, type SourceText } from './source-text.ts'

/**
 * Text put together from pieces of a file, e.g. an instruction without its continuations and comments, that still knows
 * where each character comes from.
 */
export interface MappedText {
  readonly text: string
  readonly source: SourceText
  /** Offset in the file of the character at `offset`; for the text's end, the offset after its last character. */
  origin(offset: number): number
  /** Where a part of this text is in the file; all of it without arguments. */
  span(start?: number, end?: number): Span
  slice(start: number, end?: number): MappedText
  /** This text without the spaces around it. */
  trim(): MappedText
  /** The stretches of the file it is made of, in order. */
  pieces(): readonly Piece[]
}

/** A stretch of the file: `start` inclusive, `end` exclusive. */
export interface Piece {
  readonly start: number
  readonly end: number
}

/** Joins pieces of a file, given in file order. */
export function joinPieces(source: SourceText, pieces: readonly Piece[], fallback = 0): MappedText {
  const [only, ...others] = pieces
  if (only && others.length === 0) return pieceOf(source, only.start, only.end)
  const offsets: number[] = []
  const origins: number[] = []
  const texts: string[] = []
  let length = 0
  for (const { start, end } of pieces) {
    if (end <= start) continue
    offsets.push(length)
    origins.push(start)
    texts.push(source.text.slice(start, end))
    length += end - start
  }
  if (offsets.length === 0) {
    offsets.push(0)
    origins.push(pieces[0]?.start ?? fallback)
  }
  return new JoinedText(source, { offsets, origins }, texts.join(''), 0)
}

/** Lines of a file between two offsets, CRs left out, and with `chomp` the tabs at their start. */
export function joinLines(source: SourceText, start: number, end: number, chomp: boolean): MappedText {
  const pieces: Piece[] = []
  for (let at = start; at < end;) {
    const lineBreak = source.text.indexOf('\n', at)
    const next = lineBreak < 0 ? end : Math.min(lineBreak + 1, end)
    let from = at
    while (chomp && source.text[from] === '\t') from++
    const carriage = source.text[next - 2] === '\r' && source.text[next - 1] === '\n'
    const last = pieces.at(-1)
    if (last?.end === from) pieces[pieces.length - 1] = { start: last.start, end: carriage ? next - 2 : next }
    else pieces.push({ start: from, end: carriage ? next - 2 : next })
    if (carriage) pieces.push({ start: next - 1, end: next })
    at = next
  }
  return joinPieces(source, pieces, start)
}

/** A piece of a file as it is. */
export function pieceOf(source: SourceText, start: number, end: number): MappedText {
  return new JoinedText(source, { offsets: [0], origins: [start] }, source.text.slice(start, Math.max(start, end)), 0)
}

interface PieceTable {
  readonly offsets: readonly number[]
  readonly origins: readonly number[]
}

/** A class for the sake of V8 (ADR 10). */
class JoinedText implements MappedText {
  readonly source: SourceText
  readonly text: string
  private readonly table: PieceTable
  /** Where this text starts in the table's. */
  private readonly shift: number

  constructor(source: SourceText, table: PieceTable, text: string, shift: number) {
    this.source = source
    this.table = table
    this.text = text
    this.shift = shift
  }

  origin(offset: number): number {
    return offset >= this.text.length ? this.placeEnd(0, this.text.length) : this.place(offset)
  }

  span(start = 0, end = this.text.length): Span {
    return this.source.span(this.place(start), this.placeEnd(start, end))
  }

  slice(start: number, end = this.text.length): MappedText {
    const shift = this.shift + Math.min(start, this.text.length)
    return new JoinedText(this.source, this.table, this.text.slice(start, end), shift)
  }

  trim(): MappedText {
    const start = blanksBefore(this.text)
    const end = Math.max(start, blanksAfter(this.text))
    return start === 0 && end === this.text.length ? this : this.slice(start, end)
  }

  pieces(): readonly Piece[] {
    const { offsets } = this.table
    const first = Math.max(countUpTo(offsets, this.shift) - 1, 0)
    return offsets.slice(first, countUpTo(offsets, this.shift + this.text.length)).flatMap((offset, piece) => {
      const start = Math.max(offset - this.shift, 0)
      const end = Math.min((offsets[first + piece + 1] ?? Infinity) - this.shift, this.text.length)
      return end > start ? [{ start: this.place(start), end: this.placeEnd(start, end) }] : []
    })
  }

  private place(offset: number): number {
    const { offsets, origins } = this.table
    const piece = offsets.length === 1 ? 0 : Math.max(countUpTo(offsets, offset + this.shift) - 1, 0)
    return (origins[piece] ?? 0) + offset + this.shift - (offsets[piece] ?? 0)
  }

  /** The end of a part belongs to its last character, not to the piece that follows. */
  private placeEnd(start: number, end: number): number {
    return end > start ? this.place(end - 1) + 1 : this.place(start)
  }
}
