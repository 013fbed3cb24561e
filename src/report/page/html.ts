/** HTML of our own. The only file that escapes for it; everything untrusted passes through `text`, `phrase` or `embedded`. */
import type { Phrase, Piece } from '../words/phrase.ts'
import { oneLine, visible } from '../../visible.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Untrusted text inside of an element or a quoted attribute. */
export const text = (value: string): string =>
  visible(value).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)

/** A phrase as inline HTML. */
export const phrase = (words: Phrase): string => words.map(piece).join('')

function piece(part: Piece): string {
  if (typeof part === 'string') return text(part)
  if ('code' in part) return `<code>${text(oneLine(part.code))}</code>`
  if ('said' in part) return text(oneLine(part.said))
  const words = 'link' in part ? `<code>${text(oneLine(part.link))}</code>` : text(part.see)
  return part.to !== undefined && /^https?:\/\//.test(part.to)
    ? `<a href="${text(part.to)}" rel="noreferrer">${words}</a>`
    : words
}

/** JSON inside of a `script` element: nothing in it ends the element, opens a comment or ends a line. */
export const embedded = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

export interface Column {
  /** Our own words. */
  readonly name: string
  readonly isNumber?: boolean
}

/** A table. Cells are HTML; the first of each row is its heading. */
export function table(caption: string, columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const kind = (index: number): string => (columns[index]?.isNumber === true ? ' class="number"' : '')
  const head = columns.map(({ name }, index) => `<th scope="col"${kind(index)}>${text(name)}</th>`).join('')
  const body = rows.map((cells) => {
    const [first = '', ...others] = cells
    return `<tr><th scope="row">${first}</th>${others.map((cell, index) => `<td${kind(index + 1)}>${cell}</td>`).join('')}</tr>`
  })
  return `<div class="scroll" role="region" aria-label="${text(caption)}" tabindex="0"><table><caption>${text(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`
}

/** The source of a content security policy (https://www.w3.org/TR/CSP3/#grammardef-hash-source). `hash`: SHA-256 in hexadecimal. */
export function sourceOf(content: string, hash: (text: string) => string): string {
  const bytes = (hash(content).match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16))
  return `'sha256-${btoa(String.fromCharCode(...bytes))}'`
}
