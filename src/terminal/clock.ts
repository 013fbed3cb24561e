import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../world.ts'

/** The machine's own clock; when the run is cancelled, sleeping rejects with the reason. */
export const systemClock = (signal: AbortSignal, pressureFile = '/proc/pressure/cpu'): Clock => ({
  now: () => performance.now(),
  waited: () => waitedIn(pressureFile),
  async sleep(milliseconds) {
    try {
      await sleep(milliseconds, undefined, { signal })
    } catch (error) {
      signal.throwIfAborted()
      throw error
    }
  },
})

/** Linux' pressure stall information: `some avg10=0.00 avg60=0.00 avg300=0.00 total=MICROSECONDS`. */
function waitedIn(pressureFile: string): number | undefined {
  try {
    const total = /^some .*\btotal=(\d+)$/m.exec(readFileSync(pressureFile, 'utf8'))?.[1]
    return total === undefined ? undefined : Number(total) / 1000
  } catch {
    return undefined
  }
}
