/** The one place that executes ShellCheck. */
import { execFile, type ExecFileException } from 'node:child_process'
import { type Outcome, readAnswers } from './answers.ts'
import { writeScripts, type ScriptFolder } from './script-folder.ts'

export type Env = Readonly<Record<string, string | undefined>>

export interface RunOptions {
  readonly signal: AbortSignal
  readonly env: Env
  readonly temporary: string
}

/**
 * What is left out of its answers: that it cannot follow `.` and `source` into files that only the image has (SC1090,
 * SC1091), and that it knows `ash` only as `dash` (SC2187).
 */
const ARGUMENTS = ['--norc', '--format=json1', '--exclude=SC1090,SC1091,SC2187']

/** Its answer is about a kilobyte for each thing it finds. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024

/** ShellCheck's exit codes: its manual, "RETURN VALUES". */
const FOUND_SOMETHING = 1
const UNKNOWN_OPTION = 3
const UNKNOWN_FORMAT = 4

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
        // A whole number, and 0 would be no limit.
        timeout: Math.max(1, Math.ceil(milliseconds)),
        killSignal: 'SIGKILL',
        maxBuffer: MAX_ANSWER_BYTES,
        signal,
      },
      (error, text) => {
        resolve(error ? endOf(error, text) : { kind: 'printed', text })
      },
    )
    child.stdin?.end()
  })
}

function endOf({ code, killed, signal }: ExecFileException, text: string): Ended {
  if (code === FOUND_SOMETHING) return { kind: 'printed', text }
  if (code === UNKNOWN_OPTION || code === UNKNOWN_FORMAT)
    return { kind: 'unusable', because: 'it does not know the options that version 0.7.0 brought' }
  if (code === 'ENOENT') return { kind: 'unusable', because: 'there is no `shellcheck` on the PATH' }
  if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
    return { kind: 'failed', because: 'its answer is longer than 64 MiB' }
  if (killed === true) return { kind: 'failed', because: 'a script took too long' }
  if (typeof code === 'string') return { kind: 'unusable', because: `it cannot be started (${code})` }
  return { kind: 'failed', because: `it ended with ${String(code ?? signal)}` }
}
