import type { MappedText } from '../text/mapped-text.ts'

/** A text of its own, all of it lying where `at` lies: positions in an escaped-backtick script count in its decoded text. */
export function decodedText(at: MappedText, text: string): MappedText {
  return {
    text,
    source: at.source,
    origin: () => at.origin(0),
    span: () => at.span(),
    slice: (start, end) => decodedText(at, text.slice(start, end)),
    trim: () => decodedText(at, text.trim()),
    pieces: () => at.pieces(),
  }
}
