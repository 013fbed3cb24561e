/** One element of each side that belong together. */
export type Match<One> = readonly [left: One, right: One]

/**
 * The pairs of two lists that score most together, keeping the order of both. `score` is 0 where two do not belong together.
 * An image has at most some 127 layers, so the plain table will do.
 */
export function align<One>(
  left: readonly One[],
  right: readonly One[],
  score: (left: One, right: One) => number,
): Match<One>[] {
  const best = left.map(() => right.map(() => 0))
  const bestFrom = (row: number, column: number): number => best[row]?.[column] ?? 0
  const scores = left.map((one) => right.map((other) => score(one, other)))
  const scoreAt = (row: number, column: number): number => scores[row]?.[column] ?? 0
  const taking = (row: number, column: number): number => scoreAt(row, column) + bestFrom(row + 1, column + 1)
  for (let row = left.length - 1; row >= 0; row -= 1)
    for (let column = right.length - 1; column >= 0; column -= 1) {
      const line = best[row]
      if (line) line[column] = Math.max(bestFrom(row + 1, column), bestFrom(row, column + 1), taking(row, column))
    }

  const pairs: Match<One>[] = []
  let [row, column] = [0, 0]
  while (row < left.length && column < right.length) {
    const [one, other] = [left[row], right[column]]
    const isPair = scoreAt(row, column) > 0 && taking(row, column) >= bestFrom(row, column)
    if (isPair && one !== undefined && other !== undefined) {
      pairs.push([one, other])
      row += 1
      column += 1
    } else if (bestFrom(row + 1, column) > bestFrom(row, column + 1)) row += 1
    else column += 1
  }
  return pairs
}
