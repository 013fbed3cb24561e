import type { OtherWork } from './other-work.ts'

/** The work of a run beside its container, as those see it who do it. */
export interface OwnWork extends OtherWork {
  /** Settles when the container has had its head start. */
  headStart(): Promise<void>
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
  const [resumed, headStart] = [createGate(), createGate()]
  const ownWork: OwnWork = {
    isAtWork: () => atWork > 0,
    headStart: () => headStart.opened,
    letBegin: headStart.open,
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
      if (isResting) await resumed.opened
      return ownWork.track(work())
    },
    resume: resumed.open,
  }
  return ownWork
}

function createGate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open: () => void = () => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return {
    opened,
    open: () => {
      open()
    },
  }
}
