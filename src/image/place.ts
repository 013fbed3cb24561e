import type { ImageFacts, Place } from '../model.ts'

/** A layer as the place of a finding, with its first line where the Dockerfile has one. */
export function layerPlace({ layers }: ImageFacts, index: number): Place {
  const layer = layers[index]
  if (layer === undefined) return { at: 'image' }
  const { createdBy, lines } = layer
  return { at: 'layer', index, createdBy, ...(lines && lines !== 'unknown' && { line: lines.line }) }
}
