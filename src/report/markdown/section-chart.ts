import type { ImageReport, LayerPair } from '../../model.ts'
import type { Block } from './block.ts'
import { instructionOf, layerOf } from '../words/layer-change.ts'
import { details, fence } from './markdown.ts'
import { chartLines, type ChartBar, type ChartRow } from './mermaid.ts'
import { bytes, bytesDelta, counted } from '../words/quantities.ts'

/** More rows than a screen has are no picture. */
const MAX_LAYERS = 10

/** Base and head as a chart of their layers; nothing where only one of them was measured. */
export function chartBlocks({ stages: { image } }: ImageReport): readonly Block[] {
  if (image.status !== 'done' || image.result.base === undefined) return []
  const { base, head, layers } = image.result
  const title = 'Base and this change in a chart'
  const chart = chartLines({
    title: 'Unpacked size of the image and its layers',
    description: `Bars of the base, ${bytes(base.unpackedBytes)}, and of this change, ${bytes(head.unpackedBytes)}. All layers with their figures are in the table of layers.`,
    rows: [{ name: 'whole image', bars: barsOf(base.unpackedBytes, head.unpackedBytes) }, ...layerRows(layers)],
  })
  return [{ title: 'Chart', kind: 'folded', rows: 0, render: () => details(title, fence('mermaid', chart)) }]
}

/** What the Dockerfile makes, in its order; what is small or below it is one row. */
function layerRows(layers: readonly LayerPair[]): readonly ChartRow[] {
  const [below, own] = [layers.filter(isBelow), layers.filter((pair) => !isBelow(pair))]
  const largest = own.toSorted((one, other) => weightOf(other) - weightOf(one)).slice(0, MAX_LAYERS)
  const shown = own.filter((pair) => largest.includes(pair) && weightOf(pair) > 0)
  const rest = own.filter((pair) => !largest.includes(pair) && weightOf(pair) > 0)
  return [
    ...sumRow('base image', below),
    ...shown.map((pair): ChartRow => ({
      name: nameOf(pair),
      bars: barsOf(sizeOf(pair, 'base'), sizeOf(pair, 'head')),
    })),
    ...sumRow(counted(rest.length, 'smaller layer'), rest),
  ]
}

const isBelow = (pair: LayerPair): boolean => layerOf(pair).layer.lines === undefined

const weightOf = (pair: LayerPair): number => Math.max(sizeOf(pair, 'base') ?? 0, sizeOf(pair, 'head') ?? 0)

function sizeOf(pair: LayerPair, side: 'base' | 'head'): number | undefined {
  if (side === 'base') return pair.kind === 'added' ? undefined : pair.base.unpackedBytes
  return pair.kind === 'removed' ? undefined : pair.head.unpackedBytes
}

function nameOf(pair: LayerPair): string {
  const { layer } = layerOf(pair)
  const line = typeof layer.lines === 'object' ? `${layer.lines.line.toFixed(0)} ` : ''
  return `${line}${instructionOf(layer)}`
}

function sumRow(name: string, pairs: readonly LayerPair[]): readonly ChartRow[] {
  const sum = (side: 'base' | 'head'): number | undefined => {
    const sizes = pairs.flatMap((pair) => sizeOf(pair, side) ?? [])
    return sizes.length === 0 ? undefined : sizes.reduce((total, size) => total + size, 0)
  }
  return pairs.length === 0 ? [] : [{ name, bars: barsOf(sum('base'), sum('head')) }]
}

/** One bar where both sides are the same. */
function barsOf(base: number | undefined, head: number | undefined): readonly ChartBar[] {
  if (base === head && head !== undefined) return [{ words: `${bytes(head)} on both`, isPale: true, value: head }]
  const fate = base === undefined ? ', new' : head === undefined ? ', gone' : ''
  const change = base !== undefined && head !== undefined ? ` (${bytesDelta(head - base)})` : ''
  return [
    ...(base === undefined ? [] : [{ words: `base ${bytes(base)}${fate}`, isPale: true, value: base }]),
    ...(head === undefined
      ? []
      : [{ words: `this change ${bytes(head)}${change}${fate}`, isPale: false, value: head }]),
  ]
}
