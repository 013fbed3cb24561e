const BAR = 16

/** A bar of 16 cells against the largest value. */
export function barOf(value: number, largest: number): string {
  const filled = largest <= 0 ? 0 : Math.min(BAR, Math.max(0, Math.round((value / largest) * BAR)))
  return `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}`
}
