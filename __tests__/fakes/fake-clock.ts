import type { Clock } from '../../src/world.ts'

/** Time that passes only while somebody sleeps, and then at once. Sleepers wake in the order of their times. `waited` tells what was waited for a processor until then. */
export function fakeClock(waited: (now: number) => number | undefined = () => undefined): Clock {
  let now = 0
  const sleepers: { readonly until: number; readonly wake: () => void }[] = []
  const wakeNext = () => {
    sleepers.sort((one, other) => other.until - one.until)
    const next = sleepers.pop()
    if (next === undefined) return
    now = Math.max(now, next.until)
    next.wake()
  }
  return {
    now: () => now,
    waited: () => waited(now),
    sleep: (milliseconds) =>
      new Promise((resolve) => {
        sleepers.push({ until: now + milliseconds, wake: resolve })
        // Everything that can go on without waiting does so first.
        setImmediate(wakeNext)
      }),
  }
}
