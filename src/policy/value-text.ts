/** A value of a setting in a few words. */

/** Longer ones are told by how they begin. */
const LONGEST = 120

/** As a person would write it in one line. Values of a record stand behind their names; a size is as its user wrote it. */
export function valueText(value: unknown): string {
  const text = wordsOf(value)
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(wordsOf).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  if ('text' in value && typeof value.text === 'string') return value.text
  return Object.entries(value)
    .map(([name, one]) => `${name}: ${wordsOf(one)}`)
    .join(', ')
}
