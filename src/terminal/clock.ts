import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../world.ts'

/** The machine's own clock; when the run is cancelled, sleeping rejects with the reason. */
export const systemClock = (signal: AbortSignal): Clock => ({
  now: () => performance.now(),
  async sleep(milliseconds) {
    try {
      await sleep(milliseconds, undefined, { signal })
    } catch (error) {
      signal.throwIfAborted()
      throw error
    }
  },
})
