import type { Finding } from '../../model.ts'

const QUOTED = /`[^`]*`|"[^"]*"|'[^']*'/g
const NUMBER = /\d+(?:\.\d+)?/g

/**
 * What a finding is about, for comparing it with one about another version of the file: what its rule says, or else its message
 * without the numbers outside of quotes, which count lines, times and sizes.
 */
export function subjectOf({ subject, message }: Pick<Finding, 'subject' | 'message'>): string {
  if (subject !== undefined) return subject
  const between = message.split(QUOTED).map((text) => text.replace(NUMBER, '#'))
  const quoted = message.match(QUOTED) ?? []
  return between.map((text, index) => `${text}${quoted[index] ?? ''}`).join('')
}

/** What a message quotes, where its rule does not say what the subject is. */
export function listedIn({ subject, message }: Pick<Finding, 'subject' | 'message'>): ReadonlySet<string> {
  return new Set(subject === undefined ? message.match(QUOTED) : [])
}
