/** Runs a task when there is room for it, in the order of asking. */
export type Limit = <Result>(task: () => Promise<Result>) => Promise<Result>

/** Room for `most` tasks at a time. */
export function limitTo(most: number): Limit {
  let running = 0
  const waiting: (() => void)[] = []
  return async (task) => {
    if (running < most) running++
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await task()
    } finally {
      // Whoever waits takes over the place, so that nobody slips in between.
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
