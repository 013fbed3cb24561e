import type { Layer, LayerPair } from '../model.ts'
import { align } from './alignment.ts'
import { likeness } from './likeness.ts'

/**
 * Two images side by side, in the head's order with removed layers where they were.
 *
 * The same layer on both sides pairs up first, wherever it stands; what remains is aligned by the text of the
 * instruction, keeping the order; between those, instructions of one kind that have much of their text in common are one
 * that was edited; the rest came or went.
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

  const [headRest, baseRest] = restOf(head, base, pairs)
  for (const [one, other] of align(headRest, baseRest, isSameInstruction)) pairs.set(one.index, other.index)
  for (const [headGap, baseGap] of gapsOf(head, base, pairs))
    for (const [one, other] of align(headGap, baseGap, (left, right) => likeness(left.layer, right.layer)))
      pairs.set(one.index, other.index)
  return pairs
}

interface Placed {
  readonly layer: Layer
  readonly index: number
}

const isSameInstruction = (one: Placed, other: Placed): number =>
  one.layer.createdBy !== '' && one.layer.createdBy === other.layer.createdBy ? 1 : 0

function restOf(
  head: readonly Layer[],
  base: readonly Layer[],
  pairs: ReadonlyMap<number, number>,
): readonly [head: readonly Placed[], base: readonly Placed[]] {
  const taken = new Set(pairs.values())
  const place = (layers: readonly Layer[]): Placed[] => layers.map((layer, index) => ({ layer, index }))
  return [place(head).filter(({ index }) => !pairs.has(index)), place(base).filter(({ index }) => !taken.has(index))]
}

/** The layers without a partner that stand between the same two pairs, where the pairs keep the order of both sides. */
function gapsOf(
  head: readonly Layer[],
  base: readonly Layer[],
  pairs: ReadonlyMap<number, number>,
): readonly (readonly [head: readonly Placed[], base: readonly Placed[]])[] {
  const [headRest, baseRest] = restOf(head, base, pairs)
  const anchors = [...pairs].sort(([one], [other]) => one - other)
  const bounds = anchors.filter(([, partner], index) => anchors.slice(index + 1).every(([, later]) => later > partner))
  const gapOf = (at: number, side: 0 | 1): number => bounds.filter((bound) => bound[side] < at).length
  return Array.from({ length: bounds.length + 1 }, (_, gap) => [
    headRest.filter(({ index }) => gapOf(index, 0) === gap),
    baseRest.filter(({ index }) => gapOf(index, 1) === gap),
  ])
}
