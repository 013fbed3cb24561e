import type { Exit, Process } from '../../src/model.ts'
import type { Clock, Container } from '../../src/world.ts'

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
  readonly log: readonly string[]
}

export const quietService: ContainerStory = {
  processes: () => [{ pid: 4001, uid: 1000, gid: 1000, command: 'server', role: 'main' }],
  isReady: () => true,
  probeSeconds: 0.02,
  probeOutput: 'connection refused',
  probeExitCode: 1,
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
  const hasEnded = () => story.exit !== undefined && elapsed() >= story.exit.seconds

  return {
    name,
    exit: () => {
      const exit = hasEnded() ? story.exit : undefined
      return Promise.resolve(exit && { code: exit.code, outOfMemory: exit.outOfMemory })
    },
    probe: async () => {
      const begin = elapsed()
      const seconds = typeof story.probeSeconds === 'number' ? story.probeSeconds : story.probeSeconds(begin)
      await clock.sleep(seconds * 1000)
      if (hasEnded()) return undefined
      return story.isReady(begin)
        ? { exitCode: 0, output: 'ok', seconds }
        : { exitCode: story.probeExitCode, output: story.probeOutput, seconds }
    },
    writtenBytes: () => Promise.resolve(story.writtenBytes?.(elapsed())),
    processes: () => Promise.resolve(hasEnded() ? [] : story.processes(elapsed())),
    logTail: (lines) => Promise.resolve(story.log.slice(-lines)),
    [Symbol.asyncDispose]: () => {
      onDispose()
      return Promise.resolve()
    },
  }
}
