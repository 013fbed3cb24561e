/** No word names more than this by hand; hostile text does. */
const MOST_WORDS = 100

/** A list in braces without another one inside. A single word in braces is none: bash leaves it as it is. */
const LIST = /\{([^{},]*(?:,[^{},]*)+)\}/

/**
 * The words that bash, zsh and ksh make of one with lists in braces, e.g. `/a/b` and `/a/c` of `/a/{b,c}`; sequences such as `{1..3}` stay
 * as they are. A word that names more than a hundred is left as it is.
 */
export function expandBraces(text: string): readonly string[] {
  let words = [text]
  for (let list = LIST.exec(text); list; list = LIST.exec(words[0] ?? '')) {
    const next = words.flatMap((word) => {
      const found = LIST.exec(word)
      if (!found) return [word]
      const [whole, inside = ''] = found
      return inside.split(',').map((part) => word.slice(0, found.index) + part + word.slice(found.index + whole.length))
    })
    if (next.length > MOST_WORDS) return [text]
    words = next
  }
  return words
}
