import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { KeptImage, OnceLimits, Ran, RunOptions, TextSeen } from '../../world.ts'
import { bytesOf } from '../cli/docker-cli.ts'
import type { Cli, DockerCommand } from '../cli/docker-command.ts'
import { parseAnswer } from '../cli/answer.ts'
import { createPrivateFolder } from '../cli/private-folder.ts'
import { answerOf, failedCommand } from '../cli/tool-error.ts'
import { containerName, imageName } from '../names.ts'
import { removeContainers, removeImages, removeNetworks } from '../remove-ours.ts'
import { networkCommand } from './container.ts'
import { envFileText, runArgs } from './run-args.ts'
import { refusal } from './start-refusal.ts'

const LIMIT_SECONDS = 30
/** A container with large changes takes long to be kept. */
const KEEP_SECONDS = 120
const MAX_STDOUT_BYTES = 1024 * 1024
/** The client's other stream is kept from its end (docker-cli.ts). */
const MAX_STDERR_BYTES = 64 * 1024
const WEIGH_SECONDS = 1

const TOO_MUCH = new Error('it printed more than is read')

/** See `Docker.runOnce`. */
export async function runOnce(
  { cli, runId, temporary }: { readonly cli: Cli; readonly runId: string; readonly temporary?: string },
  reference: string,
  options: RunOptions,
  limits: OnceLimits,
): Promise<Ran> {
  const name = containerName(runId)
  await using folder = await createPrivateFolder(temporary)
  const envFile = path.join(folder.path, 'env')
  await writeFile(envFile, envFileText(options), { mode: 0o600 })
  const command: DockerCommand = {
    args: runArgs({ reference, name, runId, envFile, isAttached: true }, options),
    timeoutSeconds: limits.seconds,
  }
  const scales = createScales(cli, name, limits.writeBytes)
  try {
    await answerOf(cli, networkCommand(name, runId, options.outbound === true))
    return await toItsEnd(cli, { name, runId, command, limits, scales })
  } finally {
    scales.stop()
    await removeContainers(cli, [name])
    await removeNetworks(cli, [name])
  }
}

interface Scales {
  hasOverfilled(): boolean
  stop(): void
}

async function toItsEnd(
  cli: Cli,
  {
    name,
    runId,
    command,
    limits,
    scales,
  }: {
    readonly name: string
    readonly runId: string
    readonly command: DockerCommand
    readonly limits: OnceLimits
    readonly scales: Scales
  },
): Promise<Ran> {
  const read = await cli
    .stream(command, 'stdout', wholeText)
    .catch((error: unknown) => (error === TOO_MUCH ? ('too much' as const) : Promise.reject(asError(error))))
  if (read === 'too much') return { kind: 'stopped', because: 'it printed more than 1 MB' }
  if (read.timedOut) return { kind: 'stopped', because: `it had not ended after ${limits.seconds} s` }
  if (scales.hasOverfilled())
    return { kind: 'stopped', because: `it wrote more than ${((limits.writeBytes ?? 0) / 1e6).toFixed(0)} MB` }

  const state = await stateOf(cli, name)
  if (state === undefined || !state.hasStarted) {
    const because = refusal(read.stderr)
    if (because === undefined) throw failedCommand(command, read)
    return { kind: 'refused', because }
  }
  if (state.outOfMemory) return { kind: 'stopped', because: 'it ran out of memory' }
  const stderr: TextSeen = { text: read.stderr, isWhole: Buffer.byteLength(read.stderr) < MAX_STDERR_BYTES }
  const kept = limits.keep ? await keep(cli, name, runId) : undefined
  return { kind: 'ended', code: state.code, stdout: read.value, stderr, ...(kept && { kept }) }
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))

async function wholeText(bytes: Readable): Promise<TextSeen> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytesOf(bytes)) {
    size += chunk.length
    if (size > MAX_STDOUT_BYTES) throw TOO_MUCH
    chunks.push(chunk)
  }
  return { text: Buffer.concat(chunks).toString('utf8'), isWhole: true }
}

/** Kills the container when it has written too much: the client ends with it. */
function createScales(cli: Cli, name: string, writeBytes: number | undefined): Scales {
  let hasOverfilled = false
  const stopped = new AbortController()
  const weigh = async (limit: number): Promise<void> => {
    for (;;) {
      await sleep(WEIGH_SECONDS * 1000, undefined, { signal: stopped.signal })
      const { stdout } = await cli.run(ask('container', 'inspect', '--size', '--format={{json .SizeRw}}', '--', name))
      if (Number.parseInt(stdout, 10) <= limit || stdout.trim() === '') continue
      hasOverfilled = true
      await cli.run(ask('kill', '--', name))
      return
    }
  }
  // It ends with the container, or is stopped; whoever runs the container hears of a cancelled run.
  if (writeBytes !== undefined) weigh(writeBytes).catch(() => undefined)
  return {
    hasOverfilled: () => hasOverfilled,
    stop: () => {
      stopped.abort()
    },
  }
}

const ask = (...args: string[]): DockerCommand => ({ args, timeoutSeconds: LIMIT_SECONDS })

const shown = z.object({ ExitCode: z.number(), OOMKilled: z.boolean().default(false), StartedAt: z.string() })

/** Nothing where there is no container: the client was refused before one was made. */
async function stateOf(
  cli: Cli,
  name: string,
): Promise<{ readonly code: number; readonly outOfMemory: boolean; readonly hasStarted: boolean } | undefined> {
  const { exitCode, stdout } = await cli.run(ask('container', 'inspect', '--format={{json .State}}', '--', name))
  if (exitCode !== 0) return undefined
  const { ExitCode, OOMKilled, StartedAt } = parseAnswer(stdout, shown, 'docker container inspect')
  return { code: ExitCode, outOfMemory: OOMKilled, hasStarted: Date.parse(StartedAt) > 0 }
}

async function keep(cli: Cli, name: string, runId: string): Promise<KeptImage> {
  const reference = imageName(runId, 'head')
  await answerOf(cli, { args: ['commit', '--', name, reference], timeoutSeconds: KEEP_SECONDS })
  return { reference, [Symbol.asyncDispose]: () => removeImages(cli, [reference]) }
}
