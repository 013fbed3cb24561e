import type { Budget, Contents, Finding, ImageFacts, Origin, Place } from '../../model.ts'
import type { Judged, Measured, SizeLimit, WasteLimit } from './budget-limits.ts'
import { layerPlace } from '../place.ts'
import { sizeText } from './size-text.ts'

/** Limits on what the layers hold. `text` is what the user wrote. */
export interface ContentLimits {
  /** Of the image as it is downloaded. */
  readonly maxCompressedSize?: SizeLimit
  /** Unpacked size of each layer that is not the base image's. */
  readonly maxLayerSize?: SizeLimit
  /** Bytes that the layers hold and the image does not show; a share is of all layers. */
  readonly maxWaste?: WasteLimit
  /** Share of the bytes of all layers that the image shows, from 0 to 1. */
  readonly minEfficiency?: ShareLimit
  /** dive's own thresholds on dive's own figures; see `.dive-ci`. */
  readonly dive?: DiveLimits
}

export interface ShareLimit {
  readonly share: number
  readonly text: string
}

/** As dive compares: a figure at the threshold is kept. */
export interface DiveLimits {
  readonly lowestEfficiency?: ShareLimit
  readonly highestWastedBytes?: SizeLimit
  readonly highestUserWastedPercent?: ShareLimit
}

/** Every limit that is set. What could not be looked at is `unknown`; that is another finding. */
export function judgeContentBudgets(limits: ContentLimits, { head, base }: Pick<Measured, 'head' | 'base'>): Judged[] {
  const { maxCompressedSize, maxLayerSize, maxWaste, minEfficiency, dive = {} } = limits
  const judge = <Limit extends { readonly text: string }>(
    limit: Limit | undefined,
    question: Question<Limit>,
  ): Judged[] => (limit === undefined ? [] : [answer(limit, question, head, base)])
  return [
    ...judge(maxCompressedSize, COMPRESSED_SIZE),
    ...judge(maxLayerSize, LAYER_SIZE),
    ...judge(maxWaste, WASTE),
    ...judge(minEfficiency, EFFICIENCY),
    ...judge(dive.lowestEfficiency, DIVE_EFFICIENCY),
    ...judge(dive.highestWastedBytes, DIVE_WASTE),
    ...judge(dive.highestUserWastedPercent, DIVE_USER_WASTE),
  ]
}

type Packed = Pick<ImageFacts, 'compressedBytes'>

/** The one of them that asks nothing of the contents. */
export const judgeDownload = (limit: SizeLimit, head: Packed, base: Packed | undefined): Judged =>
  answer(limit, COMPRESSED_SIZE, head, base)

/** What a limit asks of an image. */
interface Question<Limit, Facts = ImageFacts> {
  readonly limit: Budget['limit']
  /** Absent where the contents are unreadable. */
  measure(facts: Facts, limit: Limit): Answer | undefined
  message(actual: string, allowed: string): string
}

interface Answer {
  readonly actual: string
  readonly isKept: boolean
  readonly place?: Place
}

function answer<Limit extends { readonly text: string }, Facts>(
  limit: Limit,
  question: Question<Limit, Facts>,
  head: Facts,
  base: Facts | undefined,
): Judged {
  const measured = question.measure(head, limit)
  if (measured === undefined) return { budget: { limit: question.limit, allowed: limit.text, kept: 'unknown' } }
  const { actual, isKept, place = { at: 'image' } } = measured
  const budget: Budget = { limit: question.limit, allowed: limit.text, actual, kept: isKept }
  if (isKept) return { budget }
  const finding: Finding = {
    rule: question.limit,
    aliases: [],
    source: 'drydock',
    severity: 'error',
    message: question.message(actual, limit.text),
    place,
    origin: originOf(base && question.measure(base, limit)),
  }
  return { budget, finding }
}

function originOf(onBase: Answer | undefined): Origin {
  if (onBase === undefined) return 'unknown'
  return onBase.isKept ? 'new' : 'existing'
}

