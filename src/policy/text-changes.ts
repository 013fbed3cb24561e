import type { PolicyChange } from '../model.ts'
import { inShort } from './value-text.ts'

/** Settings by their path, each value as a text. */
export type Texts = ReadonlyMap<string, string>

/** What differs, in the order of the base. */
export function textChanges(before: Texts, now: Texts, file: string): readonly PolicyChange[] {
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((what) => {
    const [old, value] = [before.get(what), now.get(what)]
    if (old === value) return []
    const from = old === undefined || value === undefined ? 0 : sharedBeginning(old, value)
    return [
      {
        file,
        what,
        ...(old !== undefined && { before: inShort(old, from) }),
        ...(value !== undefined && { now: inShort(value, from) }),
      },
    ]
  })
}

/** How many UTF-16 units two different texts have in common at their beginning. */
function sharedBeginning(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}
