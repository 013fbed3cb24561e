import type { Readable } from 'node:stream'
import { type Extract, extract } from 'tar-stream'
import { limitTo } from '../../concurrency.ts'
import { ToolError } from '../../errors.ts'
import type { ContentChoice, SavedImage } from '../../world.ts'
import { ARCHIVE_LIMITS, type ArchiveLimits, createMeter, type Meter, unreadable } from './archive-limits.ts'
import { kindOf, peek, unpacked } from './blob.ts'
import type { Cli, DockerCommand } from '../cli/docker-command.ts'
import { type MeasuredLayer, measureLayer } from './layer-tar.ts'
import { type Archive, savedImage } from './save-manifest.ts'
import { answerOf, failedCommand } from '../cli/tool-error.ts'

const INSPECT_SECONDS = 20

/** Layers that have been measured, by the name of their member in an archive; only names that are digests are kept. */
type KnownLayers = Map<string, MeasuredLayer>

/** See `Docker.measure`. One image at a time: two streams would measure twice what the images share. */
export function createMeasure(
  cli: Cli,
  choice: ContentChoice,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
  find: (archive: Archive, reference: string) => SavedImage = savedImage,
): (reference: string) => Promise<SavedImage> {
  const known: KnownLayers = new Map()
  const inTurn = limitTo(1)
  return (reference) => inTurn(async () => find(await measure(cli, reference, choice, known, limits), reference))
}

async function measure(
  cli: Cli,
  reference: string,
  choice: ContentChoice,
  known: KnownLayers,
  limits: ArchiveLimits,
): Promise<Archive> {
  await refuseLarge(cli, reference, limits)
  const command: DockerCommand = {
    args: ['image', 'save', '--', reference],
    timeoutSeconds: limits.seconds,
  }
  const { value, ...ended } = await cli.stream(command, 'stdout', (bytes) => readWhole(bytes, limits, choice, known))
  if (ended.exitCode !== 0 || ended.timedOut) throw failedCommand(command, ended)
  if (value.kind === 'unreadable') throw value.error
  return value.archive
}

type Reading =
  | { readonly kind: 'archive'; readonly archive: Archive }
  /** To its end. Where that came too early, the command's exit code and its other stream know why. */
  | { readonly kind: 'unreadable'; readonly error: ToolError }

/** Rejects where reading stopped before the end, at a limit for instance. */
async function readWhole(
  bytes: Readable,
  limits: ArchiveLimits,
  choice: ContentChoice,
  known: KnownLayers,
): Promise<Reading> {
  try {
    return { kind: 'archive', archive: await readArchive(bytes, limits, choice, known) }
  } catch (error) {
    if (bytes.readableEnded && error instanceof ToolError) return { kind: 'unreadable', error }
    throw error
  }
}

/**
 * The classic store unpacks all layers into a temporary folder of the engine before its first byte comes: what is too
 * large must not even be asked for. (The containerd store gives the packed size here, and streams from the start.)
 */
async function refuseLarge(cli: Cli, reference: string, limits: ArchiveLimits): Promise<void> {
  const args = ['image', 'inspect', '--format={{.Size}}', '--', reference]
  createMeter(limits).announce(Number(await answerOf(cli, { args, timeoutSeconds: INSPECT_SECONDS })))
}

/**
 * Reads what `docker save` prints, in the layout of OCI or of older engines. Layers come before the manifest that
 * names them, so every member that is a layer by its first bytes is measured as it flows; nothing is kept but the
 * manifests and the contents of a layer that are chosen. Rejects with a ToolError when the archive is malformed or beyond a limit. What is in `known` already is
 * passed over, and what is measured is added to it.
 */
export async function readArchive(
  bytes: Readable,
  limits: ArchiveLimits,
  choice: ContentChoice,
  known: KnownLayers = new Map(),
): Promise<Archive> {
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
      const { type, linkname } = member.header
      const name = member.header.name.replace(/^(?:\.\/)+/, '')
      if (type === 'symlink') links.set(name, linkname)
      const content =
        known.get(name) ??
        (type === 'file' ? await readPart(contentOf(member), member.header.size, meter, limits, choice) : undefined)
      if (typeof content === 'string') json.set(name, content)
      else if (content) {
        layers.set(name, content)
        if (isDigest(name)) known.set(name, content)
      }
      member.resume()
    }
  } catch (error) {
    throw error instanceof ToolError ? error : unreadable('the archive is malformed', error)
  }
  return { json, layers, links }
}

/** In the layout of OCI a layer is named by its content; in the older one by an id that says nothing of it. */
const isDigest = (name: string): boolean => /^blobs\/sha256\/[0-9a-f]{64}$/.test(name)

type Member = Extract extends AsyncIterable<infer Entry> ? Entry : never

/** The text of a JSON file, the measure of a layer, or nothing for whatever else there is. `size`: bytes of the part as it is stored. */
export async function readPart(
  content: AsyncIterable<Uint8Array>,
  size: number,
  meter: Meter,
  limits: ArchiveLimits,
  choice: ContentChoice,
): Promise<string | MeasuredLayer | undefined> {
  const { head, whole } = await peek(content)
  const kind = kindOf(head)
  switch (kind) {
    case 'tar':
      meter.announce(size)
      return measureLayer(whole, meter, choice)
    case 'gzip':
    case 'zstd':
      return measureUnpacked(unpacked(kind, whole), meter, choice)
    case 'json':
      return size <= limits.jsonBytes ? text(whole, meter) : undefined
    case 'other':
      return undefined
  }
}

async function measureUnpacked(
  tar: AsyncIterable<Uint8Array>,
  meter: Meter,
  choice: ContentChoice,
): Promise<MeasuredLayer> {
  try {
    return await measureLayer(tar, meter, choice)
  } catch (error) {
    throw error instanceof ToolError ? error : unreadable('a layer cannot be decompressed', error)
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
