import { availableParallelism, tmpdir } from 'node:os'
import { limitTo } from '../concurrency.ts'
import type { ScriptAnswer, ShellCheck } from '../world.ts'
import { batchesOf, checkBatch, type Answers } from './batch.ts'
import { runShellCheck, type Env } from './run-shellcheck.ts'

export interface ShellCheckOptions {
  /** Stops what is under way. */
  readonly signal: AbortSignal
  /** Where `shellcheck` is found; nothing else of it reaches the program. */
  readonly env?: Env
  /** Folder for temporary files. */
  readonly temporary?: string
  /** How many processes run at a time. */
  readonly processes?: number
}

/** People write some hundred characters; what is far longer can cost ShellCheck minutes and gigabytes. */
const MAX_LENGTH = 65_536

/** Whatever is asked at once has to be done by then: 800 scripts of real Dockerfiles take 3 s. */
const DEADLINE_SECONDS = 60

/** The `shellcheck` that stands first on the PATH, as many processes at a time as there are cores. */
export function connectShellCheck(options: ShellCheckOptions): ShellCheck {
  const { signal, env = process.env, temporary = tmpdir(), processes = availableParallelism() } = options
  const limit = limitTo(processes)
  const known = new Map<string, Promise<Answers>>()

  const start = (batch: readonly string[], deadline: number): void => {
    const run = runShellCheck({ signal, env, temporary })
    const answers = limit(() => checkBatch(batch, deadline, run))
    // Whoever asked hears of it; until somebody waits for it, it is nobody's rejection.
    answers.catch(() => undefined)
    for (const script of batch) known.set(script, answers)
  }

  return {
    async check(scripts) {
      const fresh = [...new Set(scripts)].filter((script) => script.length <= MAX_LENGTH && !known.has(script))
      const deadline = performance.now() + DEADLINE_SECONDS * 1000
      for (const batch of batchesOf(fresh, processes)) start(batch, deadline)
      return Promise.all(
        scripts.map(async (script): Promise<ScriptAnswer> => {
          const answers = await known.get(script)
          return answers?.get(script) ?? { kind: 'unchecked', because: 'a script is longer than 64 KiB' }
        }),
      )
    },
  }
}
