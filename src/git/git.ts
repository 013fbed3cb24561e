/** The only place that executes git. */
import { execFile, type ChildProcess } from 'node:child_process'
import { devNull } from 'node:os'
import { ToolError } from '../errors.ts'
import { gitEnvironment } from './environment.ts'

/** What git said. Output is untrusted text. */
export interface GitAnswer {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

export interface GitOptions {
  /** Time after which git is killed. */
  readonly timeoutSeconds?: number
  /** Settings that `-c` cannot name, as `--config-env` takes them. */
  readonly config?: readonly string[]
  /** For a fetch: shows the server the token of the context, where there is one. */
  readonly withToken?: boolean
  /** For clean-up: runs although the run is cancelled. */
  readonly evenIfCancelled?: boolean
}

/** Git in one folder. Both methods throw a ToolError when git cannot be started or takes too long. */
export interface Git {
  readonly folder: string
  /** Whether `withToken` has something to show. */
  readonly hasToken: boolean
  /** For questions: every exit code is an answer. */
  ask(args: readonly string[], options?: GitOptions): Promise<GitAnswer>
  /** For orders: gives stdout; any exit code but 0 is a ToolError. */
  run(args: readonly string[], options?: GitOptions): Promise<string>
}

/** Nothing that the repository's or the user's configuration names may be executed, and nothing may wait forever. */
const SETTINGS = [
  // A folder that can never contain a hook.
  `core.hooksPath=${devNull}`,
  'core.fsmonitor=false',
  'protocol.ext.allow=never',
  'safe.bareRepository=explicit',
  'submodule.recurse=false',
  'gc.auto=0',
  'maintenance.auto=false',
  // Less than 1 kB/s for 20 s is a connection that hangs.
  'http.lowSpeedLimit=1000',
  'http.lowSpeedTime=20',
].flatMap((setting) => ['-c', setting])

/** Local questions take milliseconds; this is for a disk that hangs. */
const LOCAL_SECONDS = 60

/** `git ls-files` of 500,000 files is about 30 MB. */
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024

/** Exit code of a shell for a command that does not exist; here: git is not installed. */
export const NOT_FOUND = 127

export function gitIn(folder: string, { env = process.env, signal, access }: GitContext = {}): Git {
  const ask: Git['ask'] = (args, options = {}) => {
    const { timeoutSeconds = LOCAL_SECONDS, config = [], withToken = false, evenIfCancelled = false } = options
    const shown = withToken ? access : undefined
    const settings = [...config, ...(shown ? [headerSetting(shown)] : [])]
    const argv = [...SETTINGS, ...settings.map((setting) => `--config-env=${setting}`), ...args]
    return new Promise((resolve, reject) => {
      const child = execFile(
        'git',
        argv,
        {
          cwd: folder,
          env: { ...gitEnvironment(env), ...(shown && { [HEADER]: authorization(shown) }) },
          timeout: timeoutSeconds * 1000,
          maxBuffer: MAX_OUTPUT_BYTES,
          ...(signal && !evenIfCancelled ? { signal } : {}),
        },
        (error, stdout, stderr) => {
          if (!error) resolve({ exitCode: 0, stdout, stderr })
          else if (typeof error.code === 'number') resolve({ exitCode: error.code, stdout, stderr })
          else if (error.code === 'ENOENT') resolve({ exitCode: NOT_FOUND, stdout, stderr: 'git was not found' })
          else if (error.code === 'ABORT_ERR') reject(toolError(args, stderr, 'it was cancelled'))
          else reject(toolError(args, stderr, error.killed ? `it took longer than ${timeoutSeconds} s` : error.message))
        },
      )
      child.stdin?.end()
      killLater(child, timeoutSeconds, evenIfCancelled ? undefined : signal)
    })
  }
  return {
    folder,
    hasToken: access !== undefined,
    ask,
    async run(args, options) {
      const { exitCode, stdout, stderr } = await ask(args, options)
      if (exitCode !== 0) throw toolError(args, stderr, lastLine(stderr), exitCode)
      return stdout
    },
  }
}

/** How long git gets to tidy up after it was told to end; a cancelled run has 7 s in all. */
const PATIENCE_SECONDS = 2

/** Kills what does not end when it is told to, at its time limit or by cancellation. */
function killLater(child: ChildProcess, timeoutSeconds: number, signal: AbortSignal | undefined): void {
  const kill = () => child.kill('SIGKILL')
  const timers = [setTimeout(kill, (timeoutSeconds + PATIENCE_SECONDS) * 1000)]
  const onAbort = () => timers.push(setTimeout(kill, PATIENCE_SECONDS * 1000))
  signal?.addEventListener('abort', onAbort)
  child.once('exit', () => {
    timers.forEach(clearTimeout)
    signal?.removeEventListener('abort', onAbort)
  })
  // It never started.
  child.once('error', () => {
    if (child.pid === undefined) timers.forEach(clearTimeout)
  })
}

export interface GitContext {
  readonly env?: Readonly<NodeJS.ProcessEnv>
  /** Cancels what runs. */
  readonly signal?: AbortSignal
  /** What a server that refuses strangers may be shown. */
  readonly access?: Access | undefined
}

export interface Access {
  /** The only server that sees the token, e.g. `https://github.com`. */
  readonly serverUrl: string
  readonly token: string
}

/** Variable of git's environment; an argument could be read by every process of the machine. */
const HEADER = 'DRYDOCK_AUTHORIZATION'

/** As actions/checkout stores it, but for one command only and in no file. */
const headerSetting = ({ serverUrl }: Access): string => `http.${serverUrl.replace(/\/$/, '')}/.extraheader=${HEADER}`

const authorization = ({ token }: Access): string =>
  `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`

/** The line in which git says what went wrong. */
export function lastLine(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '')
  return lines.findLast((line) => /^(?:fatal|error): /.test(line)) ?? lines.at(-1) ?? 'it printed nothing'
}

const TAIL_LINES = 10

const toolError = (args: readonly string[], stderr: string, what: string, exitCode?: number): ToolError =>
  new ToolError(`\`git ${args[0] ?? ''}\` failed: ${what}`, {
    command: ['git', ...args],
    exitCode,
    tail: stderr.trimEnd().split('\n').slice(-TAIL_LINES),
  })
