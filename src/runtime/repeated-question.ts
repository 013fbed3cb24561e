/** A question that is asked again and again beside everything else, one at a time. */
export interface RepeatedQuestion<Answer> {
  /** Asks where it is time to. Throws what asking has thrown. */
  proceed(): void
  /** What was answered since this or `latest` was called last, oldest first. */
  take(): readonly Answer[]
  /** The same, and at least one answer: waits for the one under way, and asks where none is. */
  latest(): Promise<readonly Answer[]>
}

/** `elapsed` gives seconds; `spacing` gives the seconds from one beginning to the next, of the seconds that the last one took. */
export function repeatQuestion<Answer>(
  ask: () => Promise<Answer>,
  elapsed: () => number,
  spacing: (took: number) => number,
): RepeatedQuestion<Answer> {
  const answers: Answer[] = []
  const failures: unknown[] = []
  let underWay: Promise<void> | undefined
  let nextAt = 0

  const begin = async () => {
    const from = elapsed()
    try {
      answers.push(await ask())
    } catch (error) {
      failures.push(error)
    }
    nextAt = from + spacing(elapsed() - from)
    underWay = undefined
  }
  const take = () => {
    if (failures.length > 0) throw failures[0]
    return answers.splice(0)
  }
  return {
    proceed() {
      if (failures.length > 0) throw failures[0]
      if (underWay === undefined && elapsed() >= nextAt) underWay = begin()
    },
    take,
    async latest() {
      if (answers.length === 0) await (underWay ?? begin())
      return take()
    },
  }
}
