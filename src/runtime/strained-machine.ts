import type { Clock } from '../world.ts'

/** The share of time in which something waited for a processor, from which on a slow answer says more about the machine. */
const STRAINED_SHARE = 0.6
/** Shorter than this, a share is chance. */
const WINDOW_MILLISECONDS = 1000

/**
 * Tells, each time it is asked, whether the machine has had more to do lately than it can, for whomever; as far as the kernel
 * counts that (Linux, `/proc/pressure/cpu`).
 */
export function watchStrain(clock: Clock): () => boolean {
  let window = { from: clock.now(), waited: clock.waited() }
  let isStrained = false
  return () => {
    const [now, waited] = [clock.now(), clock.waited()]
    const passed = now - window.from
    if (waited !== undefined && window.waited !== undefined && passed >= WINDOW_MILLISECONDS) {
      isStrained = waited - window.waited >= STRAINED_SHARE * passed
      window = { from: now, waited }
    }
    return isStrained
  }
}
