import type { Clock } from '../world.ts'

/** The share of time in which something waited for a processor, from which on a slow answer says more about the machine. */
const STRAINED_SHARE = 0.6
/** Shorter than this, a share is chance. */
const WINDOW_MILLISECONDS = 1000
/** The strain may come from the container itself, so it is no excuse for ever. */
const LONGEST_SECONDS = 30

/**
 * Tells, each time it is asked, whether the machine has had more to do lately than it can, for whomever; as far as the kernel
 * counts that (Linux, `/proc/pressure/cpu`), and for no longer than half a minute in all.
 */
export function watchStrain(clock: Clock): () => boolean {
  let window = { from: clock.now(), waited: clock.waited() }
  let isStrained = false
  let strainedMilliseconds = 0
  return () => {
    const [now, waited] = [clock.now(), clock.waited()]
    const passed = now - window.from
    if (waited !== undefined && window.waited !== undefined && passed >= WINDOW_MILLISECONDS) {
      isStrained = waited - window.waited >= STRAINED_SHARE * passed
      if (isStrained) strainedMilliseconds += passed
      window = { from: now, waited }
    }
    return isStrained && strainedMilliseconds < LONGEST_SECONDS * 1000
  }
}
