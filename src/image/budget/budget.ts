import type { Budget, ImageFacts, Layer, LayerPair, Origin, Place } from '../../model.ts'
import type { BudgetException } from './budget-exceptions.ts'
import { type ContentLimits, judgeContentBudgets } from './content-budget.ts'
import type { GrowthLimit, Judged, Measured, SizeLimit } from './budget-limits.ts'
import { type Moved, onBaseImageOfHead } from '../drift.ts'
import { layerPlace } from '../place.ts'
import { sizeText } from './size-text.ts'

/** What an image may cost. `text` is what the user wrote. */
export interface BudgetLimits extends ContentLimits {
  readonly exceptions?: readonly BudgetException[]
  /** Unpacked size of the image. */
  readonly maxSize?: SizeLimit
  /** Growth of the unpacked size against the base. */
  readonly maxSizeIncrease?: GrowthLimit
  readonly maxLayers?: number
  /** Layers more than the base has. */
  readonly maxLayersIncrease?: number
}

/** Every limit that is set, in the order of the settings. A limit on growth without a base is `unknown` and no finding. */
export function judgeBudgets(limits: BudgetLimits, measured: Measured): Judged[] {
  const { maxSize, maxSizeIncrease, maxLayers, maxLayersIncrease } = limits
  const { head, base, drift } = measured
  const moved = onBaseImageOfHead(base, drift)
  const counted = { head, base: moved && { layers: { length: moved.layerCount } } }
  const packed = base && { ...base, compressedBytes: moved?.compressedBytes ?? base.compressedBytes }
  return [
    ...(maxSize === undefined ? [] : [judgeSize(maxSize, head, moved)]),
    ...(maxSizeIncrease === undefined ? [] : [judgeGrowth(maxSizeIncrease, measured, moved)]),
    ...(maxLayers === undefined ? [] : [judgeLayers(maxLayers, counted)]),
    ...(maxLayersIncrease === undefined ? [] : [judgeLayersIncrease(maxLayersIncrease, counted)]),
    ...judgeContentBudgets(limits, { head, ...(packed && { base: packed }) }),
  ]
}

function judgeSize(limit: SizeLimit, head: ImageFacts, base: Moved | undefined): Judged {
  const actual = sizeText(head.unpackedBytes, limit)
  const budget: Budget = { limit: 'max-size', allowed: limit.text, actual, kept: head.unpackedBytes <= limit.bytes }
  const origin = originOf(base && base.unpackedBytes <= limit.bytes)
  return judged(budget, `The image has ${actual} unpacked; the limit is ${limit.text}`, origin)
}

function judgeGrowth(limit: GrowthLimit, { head, layers, brought, drift }: Measured, base: Moved | undefined): Judged {
  if (base === undefined || brought?.kind === 'unknown') return incomparable('max-size-increase', limit.text)
  const bytes = head.unpackedBytes - base.unpackedBytes - (brought?.bytes ?? 0)
  const { actual, isKept } = compareGrowth(limit, bytes, base.unpackedBytes)
  const budget: Budget = { limit: 'max-size-increase', allowed: limit.text, actual, kept: isKept }
  const message = `The image grew by ${actual} unpacked; the limit is ${limit.text}`
  return judged(budget, message, 'new', mostGrown(head, drift ? layers.filter(isOwn) : layers))
}

function compareGrowth(limit: GrowthLimit, bytes: number, baseBytes: number): { actual: string; isKept: boolean } {
  switch (limit.kind) {
    case 'bytes':
      return { actual: sizeText(bytes, limit), isKept: bytes <= limit.bytes }
    case 'percent': {
      // An empty base grows by more than any share, or not at all.
      const percent = bytes === 0 ? 0 : (bytes / baseBytes) * 100
      return { actual: percentText(percent, limit.percent), isKept: percent <= limit.percent }
    }
  }
}

/** As much of the measured as a count of layers takes. */
interface Counted {
  readonly head: { readonly layers: { readonly length: number } }
  readonly base?: { readonly layers: { readonly length: number } } | undefined
}

export function judgeLayers(limit: number, { head, base }: Counted): Judged {
  const count = head.layers.length
  const budget: Budget = { limit: 'max-layers', allowed: `${limit}`, actual: `${count}`, kept: count <= limit }
  const origin = originOf(base && base.layers.length <= limit)
  return judged(budget, `The image has ${count} layers; the limit is ${limit}`, origin)
}

export function judgeLayersIncrease(limit: number, { head, base }: Counted): Judged {
  if (base === undefined) return incomparable('max-layers-increase', `${limit}`)
  const count = head.layers.length - base.layers.length
  const budget: Budget = { limit: 'max-layers-increase', allowed: `${limit}`, actual: `${count}`, kept: count <= limit }
  return judged(budget, `The image has ${count} layers more than the base; the limit is ${limit}`, 'new')
}

function incomparable(limit: Budget['limit'], allowed: string): Judged {
  return { budget: { limit, allowed, kept: 'unknown' } }
}

function judged(budget: Budget, message: string, origin: Origin, place: Place = { at: 'image' }): Judged {
  if (budget.kept !== false) return { budget }
  return {
    budget,
    finding: { rule: budget.limit, aliases: [], source: 'drydock', severity: 'error', message, place, origin },
  }
}

function originOf(doesBaseKeepIt: boolean | undefined): Origin {
  if (doesBaseKeepIt === undefined) return 'unknown'
  return doesBaseKeepIt ? 'new' : 'existing'
}

const isOwn = (pair: LayerPair): boolean => pair.kind !== 'removed' && pair.head.lines !== undefined

/** The head's layer that adds most to the growth. */
function mostGrown(head: ImageFacts, layers: readonly LayerPair[]): Place {
  const growth = new Map(
    layers.flatMap((pair): [string, number][] => {
      if (pair.kind === 'added') return [[pair.head.diffId, ownBytes(pair.head)]]
      if (pair.kind === 'changed') return [[pair.head.diffId, ownBytes(pair.head) - pair.base.unpackedBytes]]
      return []
    }),
  )
  const most = Math.max(...growth.values())
  const index = head.layers.findIndex(({ diffId }) => growth.get(diffId) === most)
  return layerPlace(head, index)
}

const ownBytes = ({ unpackedBytes, broughtBytes = 0 }: Layer): number => unpackedBytes - broughtBytes

/** As many digits as it takes to look different from the limit where it is. */
function percentText(percent: number, limit: number): string {
  if (!Number.isFinite(percent)) return 'more than any share of an empty base'
  for (let digits = 1; digits < 10; digits += 1) {
    const text = percent.toFixed(digits)
    if (percent === limit || Number(text) !== limit) return `${Number(text)} %`
  }
  return `${percent} %`
}
