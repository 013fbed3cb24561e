import type { BudgetLimits } from '../image/budget/budget.ts'
import { optional } from './optional.ts'
import type { ImageSettings } from './settings.ts'

/** The budgets of an image. */
export function limitsOf(image: ImageSettings): BudgetLimits {
  return {
    ...optional('maxSize', image['max-size']),
    ...optional('maxSizeIncrease', image['max-size-increase']),
    ...optional('maxCompressedSize', image['max-compressed-size']),
    ...optional('maxLayerSize', image['max-layer-size']),
    ...optional('maxWaste', image['max-waste']),
    ...optional('minEfficiency', image['min-efficiency']),
    ...optional('exceptions', image['budget-exceptions']),
    ...optional('maxLayers', image['max-layers']),
    ...optional('maxLayersIncrease', image['max-layers-increase']),
  }
}
