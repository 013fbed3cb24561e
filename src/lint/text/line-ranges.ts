import { countUpTo } from './source-text.ts'

/** Lines from `first` to `last`, both inclusive. */
export interface LineRange {
  readonly first: number
  readonly last: number
}

/** A set of line ranges that answers in logarithmic time whether any of them touches another range. */
export interface LineRanges {
  touches(range: LineRange): boolean
}

export function lineRanges(ranges: readonly LineRange[]): LineRanges {
  const sorted = ranges.toSorted((a, b) => a.first - b.first)
  const firsts = sorted.map(({ first }) => first)
  let furthest = 0
  const reach = sorted.map(({ last }) => (furthest = Math.max(furthest, last)))
  return {
    touches: ({ first, last }) => (reach[countUpTo(firsts, last) - 1] ?? 0) >= first,
  }
}
