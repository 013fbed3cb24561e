/** The first line of our comments, by which we find them again. The only place that writes it. Pure. */

import type { RunOrder } from '../model.ts'

export interface Marker {
  readonly key: string
  readonly run?: RunOrder
}

/** Nothing in a key can end a comment of HTML. */
const KEY = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/

const MARKER = /^<!-- drydock:comment key=(?<key>[a-z0-9-]{1,64})(?: run=(?<id>\d{1,15})\.(?<attempt>\d{1,6}))? -->$/

/** Throws on a key that is not a slug of at most 64 characters. */
export function writeMarker({ key, run }: Marker): string {
  if (!KEY.test(key) || key.includes('--')) throw new TypeError(`not a key for a comment: ${key}`)
  return `<!-- drydock:comment key=${key}${run ? ` run=${run.id}.${run.attempt}` : ''} -->`
}

/** The marker, where it is the whole first line. */
export function readMarker(body: string): Marker | undefined {
  const { key, id, attempt } = MARKER.exec(firstLine(body))?.groups ?? {}
  if (key === undefined) return undefined
  return { key, ...(id && attempt ? { run: { id: Number(id), attempt: Number(attempt) } } : {}) }
}

/** What stands below the marker. GitHub stores CRLF when a person saved the comment. */
export const belowMarker = (body: string): string => body.slice(firstLine(body).length).replaceAll('\r\n', '\n').trim()

const firstLine = (body: string): string => /^[^\r\n]*/.exec(body)?.[0] ?? ''

/** Whether `a` belongs to a later run than `b`; a run without a number is never later. */
export const isLater = (a: RunOrder | undefined, b: RunOrder | undefined): boolean =>
  a !== undefined && b !== undefined && (a.id > b.id || (a.id === b.id && a.attempt > b.attempt))
