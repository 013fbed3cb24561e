const CELLS = 16

/** A bar of so many cells against the largest value. Nothing of it is markup in any medium. */
export function barOf(value: number, largest: number, cells = CELLS): string {
  const filled = largest <= 0 ? 0 : Math.min(cells, Math.max(0, Math.round((value / largest) * cells)))
  return `${'█'.repeat(filled)}${'░'.repeat(cells - filled)}`
}
