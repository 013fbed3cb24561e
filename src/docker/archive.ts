import type { Readable } from 'node:stream'
import { type Extract, extract } from 'tar-stream'
import { ToolError } from '../errors.ts'
import type { SavedImage } from '../world.ts'
import { ARCHIVE_LIMITS, type ArchiveLimits, createMeter, type Meter, unreadable } from './archive-limits.ts'
import { kindOf, peek, unpacked } from './blob.ts'
import type { Cli, DockerCommand } from './cli.ts'
import { type MeasuredLayer, measureLayer } from './layer-tar.ts'
import { type Archive, savedImages } from './save-manifest.ts'
import { answerOf, failedCommand } from './tool-error.ts'

const INSPECT_SECONDS = 20

/** See `Docker.measure`. */
export async function measure(
  cli: Cli,
  references: readonly string[],
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<readonly SavedImage[]> {
  const unique = [...new Set(references)]
  await refuseLarge(cli, unique, limits)
  const command: DockerCommand = {
    args: ['image', 'save', '--', ...unique],
    timeoutSeconds: limits.seconds,
  }
  const { value, ...ended } = await cli.stream(command, 'stdout', (bytes) =>
    readArchive(bytes, limits).catch((error: unknown) => {
      // A stream that ended too early: the exit code and the other stream know why.
      if (bytes.readableEnded) return error
      throw error
    }),
  )
  if (ended.exitCode !== 0 || ended.timedOut) throw failedCommand(command, ended)
  if (!isArchive(value)) throw value
  return savedImages(value, references)
}

/**
 * The classic store unpacks all layers into a temporary folder of the engine before its first byte comes: what is too
 * large must not even be asked for. (The containerd store gives the packed size here, and streams from the start.)
 */
async function refuseLarge(cli: Cli, references: readonly string[], limits: ArchiveLimits): Promise<void> {
  const args = ['image', 'inspect', '--format={{.Size}}', '--', ...references]
  const sizes = await answerOf(cli, { args, timeoutSeconds: INSPECT_SECONDS })
  for (const size of sizes.split('\n')) createMeter(limits).announce(Number(size))
}

const isArchive = (value: unknown): value is Archive => typeof value === 'object' && value !== null && 'layers' in value

/**
 * Reads what `docker save` prints, in the layout of OCI or of older engines. Layers come before the manifest that
 * names them, so every member that is a layer by its first bytes is measured as it flows; nothing is kept but the
 * manifests. Rejects with a ToolError when the archive is malformed or beyond a limit.
 */
export async function readArchive(bytes: Readable, limits: ArchiveLimits): Promise<Archive> {
  const meter = createMeter(limits)
  const json = new Map<string, string>()
  const layers = new Map<string, MeasuredLayer>()
  const links = new Map<string, string>()
  const members = extract()
  bytes.on('error', (error) => {
    members.destroy(error)
  })
  bytes.on('close', () => {
    if (!bytes.readableEnded) members.destroy(new Error('the stream was closed'))
  })
  bytes.pipe(members)
  try {
    for await (const member of members) {
      meter.member()
      const { name, type, linkname } = member.header
      if (type === 'symlink') links.set(name, linkname)
      const content = type === 'file' ? await readMember(member, meter, limits) : undefined
      if (typeof content === 'string') json.set(name, content)
      else if (content) layers.set(name, content)
      member.resume()
    }
  } catch (error) {
    throw error instanceof ToolError ? error : unreadable('the archive of the engine is malformed', error)
  }
  return { json, layers, links }
}

type Member = Extract extends AsyncIterable<infer Entry> ? Entry : never

/** The text of a JSON file, the measure of a layer, or nothing for whatever else there is. */
async function readMember(
  member: Member,
  meter: Meter,
  limits: ArchiveLimits,
): Promise<string | MeasuredLayer | undefined> {
  const { size } = member.header
  const { head, whole } = await peek(contentOf(member))
  const kind = kindOf(head)
  switch (kind) {
    case 'tar':
      meter.announce(size)
      return measureLayer(whole, meter)
    case 'gzip':
    case 'zstd':
      return measureLayer(unpacked(kind, whole), meter)
    case 'json':
      return size <= limits.jsonBytes ? text(whole, meter) : undefined
    case 'other':
      return undefined
  }
}

async function* contentOf(member: Member): AsyncGenerator<Uint8Array> {
  for await (const chunk of member) if (chunk instanceof Uint8Array) yield chunk
}

async function text(bytes: AsyncIterable<Uint8Array>, meter: Meter): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) {
    meter.json(chunk.length)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
