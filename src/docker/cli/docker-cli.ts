/** The one place that executes docker. */
import process from 'node:process'
import type { Readable } from 'node:stream'
import { execa } from 'execa'
import { ToolError } from '../../errors.ts'
import type { Cli, DockerCommand } from './docker-command.ts'
import { errorCode } from './error-code.ts'
import { processGroup } from './process-group.ts'
import { failedCommand } from './tool-error.ts'

/** Far beyond any answer that we ask for. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024
const MAX_STDERR_BYTES = 64 * 1024

/** `env` is the whole environment: nothing of this process's own is added. */
export function createCli(options: {
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}): Cli {
  const atExit = createExitList()
  const cli: Cli = {
    async run(command) {
      const ended = await cli.stream(command, 'stdout', (bytes) => whole(bytes, command))
      return { ...ended, stdout: ended.value }
    },
    async stream(command, from, consume) {
      const signal = command.evenIfCancelled === true ? undefined : options.signal
      signal?.throwIfAborted()
      const child = start(command, options)
      const group = processGroup(child.pid, [child.stdout, child.stderr])
      const limits = watch(group.stop, command, signal)
      atExit.add(group.kill)
      try {
        const [watched, other] = from === 'stdout' ? [child.stdout, child.stderr] : [child.stderr, child.stdout]
        const consumed = consume(watched).catch((error: unknown) => {
          group.stop()
          watched.resume()
          throw error
        })
        const [value, rest, result] = await Promise.allSettled([consumed, tail(other), child])
        signal?.throwIfAborted()
        const ended = {
          exitCode: result.status === 'fulfilled' ? result.value.exitCode : undefined,
          timedOut: limits.timedOut(),
          missing: result.status === 'fulfilled' && result.value.code === 'ENOENT',
          stdout: '',
          stderr: rest.status === 'fulfilled' && from === 'stdout' ? rest.value : '',
        }
        if (value.status === 'fulfilled') return { ...ended, value: value.value }
        if (ended.timedOut) throw failedCommand(command, ended)
        throw value.reason
      } finally {
        limits.forget()
        group.forget()
        atExit.delete(group.kill)
      }
    },
  }
  return cli
}

/** What is done when this process ends, however many commands are under way: one listener, and none while there is none. */
function createExitList(): Pick<Set<() => void>, 'add' | 'delete'> {
  const all = new Set<() => void>()
  const run = (): void => {
    for (const one of all) one()
  }
  return {
    add(one) {
      if (all.size === 0) process.on('exit', run)
      return all.add(one)
    },
    delete(one) {
      const was = all.delete(one)
      if (was && all.size === 0) process.removeListener('exit', run)
      return was
    },
  }
}

/** A process group of its own: plugins are stopped with it, and a terminal's Ctrl-C reaches us alone. */
const start = (command: DockerCommand, options: { cwd: string; env: Readonly<Record<string, string>> }) =>
  execa('docker', command.args, {
    cwd: options.cwd,
    env: { ...options.env, ...command.env },
    extendEnv: false,
    stdin: 'ignore',
    buffer: false,
    reject: false,
    detached: true,
    cleanup: false,
  })

function watch(stop: () => void, command: DockerCommand, signal: AbortSignal | undefined) {
  let timedOut = false
  const timers = [
    setTimeout(() => {
      timedOut = true
      stop()
    }, command.timeoutSeconds * 1000),
  ]
  const onAbort = () => timers.push(setTimeout(stop, (command.patienceSeconds ?? 0) * 1000))
  signal?.addEventListener('abort', onAbort)
  return {
    timedOut: () => timedOut,
    forget() {
      timers.forEach(clearTimeout)
      signal?.removeEventListener('abort', onAbort)
    },
  }
}

async function whole(bytes: Readable, { args }: DockerCommand): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytesOf(bytes)) {
    size += chunk.length
    if (size > MAX_ANSWER_BYTES)
      throw new ToolError(`docker ${args[0] ?? ''} printed more than 64 MB.`, { command: ['docker'] })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

async function tail(bytes: Readable): Promise<string> {
  let kept = Buffer.alloc(0)
  for await (const chunk of bytesOf(bytes)) kept = Buffer.concat([kept, chunk]).subarray(-MAX_STDERR_BYTES)
  return kept.toString('utf8')
}

/** What a stream gives until it ends or, after a kill, is closed by us. */
export async function* bytesOf(stream: Readable): AsyncGenerator<Uint8Array> {
  try {
    yield* stream
  } catch (error) {
    if (errorCode(error) !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  }
}
