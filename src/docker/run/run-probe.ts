import type { Readable } from 'node:stream'
import type { HealthProbe } from '../../model.ts'
import { bytesOf } from '../cli/docker-cli.ts'
import type { Cli, DockerCommand } from '../cli/docker-command.ts'
import type { ContainerEvents } from './container-events.ts'
import { failedCommand } from '../cli/tool-error.ts'

/** What the engine keeps of a health check's output (moby, daemon/health.go). */
const MAX_OUTPUT_BYTES = 4096

/** Longer than any run: the end of the container ends it. */
const LIMIT_SECONDS = 24 * 3600

/** See `Container.probe`. The time is the engine's own, without the start of the client, wherever the engine tells it. */
export async function probe(
  { cli, name, events }: { readonly cli: Cli; readonly name: string; readonly events: ContainerEvents },
  argv: readonly string[],
): Promise<HealthProbe | undefined> {
  const command: DockerCommand = { args: ['exec', name, ...argv], timeoutSeconds: LIMIT_SECONDS }
  const began = performance.now()
  const ended = await cli.stream(command, 'stdout', firstBytes)
  const took = (performance.now() - began) / 1000
  const { exitCode, stderr } = ended
  if (exitCode === undefined) throw failedCommand(command, ended)
  if (exitCode === 1 && /^Error response from daemon: .*(is not running|No such container)/.test(stderr))
    return undefined
  const output = cut(Buffer.concat([ended.value, Buffer.from(stderr)]))
  if (isNotStarted(exitCode, output)) return { exitCode: -1, output, seconds: took }
  return { exitCode, output, seconds: (await events.takeDuration()) ?? took }
}

/** The engine's own words. A program that forges them only says of itself that it does not exist. */
const isNotStarted = (exitCode: number, output: string): boolean =>
  (exitCode === 126 || exitCode === 127) && output.startsWith('OCI runtime exec failed: ')

/** One byte more than is kept tells that there was more. The rest is read, so that the program does not block. */
async function firstBytes(bytes: Readable): Promise<Buffer> {
  let kept = Buffer.alloc(0)
  for await (const chunk of bytesOf(bytes))
    if (kept.length <= MAX_OUTPUT_BYTES) kept = Buffer.concat([kept, chunk]).subarray(0, MAX_OUTPUT_BYTES + 1)
  return kept
}

const cut = (output: Buffer): string =>
  output.length > MAX_OUTPUT_BYTES
    ? `${output.subarray(0, MAX_OUTPUT_BYTES).toString('utf8')}...`
    : output.toString('utf8')
