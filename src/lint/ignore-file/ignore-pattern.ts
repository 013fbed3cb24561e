import { isPunctuation, readClass } from './character-class.ts'
import { type PathPart, runParts } from './path-parts.ts'

/** A test of one path, slash-separated and relative to the context. */
export type PathTest = (path: string) => boolean

export type IgnorePattern =
  /** `weight` is what one character of a path costs at most, in steps. */
  | { readonly kind: 'test'; readonly test: PathTest; readonly weight: number }
  /** BuildKit ends the build with it. A clause. */
  | { readonly kind: 'malformed'; readonly because: string }
  /** Go's regular expressions make something of it that nobody means. */
  | { readonly kind: 'exotic' }

const NAME: PathPart = { kind: 'name' }
const ONE: PathPart = { kind: 'one', test: (one) => one !== '/' }
const START: PathPart = { kind: 'start' }
const REST: PathPart = { kind: 'rest' }
const FOLDERS: PathPart = { kind: 'folders' }

/** A file can have millions of characters and a hundred different ones. */
const literals = new Map<string, PathPart>()
const MOST_LITERALS = 1000

function literal(text: string): PathPart {
  const part = literals.get(text) ?? { kind: 'literal', text }
  if (literals.size < MOST_LITERALS) literals.set(text, part)
  return part
}

/**
 * Reads a cleaned pattern of an ignore file as BuildKit does (github.com/moby/patternmatcher where paths have slashes): checked by
 * the rules of Go's `filepath.Match`, then matched as a regular expression in which two stars cross folders. What looks odd here
 * is odd there: `**.log` ends any path, but `**.lo*` has to begin a name, and a bare `^` beside a wildcard is an anchor.
 */
export function readIgnorePattern(pattern: string): IgnorePattern {
  const characters = Array.from(pattern)
  const parts: PathPart[] = []
  let how: 'whole' | 'prefix' | 'suffix' | 'parts' = 'whole'
  for (let at = 0; at < characters.length; at++) {
    const start = at
    const character = characters[at] ?? ''
    if (character === '*' && characters[at + 1] === '*') {
      const isFirst = at === 0
      at += characters[at + 2] === '/' ? 2 : 1
      const isLast = at >= characters.length - 1
      parts.push(isLast ? REST : FOLDERS)
      how = isFirst ? 'suffix' : isLast && how === 'whole' ? 'prefix' : 'parts'
      continue
    }
    switch (character) {
      case '[': {
        const read = readClass(characters, at)
        if (read.kind !== 'class') return read.kind === 'malformed' ? refusal(characters, start, read.because) : read
        parts.push({ kind: 'one', test: read.test })
        at = read.end
        how = 'parts'
        break
      }
      case '\\': {
        const escaped = characters[++at]
        if (escaped === undefined) return refusal(characters, start, 'it ends with a backslash')
        if (!isPunctuation(escaped)) return { kind: 'exotic' }
        parts.push(literal(escaped))
        how = 'parts'
        break
      }
      case '*':
        parts.push(NAME)
        how = 'parts'
        break
      case '?':
        parts.push(ONE)
        how = 'parts'
        break
      case '^':
        parts.push(START)
        break
      default:
        parts.push(literal(character))
        if (character === ']') how = 'parts'
    }
  }
  return { kind: 'test', test: testOf(pattern, how, parts), weight: how === 'parts' ? parts.length : 1 }
}

/** Go looks for mistakes only up to the first star that is not in front; what comes later depends on the files there are. */
function refusal(characters: readonly string[], at: number, because: string): IgnorePattern {
  const isChecked = /^\**[^*]*$/.test(characters.slice(0, at).join(''))
  return isChecked ? { kind: 'malformed', because } : { kind: 'exotic' }
}

function testOf(pattern: string, how: 'whole' | 'prefix' | 'suffix' | 'parts', parts: readonly PathPart[]): PathTest {
  switch (how) {
    case 'whole':
      return (path) => path === pattern
    case 'prefix': {
      const prefix = pattern.slice(0, -2)
      return (path) => path.startsWith(prefix)
    }
    case 'suffix': {
      const suffix = pattern.slice(2)
      return (path) => path.endsWith(suffix) || (suffix.startsWith('/') && path === suffix.slice(1))
    }
    case 'parts':
      return runParts(parts)
  }
}
