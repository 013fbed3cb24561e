import type { Exit, Process } from '../../src/model.ts'
import type { Clock, Container, ContainerState, DeclaredHealthcheck, RunOptions } from '../../src/world.ts'

/** What happens inside a container, in seconds since its start. */
export interface ContainerStory {
  readonly processes: (seconds: number) => readonly Process[]
  /** Whether a probe that begins at this time succeeds. */
  readonly isReady: (seconds: number) => boolean
  readonly probeSeconds: number
  readonly probeOutput: string
  /** What a failing probe ends with; -1 is the engine's own. */
  readonly probeExitCode: number
  readonly exit?: Exit
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

/** A container whose health check is run as the engine runs it (moby, daemon/health.go), at the pace it was started with. */
export function fakeContainer(
  name: string,
  story: ContainerStory,
  healthcheck: DeclaredHealthcheck,
  options: RunOptions,
  clock: Clock,
  onDispose: () => void = () => undefined,
): Container {
  const start = clock.now()
  const elapsed = () => (clock.now() - start) / 1000
  const hasEnded = () => story.exit !== undefined && elapsed() >= story.exit.seconds

  return {
    name,
    state: () => {
      const health = healthcheck.kind === 'declared' && probe(story, healthcheck, options, elapsed())
      const exit = story.exit && { code: story.exit.code, outOfMemory: story.exit.outOfMemory }
      const state: ContainerState = {
        running: !hasEnded(),
        ...(hasEnded() && exit && { exit }),
        ...(health && { health }),
      }
      return Promise.resolve(state)
    },
    processes: () => Promise.resolve(hasEnded() ? [] : story.processes(elapsed())),
    logTail: (lines) => Promise.resolve(story.log.slice(-lines)),
    [Symbol.asyncDispose]: () => {
      onDispose()
      return Promise.resolve()
    },
  }
}

function probe(
  story: ContainerStory,
  { timeoutSeconds, retries: declaredRetries }: Extract<DeclaredHealthcheck, { kind: 'declared' }>,
  { healthIntervalSeconds, healthRetries = declaredRetries }: RunOptions,
  elapsedSeconds: number,
): NonNullable<ContainerState['health']> {
  const probeSeconds = Math.min(story.probeSeconds, timeoutSeconds)
  const isTimedOut = story.probeSeconds > timeoutSeconds
  let health: NonNullable<ContainerState['health']> = { status: 'starting', failingStreak: 0 }
  const end = Math.min(elapsedSeconds, story.exit?.seconds ?? Infinity)
  for (let begin = healthIntervalSeconds; begin + probeSeconds <= end; begin += probeSeconds + healthIntervalSeconds) {
    const isPassed = story.isReady(begin) && !isTimedOut
    const failingStreak = isPassed ? 0 : health.failingStreak + 1
    health = {
      status: isPassed ? 'healthy' : failingStreak >= healthRetries ? 'unhealthy' : health.status,
      failingStreak,
      lastProbe: isPassed
        ? { exitCode: 0, output: 'ok', seconds: probeSeconds }
        : { exitCode: isTimedOut ? -1 : story.probeExitCode, output: story.probeOutput, seconds: probeSeconds },
    }
  }
  return health
}
