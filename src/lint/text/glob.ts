/** Longer texts and patterns than these count as unknown: trying every cut of them takes quadratic time. */
const LONGEST = { text: 512, pattern: 64 }

/** Whether trying a shell pattern (`*`, `?`) on a text stays cheap. */
export function isCheap(text: string, pattern: string): boolean {
  return text.length <= LONGEST.text && pattern.length <= LONGEST.pattern
}

/** Whether a shell pattern matches a whole text. Linear in text times pattern: it only ever goes back to the last `*`. */
export function matchesGlob(text: string, pattern: string): boolean {
  let at = 0
  let inPattern = 0
  let star = -1
  let resume = 0
  while (at < text.length) {
    const wanted = pattern[inPattern]
    if (wanted === '*') {
      star = inPattern++
      resume = at
    } else if (wanted === '?' || (wanted !== undefined && wanted === text[at])) {
      at++
      inPattern++
    } else if (star >= 0) {
      inPattern = star + 1
      at = ++resume
    } else return false
  }
  while (pattern[inPattern] === '*') inPattern++
  return inPattern === pattern.length
}

/** Ends of the prefixes of a text that a pattern matches, the shortest first. */
export function prefixEnds(text: string, pattern: string): readonly number[] {
  return Array.from({ length: text.length + 1 }, (_, end) => end).filter((end) =>
    matchesGlob(text.slice(0, end), pattern),
  )
}

/** Starts of the suffixes of a text that a pattern matches, the longest first. */
export function suffixStarts(text: string, pattern: string): readonly number[] {
  return Array.from({ length: text.length + 1 }, (_, start) => start).filter((start) =>
    matchesGlob(text.slice(start), pattern),
  )
}

/** Replaces the first, or every, longest match of a pattern. */
export function replaceGlob(text: string, pattern: string, replacement: string, all: boolean): string {
  let result = ''
  for (let at = 0; at < text.length;) {
    const end = at + (prefixEnds(text.slice(at), pattern).at(-1) ?? 0)
    if (end === at) result += text.charAt(at++)
    else {
      result += replacement
      at = end
      if (!all) return result + text.slice(at)
    }
  }
  return result
}
