import type { Readable } from 'node:stream'
import { type Extract, extract } from 'tar-stream'
import { limitTo } from '../../concurrency.ts'
import { ToolError } from '../../errors.ts'
import { z } from 'zod'
import type { ResolvedImage } from '../../model.ts'
import type { ContentChoice, Docker, SavedImage } from '../../world.ts'
import { ARCHIVE_LIMITS, type ArchiveLimits, createMeter, type Meter, unreadable } from './archive-limits.ts'
import { kindOf, peek, unpacked } from './blob.ts'
import type { Cli, DockerCommand } from '../cli/docker-command.ts'
import { type MeasuredLayer, measureLayer } from './layer-tar.ts'
import { type Archive, savedImage } from './save-manifest.ts'
import { parseAnswer } from '../cli/answer.ts'
import { platformName } from './image-config.ts'
import { answerOf, failedCommand } from '../cli/tool-error.ts'

const INSPECT_SECONDS = 20

/** Layers that have been measured, by the name of their member in an archive; only names that are digests are kept. */
type KnownLayers = Map<string, MeasuredLayer>

/** Compressed sizes of layers as a registry has them, by their diffIDs. */
export type StoredSizes = ReadonlyMap<string, number>

/** What registries say of images, for a platform such as `linux/amd64`; empty where they do not. */
export type AskRegistries = (images: readonly ResolvedImage[], platform: string) => Promise<StoredSizes>

export const NO_SIZES: StoredSizes = new Map()

/** See `Docker.measure`. One image at a time: two streams would measure twice what the images share. */
export function createMeasure(
  cli: Cli,
  choice: ContentChoice,
  askRegistries: AskRegistries = () => Promise.resolve(NO_SIZES),
  limits: ArchiveLimits = ARCHIVE_LIMITS,
  find: (archive: Archive, reference: string) => SavedImage = savedImage,
): Docker['measure'] {
  const known: KnownLayers = new Map()
  const inTurn = limitTo(1)
  return (reference, bases = []) =>
    inTurn(async () => {
      const { size, platform, isPacked } = await stored(cli, reference)
      // The classic store unpacks all layers into a temporary folder of the engine before its first byte comes: what is too large must
      // not even be asked for. (The containerd store gives the packed size here, and streams from the start.)
      createMeter(limits).announce(size)
      const sizes = isPacked || bases.length === 0 ? NO_SIZES : await askRegistries(bases, platform)
      return find(await measure(cli, reference, { choice, known, limits, sizes }), reference)
    })
}

/** How an image is read. */
interface Reading {
  readonly choice: ContentChoice
  readonly limits: ArchiveLimits
  /** Is passed over, and gets what is measured. */
  readonly known?: KnownLayers
  readonly sizes?: StoredSizes
}

async function measure(cli: Cli, reference: string, reading: Reading): Promise<Archive> {
  const command: DockerCommand = {
    args: ['image', 'save', '--', reference],
    timeoutSeconds: reading.limits.seconds,
  }
  const { value, ...ended } = await cli.stream(command, 'stdout', (bytes) => readWhole(bytes, reading))
  if (ended.exitCode !== 0 || ended.timedOut) throw failedCommand(command, ended)
  if (value.kind === 'unreadable') throw value.error
  return value.archive
}

type Outcome =
  | { readonly kind: 'archive'; readonly archive: Archive }
  /** To its end. Where that came too early, the command's exit code and its other stream know why. */
  | { readonly kind: 'unreadable'; readonly error: ToolError }

/** Rejects where reading stopped before the end, at a limit for instance. */
async function readWhole(bytes: Readable, reading: Reading): Promise<Outcome> {
  try {
    return { kind: 'archive', archive: await readArchive(bytes, reading) }
  } catch (error) {
    if (bytes.readableEnded && error instanceof ToolError) return { kind: 'unreadable', error }
    throw error
  }
}

const inspected = z.object({
  Size: z.number(),
  Os: z.string().default(''),
  Architecture: z.string().default(''),
  Variant: z.string().nullish(),
  /** Of the containerd store only, which keeps layers compressed. */
  Descriptor: z.unknown().optional(),
})

/** What the engine says of an image. `isPacked`: its layers are stored compressed. */
async function stored(
  cli: Cli,
  reference: string,
): Promise<{ readonly size: number; readonly platform: string; readonly isPacked: boolean }> {
  const args = ['image', 'inspect', '--format={{json .}}', '--', reference]
  const answer = await answerOf(cli, { args, timeoutSeconds: INSPECT_SECONDS })
  const { Size, Os, Architecture, Variant, Descriptor } = parseAnswer(answer, inspected, 'docker image inspect')
  return {
    size: Size,
    platform: platformName({ os: Os, architecture: Architecture, variant: Variant }),
    isPacked: Descriptor != null,
  }
}

/**
 * Reads what `docker save` prints, in the layout of OCI or of older engines. Layers come before the manifest that
 * names them, so every member that is a layer by its first bytes is measured as it flows; nothing is kept but the
 * manifests and the contents of a layer that are chosen. Rejects with a ToolError when the archive is malformed or beyond a limit.
 */
export async function readArchive(
  bytes: Readable,
  { limits, choice, known = new Map(), sizes = NO_SIZES }: Reading,
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
        (type === 'file'
          ? await readPart(contentOf(member), member.header.size, meter, { limits, choice }, sizes.get(digestOf(name)))
          : undefined)
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

/** Of a layer that is stored as it is, this is its diffID. */
const digestOf = (name: string): string => name.replace(/^blobs\/sha256\//, 'sha256:')

type Member = Extract extends AsyncIterable<infer Entry> ? Entry : never

/**
 * The text of a JSON file, the measure of a layer, or nothing for whatever else there is. `size`: bytes of the part as it is stored.
 * `storedBytes`: those of a plain layer as a registry has it.
 */
export async function readPart(
  content: AsyncIterable<Uint8Array>,
  size: number,
  meter: Meter,
  { limits, choice }: Pick<Reading, 'limits' | 'choice'>,
  storedBytes?: number,
): Promise<string | MeasuredLayer | undefined> {
  const { head, whole } = await peek(content)
  const kind = kindOf(head)
  switch (kind) {
    case 'tar':
      meter.announce(size)
      return measureLayer(whole, meter, choice, storedBytes)
    case 'gzip':
    case 'zstd':
      return measureUnpacked(unpacked(kind, whole), meter, choice, size)
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
  storedBytes: number,
): Promise<MeasuredLayer> {
  try {
    return await measureLayer(tar, meter, choice, storedBytes)
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
