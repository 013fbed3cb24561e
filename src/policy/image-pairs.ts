/** The images of two configurations beside each other. Pure. */
import { nameImages } from '../discovery/image-names.ts'
import type { Config, ImageSettings, RunSettings } from '../settings/settings.ts'

export interface ImageEntry {
  readonly name: string
  readonly dockerfile: string
  /** What the configuration says of this image alone. */
  readonly own: ImageSettings
  /** With what it says of all images. */
  readonly settings: ImageSettings & RunSettings
}

/** These say which image it is, where none is listed. */
const IDENTITY = ['dockerfile', 'context', 'target', 'service'] as const

/**
 * The images that a configuration makes of these Dockerfiles.
 * @param dockerfiles those that are images where nobody lists any
 */
export function imagesOf({ images, lint, ...shared }: Config, dockerfiles: readonly string[]): readonly ImageEntry[] {
  const [first = 'Dockerfile'] = dockerfiles
  const usual = shared.dockerfile ?? (dockerfiles.includes('Dockerfile') ? 'Dockerfile' : first)
  if (images)
    return images.map(({ name, ...own }) => ({
      name,
      dockerfile: own.dockerfile ?? usual,
      own,
      settings: { ...shared, ...own },
    }))
  if (dockerfiles.length < 2 || IDENTITY.some((key) => shared[key] !== undefined))
    return [{ name: 'image', dockerfile: usual, own: {}, settings: shared }]
  const names = nameImages(dockerfiles)
  return dockerfiles.map((dockerfile, index) => ({
    name: names[index] ?? dockerfile,
    dockerfile,
    own: {},
    settings: shared,
  }))
}

/** Each image of the head with the base's of the same name, or else with one of the same Dockerfile that has another name now. */
export function pairImages(
  base: readonly ImageEntry[],
  head: readonly ImageEntry[],
): readonly (readonly [head: ImageEntry, base: ImageEntry | undefined])[] {
  const named = new Map(base.map((one) => [one.name, one]))
  const free = base.filter(({ name }) => !head.some((one) => one.name === name))
  return head.map((one) => {
    const same = named.get(one.name)
    if (same) return [one, same]
    const index = free.findIndex(({ dockerfile }) => dockerfile === one.dockerfile)
    return [one, index < 0 ? undefined : free.splice(index, 1)[0]]
  })
}
