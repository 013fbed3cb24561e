import process from 'node:process'
import type { Readable } from 'node:stream'

/** buildx cancels a build within 0.2 s of SIGINT; with the rest of the clean-up this has to fit into 7 s. */
const INTERRUPT_SECONDS = 2
/** After SIGKILL the pipes close at once, unless a grandchild that left the group still holds them. */
const PIPE_SECONDS = 0.5

/** A process that leads a group of its own, and everything it has started that stayed in the group. */
export interface ProcessGroup {
  /** Asks it to end, and kills it when it does not. */
  readonly stop: () => void
  /** Kills it at once. */
  readonly kill: () => void
  /** Says that it has ended, so that nothing is sent to whoever gets its number next. */
  readonly forget: () => void
}

export function processGroup(pid: number | undefined, pipes: readonly Readable[]): ProcessGroup {
  let alive = pid !== undefined
  const timers: NodeJS.Timeout[] = []
  const send = (signal: NodeJS.Signals) => {
    if (!alive || pid === undefined) return
    try {
      process.kill(-pid, signal)
    } catch {
      alive = false // it ended a moment ago
    }
  }
  const closePipes = () => {
    for (const pipe of pipes) pipe.destroy()
  }
  const kill = () => {
    send('SIGKILL')
    timers.push(setTimeout(closePipes, PIPE_SECONDS * 1000))
  }
  return {
    kill,
    stop() {
      send('SIGINT')
      timers.push(setTimeout(kill, INTERRUPT_SECONDS * 1000))
    },
    forget() {
      alive = false
      timers.forEach(clearTimeout)
    },
  }
}
