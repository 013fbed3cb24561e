import { maybeSecretName } from '../lint/facts/files/secret-name.ts'
import type { Inputs } from './options.ts'

/** Of a step that was asked for nothing special. */
export const DEFAULT_COMMENT_KEY = 'all'

/**
 * Tells the comments of several steps apart. It depends on what the step was asked for and not on what it found, so that a step finds
 * its comment again after the configuration has changed. Lower-case letters, digits and single `-`; with a fingerprint at its end
 * where the words do not say all of it.
 */
export function commentKey({ image, place }: Inputs): string {
  const named = [...(place.image ?? []), image.dockerfile, placeOf(image.context), image.target].filter(
    (part) => part !== undefined,
  )
  const words = named.join('-').toLowerCase()
  const readable = words.replace(/[^a-z0-9]+/g, '-')
  const legs = legOf({ image, place })
  const isAllSaid = legs.length === 0 && named.length < 2 && readable === words
  const print = isAllSaid
    ? ''
    : `-${fingerprint([place.image, image.dockerfile, placeOf(image.context), image.target, legs])}`
  const key = `${readable.slice(0, MAX_LENGTH - print.length)}${print}`.replace(/-+/g, '-').replace(/^-|-$/g, '')
  return key === '' ? DEFAULT_COMMENT_KEY : key
}

/**
 * What makes another image of the same Dockerfile. What may be a secret is no part of it: a comment is read by everybody, and whoever
 * guesses a short value can compare its fingerprint.
 */
function legOf({
  image,
  place,
}: Pick<Inputs, 'image' | 'place'>): readonly (readonly [name: string, value: unknown])[] {
  const hidden = new Set(image.mask?.map((name) => name.toLowerCase()))
  const isHidden = (name: string): boolean => maybeSecretName(name) || hidden.has('*') || hidden.has(name.toLowerCase())
  const settings = {
    config: place.config,
    platforms: image.platforms,
    arguments: sorted(image['build-args'])?.flatMap(([name, value]) =>
      isHidden(name) ? [] : [[name, value.includes('://') ? placeOf(value) : value]],
    ),
    contexts: sorted(image['build-contexts'])?.map(([name, place]) => [name, placeOf(place)]),
  }
  return Object.entries(settings).filter(([, value]) => value !== undefined && value.length > 0)
}

const sorted = (
  pairs: Readonly<Record<string, string>> | undefined,
): readonly (readonly [string, string])[] | undefined =>
  pairs && Object.entries(pairs).sort(([one], [other]) => (one < other ? -1 : 1))

/** FNV-1a of 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/): a pull request has a few comments of ours, and nobody gains by two that are equal. */
function fingerprint(value: unknown): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(JSON.stringify(value))) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** A login and a query are no part of the place. */
const placeOf = (context: string | undefined): string | undefined =>
  context?.replace(/:\/\/[^/@\s]*@/g, '://').replace(/\?[^#]*/, '')

// The marker's own limit.
const MAX_LENGTH = 64
