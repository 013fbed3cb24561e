import type { PolicyChange } from '../model.ts'

/** Settings by their path, each value as a text. */
export type Texts = ReadonlyMap<string, string>

/** What differs, in the order of the base. */
export function textChanges(before: Texts, now: Texts, file: string): readonly PolicyChange[] {
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((what) => {
    const [old, value] = [before.get(what), now.get(what)]
    if (old === value) return []
    return [{ file, what, ...(old !== undefined && { before: old }), ...(value !== undefined && { now: value }) }]
  })
}
