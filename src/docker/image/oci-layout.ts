import { z } from 'zod'
import type { PlatformSize } from '../../model.ts'
import type { ImageOutline, SavedImage, SavedLayer } from '../../world.ts'
import { unreadable } from './archive-limits.ts'
import { imageConfig, isPlatform, platformName } from './image-config.ts'
import { type Archive, configuration, createdBy, parse, savedLayers } from './save-manifest.ts'

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/)
const descriptor = z.object({
  mediaType: z.string().default(''),
  digest,
  size: z.number(),
  platform: z.object({ os: z.string(), architecture: z.string(), variant: z.string().optional() }).optional(),
  annotations: z.record(z.string(), z.string()).nullish(),
})
const index = z.object({ manifests: z.array(descriptor) })
const manifest = z.object({ config: descriptor, layers: z.array(descriptor) })

type Descriptor = z.infer<typeof descriptor>

/** An index may name another index. */
const MAX_DEPTH = 3

/** One image of an index. */
interface Listed {
  readonly layers: readonly Descriptor[]
  /** The digest of its configuration. */
  readonly config: string
  /** e.g. `linux/arm64/v8` */
  readonly platform: string
}

/**
 * The image of an OCI layout (https://github.com/opencontainers/image-spec/blob/main/image-layout.md) for a platform such as `linux/amd64`;
 * attestations are no images. Throws a ToolError
 * where there is none or it is not clear which one is meant.
 */
export function ociImage(archive: Archive, reference: string, platform: string): SavedImage {
  const all = imagesOf(archive, platform)
  const chosen = chooseImage(all, platform)
  const config = parse(archive, pathOf({ digest: chosen.config }), configuration)
  return {
    reference,
    config: imageConfig(config.config, config),
    layers: storedLayers(archive, chosen.layers, config),
    ...platformsOf(archive, all, chosen),
  }
}

/** What manifest and configuration say of it; no layer need be there. Throws as `ociImage` does. */
export function ociOutline(archive: Archive, reference: string, platform: string): ImageOutline {
  const all = imagesOf(archive, platform)
  const chosen = chooseImage(all, platform)
  const config = parse(archive, pathOf({ digest: chosen.config }), configuration)
  if (chosen.layers.length !== config.rootfs.diff_ids.length)
    throw unreadable('the image does not have the layers that it declares')
  const created = createdBy(config, chosen.layers.length)
  return {
    reference,
    platform: chosen.platform,
    layers: chosen.layers.map(({ size }, index) => ({
      diffId: config.rootfs.diff_ids[index] ?? '',
      compressedBytes: size,
      createdBy: created[index] ?? '',
    })),
    ...platformsOf(archive, all, chosen),
  }
}

/** The blobs that the image of a platform is made of. Throws as `ociImage` does. */
export function blobsOf(
  archive: Archive,
  platform: string,
): { readonly config: string; readonly layers: readonly { readonly digest: string; readonly size: number }[] } {
  const { config, layers } = chooseImage(imagesOf(archive, platform), platform)
  return { config, layers }
}

/** Digests of the configurations without which it is not known for which platform an image is. */
export const unnamedConfigs = (archive: Archive): readonly string[] =>
  listedManifests(archive).flatMap((one) =>
    one.platform === undefined ? [parse(archive, pathOf(one), manifest, 'manifest').config.digest] : [],
  )

/** Manifests of an index, without attestations. Throws a ToolError where it is nested too deeply. */
export const listedManifests = (archive: Archive): readonly Pick<Descriptor, 'digest' | 'platform'>[] =>
  manifestsOf(archive, rootOf(archive), MAX_DEPTH)

function platformsOf(archive: Archive, all: readonly Listed[], chosen: Listed): Pick<SavedImage, 'platforms'> {
  return all.length > 1 ? { platforms: all.map((one) => platformOf(archive, one, one === chosen)) } : {}
}

/** Whether there are several images to choose from. */
export const isChoice = (archive: Archive): boolean =>
  archive.json.has('index.json') && listedManifests(archive).length > 1

const rootOf = (archive: Archive): readonly Descriptor[] => parse(archive, 'index.json', index, 'index').manifests

/** Of an index that is only partly there, what is. */
function imagesOf(archive: Archive, platform: string): readonly Listed[] {
  const found = manifestsOf(archive, rootOf(archive), MAX_DEPTH)
  const there = found.filter((one) => archive.json.has(pathOf(one)))
  if (found.length === 0) throw unreadable(`it has no image for ${platform}`)
  return (there.length === 0 ? found : there).map((at) => {
    const { config, layers } = parse(archive, pathOf(at), manifest, 'manifest')
    const platform = platformName(at.platform ?? parse(archive, pathOf(config), configuration))
    return { layers, config: config.digest, platform }
  })
}

function chooseImage(all: readonly Listed[], platform: string): Listed {
  const exactly = all.filter((one) => one.platform === platform)
  const ours = exactly.length > 0 ? exactly : all.filter((one) => isPlatform(one.platform, platform))
  const [chosen, ...others] = all.length === 1 ? all : ours
  if (chosen === undefined)
    throw unreadable(`it has no image for ${platform}, only for ${all.map((one) => one.platform).join(', ')}`)
  if (others.length > 0) throw unreadable('it has several images; one at a time can be measured')
  return chosen
}

const storedLayers = (
  archive: Archive,
  stored: readonly Descriptor[],
  config: z.infer<typeof configuration>,
): SavedLayer[] => savedLayers(archive, stored.map(pathOf), config)

function platformOf(archive: Archive, { platform, layers, config }: Listed, isThis: boolean): PlatformSize {
  const isThere =
    archive.json.has(pathOf({ digest: config })) && layers.every((layer) => archive.layers.has(pathOf(layer)))
  const measured = isThere
    ? storedLayers(archive, layers, parse(archive, pathOf({ digest: config }), configuration))
    : undefined
  return {
    platform,
    ...(isThis && { isThis }),
    layerCount: layers.length,
    compressedBytes: sum((measured ?? layers).map((layer) => ('size' in layer ? layer.size : layer.compressedBytes))),
    ...(measured && { unpackedBytes: sum(measured.map((layer) => layer.unpackedBytes)) }),
  }
}

function manifestsOf(archive: Archive, descriptors: readonly Descriptor[], depth: number): readonly Descriptor[] {
  if (depth === 0) throw unreadable('its index is nested too deeply')
  return descriptors
    .filter(isImage)
    .flatMap((one) =>
      /image\.index|manifest\.list/.test(one.mediaType)
        ? manifestsOf(archive, parse(archive, pathOf(one), index, 'index').manifests, depth - 1)
        : [one],
    )
}

const isImage = ({ platform, annotations }: Descriptor): boolean =>
  platform?.os !== 'unknown' && annotations?.['vnd.docker.reference.type'] === undefined

const pathOf = ({ digest: name }: Pick<Descriptor, 'digest'>): string => `blobs/${name.replace(':', '/')}`

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
