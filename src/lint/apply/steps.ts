/** A file can have hundreds of thousands of instructions, and whoever waits for it must still hear a signal. */
import type { Clock } from '../../world.ts'

/** Work in steps, none of which takes long. */
export type Steps<Result> = Generator<undefined, Result, undefined>

/** How long the steps between two breaks take together, and the longest of them more. */
const STRETCH_MILLISECONDS = 50

/** All steps at once. */
export function inOneGo<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The steps with breaks in which everything else gets its turn. Rejects when the run is cancelled. */
export async function withBreaks<Result>(steps: Steps<Result>, clock: Pick<Clock, 'now' | 'sleep'>): Promise<Result> {
  let since = clock.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (clock.now() - since < STRETCH_MILLISECONDS) continue
    await clock.sleep(0)
    since = clock.now()
  }
}
