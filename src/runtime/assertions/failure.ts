import type { Patterns } from './assertion.ts'
import type { TextPatterns } from './text-pattern.ts'

/** How an assertion does not hold: a clause. `isUnknown`: it could not be found out, which is no better. */
export interface Failure {
  readonly message: string
  readonly isUnknown?: true
}

const MAX_SHOWN = 120

/** The beginning of a text as one line. */
export function shown(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line
}

/** `what`: whose text it is, e.g. `stdout`. A text that is not whole can only show what is in it. */
export function* judgePatterns(
  what: string,
  { wanted, unwanted }: Patterns,
  { text, isWhole }: { readonly text: string; readonly isWhole: boolean },
  patterns: TextPatterns,
): Iterable<Failure> {
  for (const [pattern, isWanted] of [
    ...wanted.map((pattern) => [pattern, true] as const),
    ...unwanted.map((pattern) => [pattern, false] as const),
  ]) {
    const isFound = patterns.finds(pattern, text)
    if (isFound === undefined)
      yield { message: `${what} is too long to look for \`${shown(pattern)}\` in it`, isUnknown: true }
    else if (!isFound && !isWhole)
      yield { message: `the part of ${what} that was read does not have \`${shown(pattern)}\``, isUnknown: true }
    else if (isWanted && !isFound)
      yield {
        message: `${what} does not have \`${shown(pattern)}\`${text.trim() === '' ? ', it is empty' : `: ${shown(text)}`}`,
      }
    else if (!isWanted && isFound) yield { message: `${what} has \`${shown(pattern)}\`` }
  }
}
