import type { Inputs } from './options.ts'

/**
 * Tells the comments of several steps apart. It depends on what the step was asked for and not on what it found, so that a step finds
 * its comment again after the configuration has changed. Lower-case letters, digits and single `-`.
 */
export function commentKey({ image, place }: Inputs): string {
  const asked = [...(place.image ?? []), image.dockerfile, placeOf(image.context), image.target].filter(
    (part) => part !== undefined,
  )
  const key = asked
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, '')
  return key === '' ? 'all' : key
}

/** A login and a query are no part of the place, and a comment is read by everybody. */
const placeOf = (context: string | undefined): string | undefined =>
  context?.replace(/:\/\/[^/@\s]*@/g, '://').replace(/\?[^#]*/, '')

// The marker's own limit.
const MAX_LENGTH = 64
