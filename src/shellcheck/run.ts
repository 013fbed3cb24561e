/** The one place that executes ShellCheck. */
import { execFile } from 'node:child_process'
import type { ScriptAnswer } from '../world.ts'
import { readAnswers } from './answers.ts'
import { writeScripts, type ScriptFolder } from './script-folder.ts'

export type Env = Readonly<Record<string, string | undefined>>

export interface RunOptions {
  readonly signal: AbortSignal
  readonly env: Env
  readonly temporary: string
}

export type Outcome =
  /** In the order of the scripts. */
  | { readonly kind: 'checked'; readonly answers: readonly ScriptAnswer[] }
  | { readonly kind: 'missing' }
  /** One clause. */
  | { readonly kind: 'failed'; readonly because: string }

/**
 * What is left out of its answers: that it cannot follow `.` and `source` into files that only the image has (SC1090,
 * SC1091), and that it knows `ash` only as `dash` (SC2187).
 */
const ARGUMENTS = ['--norc', '--format=json1', '--exclude=SC1090,SC1091,SC2187']

/** Its answer is about a kilobyte for each thing it finds. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024

/** One process for these scripts. Rejects when the run is cancelled. */
export const runShellCheck =
  ({ signal, env, temporary }: RunOptions) =>
  async (scripts: readonly string[], milliseconds: number): Promise<Outcome> => {
    signal.throwIfAborted()
    const written = tryToWrite(scripts, temporary)
    if (typeof written === 'string')
      return { kind: 'failed', because: `its temporary files cannot be written (${written})` }
    using folder = written
    const ended = await execute([...ARGUMENTS, '--', ...folder.names], { cwd: folder.path, signal, env, milliseconds })
    signal.throwIfAborted()
    return ended.kind === 'printed' ? readAnswers(ended.text, scripts.length) : ended
  }

function tryToWrite(scripts: readonly string[], temporary: string): ScriptFolder | string {
  try {
    return writeScripts(scripts, temporary)
  } catch (error) {
    return String(error)
  }
}

type Ended = { readonly kind: 'printed'; readonly text: string } | Exclude<Outcome, { kind: 'checked' }>

function execute(
  args: readonly string[],
  { cwd, signal, env, milliseconds }: { cwd: string; signal: AbortSignal; env: Env; milliseconds: number },
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      'shellcheck',
      args,
      {
        cwd,
        // Options in SHELLCHECK_OPTS would change what it prints; the encoding of its answer follows the locale.
        env: { PATH: env['PATH'], LC_ALL: 'C.UTF-8' },
        timeout: milliseconds,
        killSignal: 'SIGKILL',
        maxBuffer: MAX_ANSWER_BYTES,
        signal,
      },
      (error, text) => {
        // It found something.
        if (!error || error.code === 1) resolve({ kind: 'printed', text })
        else if (error.code === 'ENOENT') resolve({ kind: 'missing' })
        else if (error.killed === true) resolve({ kind: 'failed', because: 'a script took too long' })
        else resolve({ kind: 'failed', because: `it ended with ${String(error.code ?? error.signal)}` })
      },
    )
    child.stdin?.end()
  })
}
