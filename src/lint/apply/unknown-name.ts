import leven from 'leven'
import type { UnknownName } from '../comments/idle-ignores.ts'

/** Answers what to say of a name that no rule has; undefined for one that a rule has, in any case. */
export function unknownNames(known: readonly string[]): (name: string) => UnknownName | undefined {
  const names = new Set(known.map((one) => one.toLowerCase()))
  const answers = new Map<string, UnknownName>()
  return (name) => {
    const lower = name.toLowerCase()
    if (names.has(lower)) return undefined
    const answer = answers.get(lower) ?? { kind: 'unknown', instead: nearest(lower, known) }
    answers.set(lower, answer)
    return answer
  }
}

/** The name that was meant, most likely. */
function nearest(lower: string, known: readonly string[]): string | undefined {
  // All codes look alike.
  if (/^(?:dl|sc)\d+$/.test(lower)) return undefined
  const [best] = known
    .map((one) => ({ one, distance: leven(lower, one.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
  return best && best.distance <= Math.max(2, lower.length / 4) ? best.one : undefined
}