const COMPRESSED_SIZE: Question<SizeLimit, Packed> = {
  limit: 'max-compressed-size',
  measure: ({ compressedBytes }, limit) => ({
    actual: sizeText(compressedBytes, limit),
    isKept: compressedBytes <= limit.bytes,
  }),
  message: (actual, allowed) => `The image has ${actual} as it is downloaded; the limit is ${allowed}`,
}

const LAYER_SIZE: Question<SizeLimit> = {
  limit: 'max-layer-size',
  measure(facts, limit) {
    const own = facts.layers.map((layer) => (layer.lines === undefined ? 0 : layer.unpackedBytes))
    const largest = Math.max(0, ...own)
    return {
      actual: sizeText(largest, limit),
      isKept: largest <= limit.bytes,
      place: layerPlace(facts, own.indexOf(largest)),
    }
  },
  message: (actual, allowed) => `The largest layer has ${actual} unpacked; the limit is ${allowed}`,
}

const WASTE: Question<WasteLimit> = {
  limit: 'max-waste',
  measure(facts, limit) {
    const waste = wasteOf(facts.contents)
    if (waste === undefined) return undefined
    const [largest] = waste.parts
    const place = largest === undefined ? undefined : layerPlace(facts, largest.hiddenBy)
    if (limit.kind === 'bytes')
      return { actual: sizeText(waste.bytes, limit), isKept: waste.bytes <= limit.bytes, ...(place && { place }) }
    const percent = facts.unpackedBytes === 0 ? 0 : (waste.bytes / facts.unpackedBytes) * 100
    return { actual: percentText(percent), isKept: percent <= limit.percent, ...(place && { place }) }
  },
  message: (actual, allowed) => `The layers hold ${actual} that the image does not show; the limit is ${allowed}`,
}

const EFFICIENCY: Question<ShareLimit> = {
  limit: 'min-efficiency',
  measure(facts, { share }) {
    const waste = wasteOf(facts.contents)
    if (waste === undefined) return undefined
    const efficiency = facts.unpackedBytes === 0 ? 1 : 1 - waste.bytes / facts.unpackedBytes
    return { actual: percentText(efficiency * 100), isKept: efficiency >= share }
  },
  message: (actual, allowed) => `The image shows ${actual} of what its layers hold; the least is ${allowed}`,
}

const DIVE_EFFICIENCY: Question<ShareLimit> = {
  limit: 'dive-lowest-efficiency',
  measure({ contents }, { share }) {
    const efficiency = wasteOf(contents)?.dive.efficiency
    return efficiency === undefined ? undefined : { actual: percentText(efficiency * 100), isKept: efficiency >= share }
  },
  message: (actual, allowed) => `dive’s efficiency is ${actual}; \`.dive-ci\` asks for ${allowed}`,
}

const DIVE_WASTE: Question<SizeLimit> = {
  limit: 'dive-highest-wasted-bytes',
  measure({ contents }, limit) {
    const bytes = wasteOf(contents)?.dive.wastedBytes
    return bytes === undefined ? undefined : { actual: sizeText(bytes, limit), isKept: bytes <= limit.bytes }
  },
  message: (actual, allowed) => `dive’s wasted bytes are ${actual}; \`.dive-ci\` allows ${allowed}`,
}

const DIVE_USER_WASTE: Question<ShareLimit> = {
  limit: 'dive-highest-user-wasted-percent',
  measure({ contents }, limit) {
    const waste = wasteOf(contents)
    if (waste === undefined) return undefined
    const share = waste.dive.userWastedShare ?? 0
    return { actual: percentText(share * 100), isKept: share <= limit.share }
  },
  message: (actual, allowed) => `dive’s share of wasted bytes is ${actual}; \`.dive-ci\` allows ${allowed}`,
}

const wasteOf = (contents: Contents) => (contents.kind === 'read' ? contents.waste : undefined)

const percentText = (percent: number): string => `${Number(percent.toFixed(2))} %`
