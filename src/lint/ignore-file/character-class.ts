/** A class of characters such as `[a-z]` in a pattern of Go's `filepath.Match`. */
export type CharacterClass =
  | { readonly kind: 'class'; readonly test: (character: string) => boolean; readonly end: number }
  | { readonly kind: 'malformed'; readonly because: string }
  /** Go takes it apart in a way that nobody means. */
  | { readonly kind: 'exotic' }

const UNCLOSED = { kind: 'malformed', because: 'its `[` is not closed' } as const
const EMPTY = { kind: 'malformed', because: 'a class in it is empty or has a stray dash' } as const

/** Reads the class that opens at `start`; `end` is where its bracket closes. A negated class matches a slash too, as in Go. */
export function readClass(characters: readonly string[], start: number): CharacterClass {
  let at = start + 1
  const isNegated = characters[at] === '^'
  if (isNegated) at++
  const ranges: (readonly [low: string, high: string])[] = []
  for (; characters[at] !== ']' || ranges.length === 0; at++) {
    const low = readMember(characters, at)
    if (low.kind !== 'member') return low
    at = low.at
    let high = low
    if (characters[at + 1] === '-') {
      const upper = readMember(characters, at + 2)
      if (upper.kind !== 'member') return upper
      high = upper
      at = upper.at
    }
    if (low.text > high.text) return { kind: 'exotic' }
    ranges.push([low.text, high.text])
    if (characters[at + 1] === undefined) return UNCLOSED
  }
  const has = (one: string): boolean => ranges.some(([low, high]) => low <= one && one <= high)
  return { kind: 'class', test: (one) => has(one) !== isNegated, end: at }
}

type Member =
  | { readonly kind: 'member'; readonly text: string; readonly at: number }
  | Extract<CharacterClass, { kind: 'malformed' | 'exotic' }>

/** One character of a class, perhaps escaped; `at` is its last. */
function readMember(characters: readonly string[], at: number): Member {
  const first = characters[at]
  if (first === undefined) return UNCLOSED
  if (first === '-' || first === ']') return EMPTY
  // In the regular expression that Go makes of it, these mean something else inside of a class.
  if (first === '*' || first === '?' || (first === '[' && characters[at + 1] === ':')) return { kind: 'exotic' }
  if (first !== '\\') return { kind: 'member', text: first, at }
  const escaped = characters[at + 1]
  if (escaped === undefined) return UNCLOSED
  return isPunctuation(escaped) ? { kind: 'member', text: escaped, at: at + 1 } : { kind: 'exotic' }
}

/** What a backslash makes literal; before a letter or digit it would be a code such as `\d`. */
export function isPunctuation(character: string): boolean {
  return /^[\0-\x7f]$/.test(character) && !/[a-zA-Z0-9]/.test(character)
}
