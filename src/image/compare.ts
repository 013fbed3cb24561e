import type { Layer, LayerPair } from '../model.ts'

/**
 * Two images side by side, in the head's order with removed layers where they were.
 *
 * The same layer on both sides pairs up first, wherever it stands; what remains is aligned by the text of the
 * instruction, keeping the order; the rest came or went.
 */
export function compareLayers(head: readonly Layer[], base: readonly Layer[]): LayerPair[] {
  const baseOf = pairLayers(head, base)
  const headOf = new Map([...baseOf].map(([headIndex, baseIndex]) => [baseIndex, headIndex]))

  const removedAfter = new Map<number, LayerPair[]>()
  let after = -1
  base.forEach((layer, index) => {
    const partner = headOf.get(index)
    if (partner !== undefined) after = partner
    else removedAfter.set(after, [...(removedAfter.get(after) ?? []), { kind: 'removed', base: layer }])
  })

  const rows = head.map((layer, index): LayerPair => {
    const partner = base[baseOf.get(index) ?? -1]
    if (partner === undefined) return { kind: 'added', head: layer }
    return { kind: partner.diffId === layer.diffId ? 'both' : 'changed', head: layer, base: partner }
  })
  return [...(removedAfter.get(-1) ?? []), ...rows.flatMap((row, index) => [row, ...(removedAfter.get(index) ?? [])])]
}

/** Index in `head` → index in `base`. */
function pairLayers(head: readonly Layer[], base: readonly Layer[]): Map<number, number> {
  const pairs = new Map<number, number>()
  const unpaired = new Map<string, number[]>()
  base.forEach(({ diffId }, index) => unpaired.set(diffId, [...(unpaired.get(diffId) ?? []), index]))
  head.forEach(({ diffId }, index) => {
    const partner = unpaired.get(diffId)?.shift()
    if (partner !== undefined) pairs.set(index, partner)
  })

  const taken = new Set(pairs.values())
  const headRest = head.flatMap(({ createdBy }, index) =>
    pairs.has(index) || createdBy === '' ? [] : [{ createdBy, index }],
  )
  const baseRest = base.flatMap(({ createdBy }, index) => (taken.has(index) ? [] : [{ createdBy, index }]))
  for (const [one, other] of align(headRest, baseRest)) pairs.set(one.index, other.index)
  return pairs
}

interface Instruction {
  readonly createdBy: string
  readonly index: number
}

/** The longest common subsequence by text. An image has at most some 127 layers, so the plain table will do. */
function align(left: readonly Instruction[], right: readonly Instruction[]): [Instruction, Instruction][] {
  const longest: number[][] = []
  const longestFrom = (row: number, column: number) => longest[row]?.[column] ?? 0
  for (const [row, one] of [...left.entries()].reverse()) {
    const lengths: number[] = []
    longest[row] = lengths
    for (const [column, other] of [...right.entries()].reverse())
      lengths[column] =
        one.createdBy === other.createdBy
          ? longestFrom(row + 1, column + 1) + 1
          : Math.max(longestFrom(row + 1, column), longestFrom(row, column + 1))
  }

  const pairs: [Instruction, Instruction][] = []
  let column = 0
  for (const [row, one] of left.entries()) {
    const rest = right.slice(column)
    const partner = rest.findIndex(({ createdBy }) => createdBy === one.createdBy)
    const other = rest[partner]
    // Taking the first partner is best unless leaving this one out lets a longer chain through.
    if (other === undefined || longestFrom(row + 1, column) > longestFrom(row + 1, column + partner + 1) + 1) continue
    pairs.push([one, other])
    column += partner + 1
  }
  return pairs
}
