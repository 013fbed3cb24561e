import type { Footprint } from '../model.ts'
import type { Seen, Written } from '../world.ts'
import type { UsageReading } from './watch.ts'

/** Numbers of what was seen; what was not has none. Nothing where nobody looked. */
export function footprintOf(used: UsageReading | undefined, written: Seen<Written> | undefined): Footprint | undefined {
  if (!used && !written) return undefined
  const { peakMemoryBytes, cpuSeconds, oomKills } = used?.usage ?? {}
  return {
    seconds: used?.seconds ?? 0,
    ...(peakMemoryBytes?.kind === 'seen' && { peakMemoryBytes: peakMemoryBytes.value }),
    ...(cpuSeconds?.kind === 'seen' && { cpuSeconds: cpuSeconds.value }),
    ...(oomKills?.kind === 'seen' && { oomKills: oomKills.value }),
    ...(written?.kind === 'seen' && { written: written.value }),
  }
}
