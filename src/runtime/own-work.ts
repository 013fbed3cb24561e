import type { OtherWork } from './other-work.ts'

/** The work of a run beside its container, as those see it who do it. */
export interface OwnWork extends OtherWork {
  /** Counts work that is under way until it has settled. */
  track<Value>(work: Promise<Value>): Promise<Value>
  /** Begins work and tracks it; while there is rest, it waits for its end. */
  begin<Value>(work: () => Promise<Value>): Promise<Value>
  /** Ends the rest for good. */
  resume(): void
}

export function createOwnWork(): OwnWork {
  let atWork = 0
  let isResting = false
  let resume: () => void = () => undefined
  const resumed = new Promise<void>((resolve) => {
    resume = resolve
  })
  const ownWork: OwnWork = {
    isAtWork: () => atWork > 0,
    rest() {
      isResting = true
    },
    async track(work) {
      atWork += 1
      try {
        return await work
      } finally {
        atWork -= 1
      }
    },
    async begin(work) {
      if (isResting) await resumed
      return ownWork.track(work())
    },
    resume: () => {
      resume()
    },
  }
  return ownWork
}
