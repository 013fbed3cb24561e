import leven from 'leven'

/** ` Did you mean …?`, or nothing when no name is near. */
export function suggest(wrong: string, known: readonly string[]): string {
  const [best] = known
    .map((name) => ({ name, distance: leven(wrong.toLowerCase(), name.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance)
  return best && best.distance <= Math.max(2, wrong.length / 3) ? ` Did you mean \`${best.name}\`?` : ''
}
