import type { OutlineReport } from '../model.ts'
import type { ImageOutline } from '../world.ts'
import { type BudgetLimits, judgeLayers, judgeLayersIncrease } from './budget/budget.ts'
import { judgeDownload } from './budget/content-budget.ts'

/** Budgets that manifest and configuration can answer. */
const ANSWERED: readonly (keyof BudgetLimits)[] = ['maxCompressedSize', 'maxLayers', 'maxLayersIncrease', 'exceptions']

/** Whether a budget takes more than manifest and configuration. */
export const needsContents = (limits: BudgetLimits): boolean =>
  Object.keys(limits).some((name) => !ANSWERED.some((answered) => answered === name))

/** Two images of a registry side by side, without what is in their layers. */
export function judgeOutline(head: ImageOutline, base: ImageOutline | undefined, limits: BudgetLimits): OutlineReport {
  const have = new Set(base?.layers.map(({ diffId }) => diffId))
  const sizes = { compressedBytes: packed(head.layers) }
  const baseSizes = base && { compressedBytes: packed(base.layers) }
  const { maxCompressedSize, maxLayers, maxLayersIncrease } = limits
  return {
    name: head.reference,
    ...(base && { against: base.reference }),
    platform: head.platform,
    ...sizes,
    ...(base && { baseCompressedBytes: packed(base.layers), baseLayerCount: base.layers.length }),
    layers: head.layers.map((layer) => ({ ...layer, ...(have.has(layer.diffId) && { isShared: true }) })),
    ...(base && { missingBytes: packed(head.layers.filter(({ diffId }) => !have.has(diffId))) }),
    ...(head.platforms && { platforms: head.platforms }),
    budgets: [
      ...(maxCompressedSize ? [judgeDownload(maxCompressedSize, sizes, baseSizes)] : []),
      ...(maxLayers === undefined ? [] : [judgeLayers(maxLayers, { head, base })]),
      ...(maxLayersIncrease === undefined ? [] : [judgeLayersIncrease(maxLayersIncrease, { head, base })]),
    ].map(({ budget }) => budget),
  }
}

const packed = (layers: ImageOutline['layers']): number =>
  layers.reduce((sum, { compressedBytes }) => sum + compressedBytes, 0)
