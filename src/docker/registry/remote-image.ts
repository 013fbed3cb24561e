import type { ContentChoice, ImageOutline, SavedImage } from '../../world.ts'
import { limitTo } from '../../concurrency.ts'
import { UserError } from '../../errors.ts'
import { readPart } from '../image/archive.ts'
import { ARCHIVE_LIMITS, createMeter, unreadable } from '../image/archive-limits.ts'
import { isPlatform, platformName } from '../image/image-config.ts'
import { ownPlatform } from '../image/image-file.ts'
import type { MeasuredLayer } from '../image/layer-tar.ts'
import { blobsOf, listedManifests, ociImage, ociOutline, unnamedConfigs } from '../image/oci-layout.ts'
import type { Archive } from '../image/save-manifest.ts'
import type { Env } from '../cli/child-env.ts'
import { connectRegistry, type RegistryClient } from './registry-client.ts'
import { readReference } from './remote-reference.ts'

export interface RemoteOptions {
  readonly env: Env
  readonly signal: AbortSignal
  /** Which image of several; this machine's where nothing is said. */
  readonly platform?: string | undefined
  /** Read nothing of those for other platforms. */
  readonly onlyThis?: boolean
}

/** Requests at a time. */
const AT_ONCE = 4
const ANSWER_SECONDS = 20
/** Docker Hub counts each manifest as a pull; an official image has about ten platforms. */
const MAX_MANIFESTS = 32

/** What a registry says of an image: its manifest and configuration. Rejects with a ToolError, and with a UserError for what is no name. */
export async function outlineRemote(name: string, options: RemoteOptions): Promise<ImageOutline> {
  const { archive, platform } = await readManifests(name, options)
  return ociOutline(archive, name, platform)
}

/** Measures an image while its layers are downloaded; nothing is written to disk. Rejects as `outlineRemote` does. */
export async function measureRemote(name: string, choice: ContentChoice, options: RemoteOptions): Promise<SavedImage> {
  const { client, archive, platform } = await readManifests(name, options)
  const meter = createMeter(ARCHIVE_LIMITS)
  const layers = new Map<string, MeasuredLayer>()
  for (const { digest, size } of blobsOf(archive, platform).layers) {
    const path = pathOf(digest)
    if (layers.has(path)) continue
    meter.member()
    const part = await readPart(await client.blob(digest), size, meter, { limits: ARCHIVE_LIMITS, choice })
    if (part === undefined || typeof part === 'string')
      throw unreadable('a layer is of a kind that Drydock does not know')
    layers.set(path, part)
  }
  return ociImage({ ...archive, layers }, name, platform)
}

interface Manifests {
  readonly client: RegistryClient
  /** Without any layer. */
  readonly archive: Archive
  readonly platform: string
}

async function readManifests(
  name: string,
  { env, signal, platform = ownPlatform(), onlyThis = false }: RemoteOptions,
): Promise<Manifests> {
  const reference = readReference(name)
  if (reference === undefined) throw new UserError(`\`${name}\` is no name of an image in a registry.`)
  const limits = { jsonBytes: ARCHIVE_LIMITS.jsonBytes, answerSeconds: ANSWER_SECONDS }
  const client = await connectRegistry(reference, env, limits, signal)
  const json = new Map<string, string>()
  const archive: Archive = { json, layers: new Map(), links: new Map() }

  const root = await client.manifest(reference.version)
  const put = (one: string, text: string) => json.set(pathOf(one), text)
  put(root.digest, root.text)
  const { mediaType, digest } = root
  json.set('index.json', JSON.stringify({ manifests: [{ mediaType, digest, size: root.text.length }] }))

  const isWanted = ({ platform: of }: ReturnType<typeof listedManifests>[number]): boolean =>
    !onlyThis || of === undefined || isPlatform(platformName(of), platform)
  const listed = listedManifests(archive).filter((one) => one.digest !== digest && isWanted(one))
  if (listed.length > MAX_MANIFESTS) throw unreadable(`it has more than ${MAX_MANIFESTS} platforms`)
  const inTurn = limitTo(AT_ONCE)
  await Promise.all(listed.map((one) => inTurn(async () => put(one.digest, (await client.manifest(one.digest)).text))))
  const putConfig = (one: string) => inTurn(async () => put(one, await client.blobText(one)))
  // Where the index does not say for which platform an image is, its configuration does.
  await Promise.all(unnamedConfigs(archive).map(putConfig))
  const { config } = blobsOf(archive, platform)
  if (!json.has(pathOf(config))) await putConfig(config)
  return { client, archive, platform }
}

/** Where the layout of OCI has a blob. */
const pathOf = (digest: string): string => `blobs/${digest.replace(':', '/')}`
