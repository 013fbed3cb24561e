import { remember } from '../text/computed-once.ts'
import { findSecrets } from '../facts/files/secret-patterns.ts'
import { type SourceText, sourceText } from '../text/source-text.ts'

/** What follows the first line of a private key: all up to its last line, or else whatever looks like a key. */
const KEY_TO_END = /^[^]{0,20000}?-----END [A-Z0-9 ]{1,40}-----/
const KEY_ALONE = /^(?:(?:\\+[nr]|[\s"'\\]){0,200}[A-Za-z0-9+/=]{16,})+/

/** The text with a star for each character of a secret; line breaks stay, so that every place is where it was. */
export function maskSecrets(text: string): string {
  const secrets = findSecrets(text)
  if (secrets.length === 0) return text
  let masked = text
  for (const { what, start, end } of secrets) {
    const rest = what === 'a private key' ? text.slice(end) : ''
    const [body = ''] = KEY_TO_END.exec(rest) ?? KEY_ALONE.exec(rest) ?? []
    const last = end + body.length
    masked = masked.slice(0, start) + masked.slice(start, last).replace(/[^\r\n]/g, '*') + masked.slice(last)
  }
  return masked
}

/** The same for a file. */
export const maskedSource = remember((source: SourceText): SourceText => {
  const text = maskSecrets(source.text)
  return text === source.text ? source : sourceText(source.file, text)
})
