import type { Clock } from '../world.ts'
import type { OtherWork } from './other-work.ts'

/** The share of time in which something waited for a processor, from which on a slow answer says more about the machine. */
const STRAINED_SHARE = 0.6
/** Shorter than this, a share is chance. */
const WINDOW_MILLISECONDS = 1000

/**
 * Takes what others do on the machine for work of ours as well, wherever the kernel tells (Linux, `/proc/pressure/cpu`).
 * For no longer than `limitSeconds` in all: the strain may come from the container itself.
 */
export function countStrain(ownWork: OtherWork, clock: Clock, limitSeconds: number): OtherWork {
  let window = { from: clock.now(), waited: clock.waited() }
  let isStrained = false
  let strainedMilliseconds = 0
  return {
    isAtWork() {
      const [now, waited] = [clock.now(), clock.waited()]
      const passed = now - window.from
      if (waited !== undefined && window.waited !== undefined && passed >= WINDOW_MILLISECONDS) {
        isStrained = waited - window.waited >= STRAINED_SHARE * passed
        if (isStrained && !ownWork.isAtWork()) strainedMilliseconds += passed
        window = { from: now, waited }
      }
      return ownWork.isAtWork() || (isStrained && strainedMilliseconds < limitSeconds * 1000)
    },
    rest() {
      ownWork.rest()
    },
  }
}
