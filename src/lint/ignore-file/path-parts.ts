/** What a pattern for paths is made of. */
export type PathPart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'one'; readonly test: (character: string) => boolean }
  /** Anything within a name. */
  | { readonly kind: 'name' }
  /** Nothing, or anything that ends in a slash. */
  | { readonly kind: 'folders' }
  /** Anything. */
  | { readonly kind: 'rest' }
  /** Only the beginning of the path. */
  | { readonly kind: 'start' }

/**
 * A test for whole paths. It follows all ways through the parts at once, so no path takes longer than its characters times the
 * parts, whatever stars there are.
 */
export function runParts(parts: readonly PathPart[]): (path: string) => boolean {
  const tail = literalTail(parts)
  return (path) => path.endsWith(tail) && follow(parts, path)
}

function literalTail(parts: readonly PathPart[]): string {
  const from = parts.findLastIndex(({ kind }) => kind !== 'literal') + 1
  return parts
    .slice(from)
    .map((part) => (part.kind === 'literal' ? part.text : ''))
    .join('')
}

/**
 * A place is the part that is next, doubled; inside of the folders that a part skips it is one more, because from there only a
 * slash leads on.
 */
function follow(parts: readonly PathPart[], path: string): boolean {
  const end = parts.length * 2
  let places = new Set<number>()
  const enter = (into: Set<number>, place: number, isStart: boolean): void => {
    for (let at = place; !into.has(at); at += 2) {
      into.add(at)
      const kind = at % 2 === 0 ? parts[at / 2]?.kind : undefined
      if (kind !== 'name' && kind !== 'folders' && kind !== 'rest' && !(kind === 'start' && isStart)) return
    }
  }
  enter(places, 0, true)
  for (const character of path) {
    if (places.size === 0) return false
    const next = new Set<number>()
    for (const place of places) {
      const part = parts[place >> 1]
      switch (part?.kind) {
        case 'literal':
          if (part.text === character) enter(next, place + 2, false)
          break
        case 'one':
          if (part.test(character)) enter(next, place + 2, false)
          break
        case 'name':
          if (character !== '/') enter(next, place, false)
          break
        case 'rest':
          if (character !== '\n') enter(next, place, false)
          break
        case 'folders':
          if (character === '/') enter(next, (place | 1) + 1, false)
          if (character !== '\n') next.add(place | 1)
          break
        case 'start':
        case undefined:
      }
    }
    places = next
  }
  return places.has(end)
}
