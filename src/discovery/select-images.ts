/** Which images the settings, or the Dockerfiles that there are, make up. */
import { UserError } from '../errors.ts'
import { inside } from '../settings/inside-root.ts'
import type { Inputs } from '../settings/options.ts'
import type { Config, ImageSettings } from '../settings/settings.ts'
import type { DescribedBuild } from './described-builds.ts'
import { nameImages } from './image-names.ts'
import { serviceNames } from './take-build.ts'

export interface Asked {
  readonly config: Config
  readonly inputs: Inputs
  /** Dockerfiles that git tracks, relative to the root. */
  readonly dockerfiles: readonly string[]
  /** What compose and bake files say of their builds. */
  readonly builds?: readonly DescribedBuild[]
}

export interface NamedImage extends ImageSettings {
  readonly name: string
  /** Absent for the builder's own. */
  readonly platform?: string
}

/** One image a platform: sizes, layers and users are facts about one of them. */
export function onEachPlatform(image: NamedImage): NamedImage[] {
  const platforms = image.platforms ?? []
  if (platforms.length === 0) return [image]
  const suffix = (platform: string): string => (platforms.length === 1 ? '' : `-${platform.replaceAll('/', '-')}`)
  return platforms.map((platform) => ({ ...image, platform, name: `${image.name}${suffix(platform)}` }))
}

/** These say which image it is; one value for several images would make them all the same. */
const IDENTITY = ['dockerfile', 'context', 'target', 'service'] as const

export function selectImages({
  config,
  inputs: { image: overrides, place },
  dockerfiles,
  builds,
}: Asked): NamedImage[] {
  const { images: listed, ...shared } = config
  const wanted = place.image ?? []
  const isOne = dockerfiles.length < 2 || IDENTITY.some((key) => (overrides[key] ?? shared[key]) !== undefined)
  if (!listed && isOne) {
    if (wanted.length > 0)
      throw new UserError(`There is no image \`${wanted[0] ?? ''}\`: the configuration has no list \`images\`.`)
    return [{ ...shared, ...overrides, name: 'image' }]
  }
  const images = listed ?? foundImages(dockerfiles, builds)
  const unknown = wanted.find((name) => !images.some((image) => image.name === name))
  if (unknown !== undefined)
    throw new UserError(
      `There is no image \`${unknown}\`; ${listed ? 'the configuration has' : 'the Dockerfiles here are'} ${images.map(({ name }) => `\`${name}\``).join(', ')}.`,
    )
  const twice = images.find((image, index) => images.findIndex(({ name }) => name === image.name) !== index)
  if (twice) throw new UserError(`The configuration names the image \`${twice.name}\` twice.`)

  const selected = images.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
  const identity = IDENTITY.find((key) => overrides[key] !== undefined)
  if (identity !== undefined && selected.length > 1)
    throw new UserError(
      `\`${identity}\` can be given for one image at a time; the configuration has ${selected.length}. Choose one with \`image\`.`,
    )
  return selected.map((image) => ({ ...shared, ...image, ...overrides, name: image.name }))
}

/** Nobody lists them, so that each Dockerfile is one. */
function foundImages(dockerfiles: readonly string[], builds: readonly DescribedBuild[] = []): NamedImage[] {
  const names = nameImages(dockerfiles, serviceNames(builds))
  return dockerfiles.map((dockerfile, index) => ({ dockerfile, name: names[index] ?? dockerfile }))
}

/** Names key comments and rows. Platforms are part of them by now. */
export function refuseSameName(images: readonly NamedImage[]): void {
  const twice = images.find(({ name }, index) => images.findIndex((one) => one.name === name) !== index)
  if (!twice) return
  const platform = twice.platform === undefined ? '' : ` for the platform \`${twice.platform}\``
  throw new UserError(`Two images would have the name \`${twice.name}\`${platform}; each has to have its own.`)
}

/** Throws a UserError where nobody says which of several it is. */
export const dockerfileOf = (image: ImageSettings, tracked: readonly string[]): string =>
  inside('dockerfile', image.dockerfile ?? findDockerfile(tracked))

function findDockerfile(tracked: readonly string[]): string {
  const [only, ...others] = tracked
  if (tracked.includes('Dockerfile') || only === undefined) return 'Dockerfile'
  if (others.length === 0) return only
  const list = tracked.slice(0, 5).map((file) => `\`${file}\``)
  const names = nameImages(tracked)
  throw new UserError(
    `There are ${tracked.length} Dockerfiles (${list.join(', ')}${tracked.length > 5 ? ', …' : ''}) and none in the root. ` +
      'Say which one with `dockerfile`, or list them under `images` in `.github/drydock.yml`.',
    tracked.map((dockerfile, index) => ({ name: names[index] ?? dockerfile, dockerfile })),
  )
}
