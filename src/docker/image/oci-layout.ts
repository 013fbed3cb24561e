import { z } from 'zod'
import type { SavedImage } from '../../world.ts'
import { unreadable } from './archive-limits.ts'
import { imageConfig } from './image-config.ts'
import { type Archive, configuration, parse, savedLayers } from './save-manifest.ts'

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

/**
 * The image of an OCI layout (https://github.com/opencontainers/image-spec/blob/main/image-layout.md) for a platform such as `linux/amd64`;
 * attestations are no images. Compressed layers have the size that the manifest says, which is what a registry hands out. Throws a ToolError
 * where there is none or it is not clear which one is meant.
 */
export function ociImage(archive: Archive, reference: string, platform: string): SavedImage {
  const found = manifestsOf(archive, parse(archive, 'index.json', index, 'index').manifests, MAX_DEPTH)
  const ours = found.filter((one) => one.platform === undefined || nameOf(one.platform).startsWith(platform))
  const [chosen, ...others] = found.length === 1 ? found : ours
  if (chosen === undefined) throw unreadable(`it has no image for ${platform}`)
  if (others.length > 0) throw unreadable('it has several images; one at a time can be measured')

  const { config: configOf, layers } = parse(archive, pathOf(chosen), manifest, 'manifest')
  const config = parse(archive, pathOf(configOf), configuration)
  const measured = savedLayers(archive, layers.map(pathOf), config)
  return {
    reference,
    config: imageConfig(config.config, config),
    layers: measured.map((layer, at) => {
      const stored = layers[at]
      return stored && isCompressed(stored) ? { ...layer, compressedBytes: stored.size } : layer
    }),
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

const isCompressed = ({ mediaType }: Descriptor): boolean => /[+.](?:gzip|zstd)$/.test(mediaType)

const pathOf = ({ digest: name }: Pick<Descriptor, 'digest'>): string => `blobs/${name.replace(':', '/')}`

const nameOf = ({ os, architecture, variant }: NonNullable<Descriptor['platform']>): string =>
  [os, architecture, variant].filter((part) => part !== undefined).join('/')
