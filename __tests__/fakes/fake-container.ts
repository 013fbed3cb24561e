import type { Exit, Process } from '../../src/model.ts'
import type {
  Clock,
  Container,
  HttpAnswer,
  HttpRequest,
  Listener,
  Seen,
  Signals,
  Stopped,
  Usage,
  Written,
  Zombie,
} from '../../src/world.ts'

/** What happens inside a container, in seconds since its start. */
export interface ContainerStory {
  readonly processes: (seconds: number) => readonly Process[]
  /** Whether a probe that begins at this time succeeds. */
  readonly isReady: (seconds: number) => boolean
  /** How long a probe takes, whatever its timeout; where it differs, by the time at which it begins. */
  readonly probeSeconds: number | ((begin: number) => number)
  readonly probeOutput: string
  /** What a failing probe ends with; -1 is the engine's own. */
  readonly probeExitCode: number
  readonly exit?: Exit
  /** By the seconds since its start; the engine does not say where absent. */
  readonly writtenBytes?: (seconds: number) => number
  readonly usage: (seconds: number) => Usage
  readonly written: Seen<Written>
  readonly zombies: Seen<readonly Zombie[]>
  readonly listeners: (seconds: number) => Seen<readonly Listener[]>
  readonly ask?: (requests: readonly HttpRequest[]) => Seen<readonly HttpAnswer[]>
  /** By the seconds since its start. */
  readonly signals: (seconds: number) => Seen<Signals>
  /** Whether its processes can be frozen, and whether its probe passes all the same. */
  readonly frozen: 'probe-fails' | 'probe-passes' | 'probe-hangs' | { readonly because: string }
  readonly stopped: Stopped
  readonly log: readonly string[]
}

const UNSEEN = { kind: 'hidden', because: 'the container has ended' } as const
const NOTHING_SEEN: Usage = { peakMemoryBytes: UNSEEN, cpuSeconds: UNSEEN, oomKills: UNSEEN }
const seen = (value: number) => ({ kind: 'seen', value }) as const

export const quietService: ContainerStory = {
  processes: () => [{ pid: 4001, uid: 1000, gid: 1000, command: 'server', role: 'main' }],
  isReady: () => true,
  probeSeconds: 0.02,
  probeOutput: 'connection refused',
  probeExitCode: 1,
  usage: (seconds) => ({ peakMemoryBytes: seen(20e6), cpuSeconds: seen(seconds / 10), oomKills: seen(0) }),
  written: { kind: 'seen', value: { bytes: 0, count: 0, paths: [] } },
  zombies: { kind: 'seen', value: [] },
  listeners: () => ({ kind: 'seen', value: [] }),
  signals: () => ({ kind: 'seen', value: { ignored: [], caught: [15] } }),
  frozen: 'probe-fails',
  stopped: { seconds: 0, code: 0, killed: false },
  log: ['listening'],
}

/** A container in which one probe after another takes its time on the fake clock. */
export function fakeContainer(
  name: string,
  story: ContainerStory,
  clock: Clock,
  onDispose: () => void = () => undefined,
): Container {
  const start = clock.now()
  const elapsed = () => (clock.now() - start) / 1000
  let isFrozen = false
  const hasEnded = () => story.exit !== undefined && elapsed() >= story.exit.seconds

  return {
    name,
    exit: () => {
      const exit = hasEnded() ? story.exit : undefined
      return Promise.resolve(exit && { code: exit.code, outOfMemory: exit.outOfMemory })
    },
    probe: async () => {
      const begin = elapsed()
      if (isFrozen) {
        if (story.frozen === 'probe-hangs') return new Promise(() => undefined)
        await clock.sleep(20)
        const exitCode = story.frozen === 'probe-passes' ? 0 : 1
        return { exitCode, output: exitCode === 0 ? 'ok' : 'no answer', seconds: 0.02 }
      }
      const seconds = typeof story.probeSeconds === 'number' ? story.probeSeconds : story.probeSeconds(begin)
      await clock.sleep(seconds * 1000)
      if (hasEnded()) return undefined
      return story.isReady(begin)
        ? { exitCode: 0, output: 'ok', seconds }
        : { exitCode: story.probeExitCode, output: story.probeOutput, seconds }
    },
    writtenBytes: () => Promise.resolve(story.writtenBytes?.(elapsed())),
    usage: () => Promise.resolve(hasEnded() ? NOTHING_SEEN : story.usage(elapsed())),
    written: () => Promise.resolve(story.written),
    processes: () => Promise.resolve(hasEnded() ? [] : story.processes(elapsed())),
    zombies: () => Promise.resolve(story.zombies),
    logTail: (lines) => Promise.resolve(story.log.slice(-lines)),
    age: () => Promise.resolve(elapsed()),
    listeners: () => Promise.resolve(story.listeners(elapsed())),
    ask: (requests) => Promise.resolve(story.ask?.(requests) ?? { kind: 'hidden', because: 'nobody answers' }),
    signals: () => Promise.resolve(story.signals(elapsed())),
    freeze: () => {
      if (typeof story.frozen === 'object') return Promise.resolve({ kind: 'not', because: story.frozen.because })
      isFrozen = true
      return Promise.resolve({
        kind: 'frozen',
        thaw: () => {
          isFrozen = false
          return Promise.resolve()
        },
      })
    },
    stop: async () => {
      await clock.sleep(story.stopped.seconds * 1000)
      return story.stopped
    },
    [Symbol.asyncDispose]: () => {
      onDispose()
      return Promise.resolve()
    },
  }
}
