import type { Brought, ImageFacts, ImageResult, Stage } from '../model.ts'
import type { BuiltImage, Docker } from '../world.ts'
import { markBrought } from './checkout-bytes.ts'
import { judgeBudgets, type BudgetLimits } from './budget.ts'
import { compareLayers } from './compare.ts'
import { imageFacts } from './layers.ts'

/** Measures an image and gives its layers their lines of `dockerfile`, the text that it was built from. Rejects with a ToolError where the engine cannot say. */
export const measureImage = async (
  { reference, layerLines }: BuiltImage,
  dockerfile: string,
  { measure }: Pick<Docker, 'measure'>,
): Promise<ImageFacts> => imageFacts(await measure(reference), layerLines, dockerfile)

/** Holds the head's image against the base's, where there is one, and against the limits. */
export function judgeImage(
  sides: { readonly head: ImageFacts; readonly base?: ImageFacts | undefined },
  limits: BudgetLimits,
  broughtToLines?: Brought,
): Stage<ImageResult> {
  const { base } = sides
  const { head, brought } = broughtToLines ? markBrought(sides.head, broughtToLines) : { head: sides.head }
  const layers = compareLayers(head.layers, base?.layers ?? [])
  const measured = { head, ...(base && { base }), layers, ...(brought && { brought }) }
  const judged = judgeBudgets(limits, measured)
  return {
    status: 'done',
    result: { ...measured, budgets: judged.map(({ budget }) => budget) },
    findings: judged.flatMap(({ finding }) => finding ?? []),
  }
}
