import { ToolError } from '../errors.ts'
import type { ImageResult, Stage } from '../model.ts'
import type { BuiltImage, Docker } from '../world.ts'
import { judgeBudgets, type BudgetLimits } from './budget.ts'
import { compareLayers } from './compare.ts'
import { imageFacts } from './layers.ts'

/**
 * Measures the head's image, beside the base's where there is one, and holds it against the limits.
 * A ToolError passes through: the caller makes it a broken stage.
 */
export async function measureImage(
  images: { readonly head: BuiltImage; readonly base?: BuiltImage | undefined },
  limits: BudgetLimits,
  docker: Docker,
): Promise<Stage<ImageResult>> {
  const built = images.base === undefined ? [images.head] : [images.head, images.base]
  const saved = await docker.measure(built.map(({ reference }) => reference))
  const factsOf = ({ reference, layerLines }: BuiltImage) => {
    const image = saved.find((candidate) => candidate.reference === reference)
    if (image === undefined)
      throw new ToolError(`The measurement has no image ${reference}`, { command: ['docker', 'save', reference] })
    return imageFacts(image, layerLines)
  }

  const head = factsOf(images.head)
  const base = images.base && factsOf(images.base)
  const layers = compareLayers(head.layers, base?.layers ?? [])
  const measured = { head, ...(base && { base }), layers }
  const judged = judgeBudgets(limits, measured)
  return {
    status: 'done',
    result: { ...measured, budgets: judged.map(({ budget }) => budget) },
    findings: judged.flatMap(({ finding }) => finding ?? []),
  }
}
