/** A value of a setting in a few words. */

/** Longer ones are told by a part. */
const LONGEST = 120
/** What is shown in front of what differs. */
const BEFORE = 40

/** The text, or its part that holds the place `from` on. */
export function inShort(text: string, from = 0): string {
  if (text.length <= LONGEST) return text
  const start = from < LONGEST - BEFORE ? 0 : Math.min(from - BEFORE, text.length - LONGEST + 1)
  const end = start + LONGEST - 1
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
}

/** As a person would write it in one line. Values of a record stand behind their names; a size is as its user wrote it. */
export function valueText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(valueText).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  if ('text' in value && typeof value.text === 'string') return value.text
  return Object.entries(value)
    .map(([name, one]) => `${name}: ${valueText(one)}`)
    .join(', ')
}
