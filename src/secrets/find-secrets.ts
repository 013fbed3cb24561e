/** Where secrets stand in a text. Pure. */
import { SHORTEST, type Needles } from './needles.ts'
import { normalForm, readingsOf, type NormalForm } from './normal-form.ts'

/** `[start, end)` in UTF-16 units. */
export type Range = readonly [start: number, end: number]

/** What is left of a secret at an end of a line is found from this length on. */
const SHORTEST_REST = 6

export function findSecrets(text: string, secrets: readonly Needles[]): Range[] {
  if (secrets.length === 0 || text.length < SHORTEST) return []
  const literal = secrets.flatMap((secret) => secret.literal.flatMap((needle) => occurrences(text, needle)))
  const encoded = readingsOf(text).flatMap((reading) => {
    const form = normalForm(text, reading)
    const lower = form.text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    const found = secrets.flatMap(({ normal, digits }) => [
      ...normal.flatMap((needle) => [...occurrences(form.text, needle), ...rests(form, needle)]),
      ...digits.flatMap((needle) => occurrences(lower, needle)),
    ])
    return found.map(([start, end]): Range => [form.starts[start] ?? 0, form.ends[end - 1] ?? text.length])
  })
  return [...literal, ...encoded]
}

function occurrences(text: string, needle: string): Range[] {
  const found: Range[] = []
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) found.push([at, at + needle.length])
  return found
}

/** Parts of the needle that begin where a line does, or end there, and go as far as line and needle do. */
function rests({ text, edges }: NormalForm, needle: string): Range[] {
  if (needle.length <= SHORTEST_REST) return []
  return edges.flatMap((edge, index) => {
    // What the whole text begins or ends with can have been cut off in the middle of a secret that is on several lines.
    const before = index === edges.length - 1 ? Math.max(0, edge - needle.length) : (edges[index - 1] ?? 0)
    const after = index === 0 ? edge + needle.length : (edges[index + 1] ?? text.length)
    return [
      ...restsBehind(text.slice(edge, after), needle, edge),
      ...restsInFront(text.slice(before, edge), needle, edge),
    ]
  })
}

/** The line begins inside of the secret: it has all the rest of it, or nothing else. */
function restsBehind(line: string, needle: string, edge: number): Range[] {
  const beginning = line.slice(0, SHORTEST_REST)
  if (beginning.length < SHORTEST_REST) return []
  return occurrences(needle, beginning).flatMap(([at]): Range[] => {
    const rest = needle.slice(at, at + line.length)
    return line.startsWith(rest) ? [[edge, edge + rest.length]] : []
  })
}

/** The line ends inside of the secret, whose beginning it has. */
function restsInFront(line: string, needle: string, edge: number): Range[] {
  const ending = line.slice(-SHORTEST_REST)
  if (ending.length < SHORTEST_REST) return []
  return occurrences(needle, ending).flatMap(([, end]): Range[] =>
    line.endsWith(needle.slice(0, end)) ? [[edge - end, edge]] : [],
  )
}
