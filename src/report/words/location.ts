/** Where a finding or a layer points, in words and as a link. */
import type { Cost, Finding, ImageReport, Layer, Subject } from '../../model.ts'
import { linesPage } from './links.ts'
import type { Phrase, Piece } from './phrase.ts'
import { bytes, seconds } from './quantities.ts'

/** Empty for a finding about the image as a whole. `side` is the commit whose files are meant. */
export function placeWords(
  finding: Finding,
  image: ImageReport,
  subject: Subject,
  side: 'head' | 'base' = 'head',
): Phrase {
  const sha = shaOf(image, subject, side)
  const { place } = finding
  switch (place.at) {
    case 'line':
      return [{ link: `${place.file}:${span(place)}`, to: linesPage(subject, sha, place.file, place) }]
    case 'layer': {
      if (place.line === undefined) return [`layer ${place.index + 1}`]
      const lines = { line: place.line, endLine: place.line }
      return [{ link: `${image.dockerfile}:${span(lines)}`, to: linesPage(subject, sha, image.dockerfile, lines) }]
    }
    case 'image':
      return []
  }
}

/** The Dockerfile lines that made a layer, as `4` or `6–8`, or what stands in their place. */
export function layerPlace(layer: Layer, image: ImageReport, subject: Subject, side: 'head' | 'base'): Piece {
  if (layer.lines === undefined) return 'base image'
  if (layer.lines === 'unknown') return 'unknown'
  return { see: span(layer.lines), to: linesPage(subject, shaOf(image, subject, side), image.dockerfile, layer.lines) }
}

/** What the checked side is called. */
export function headWords({ pullRequest, headSha }: Subject): string {
  if (pullRequest !== undefined) return 'this pull request'
  return headSha === undefined ? 'here' : 'this commit'
}

/** `costs 38 MB and 2.1 s`; empty where nothing was measured. */
export function costWords(cost: Cost | undefined): string {
  const parts = [
    ...(cost?.bytes === undefined ? [] : [bytes(cost.bytes)]),
    ...(cost?.seconds === undefined ? [] : [seconds(cost.seconds)]),
  ]
  return parts.length === 0 ? '' : `costs ${parts.join(' and ')}`
}

function span({ line, endLine }: { readonly line: number; readonly endLine: number }): string {
  return endLine > line ? `${line.toFixed(0)}–${endLine.toFixed(0)}` : line.toFixed(0)
}

function shaOf(image: ImageReport, subject: Subject, side: 'head' | 'base'): string | undefined {
  return side === 'head' ? subject.headSha : (image.baseline.sha ?? subject.baseSha)
}
