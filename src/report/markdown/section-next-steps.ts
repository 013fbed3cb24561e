import type { ImageReport } from '../../model.ts'
import { nextSteps, WHERE_SETTINGS_GO } from '../words/next-steps.ts'
import type { Block } from './block.ts'
import { inline } from './markdown.ts'

export const NEXT_STEPS = 'What to do next'

/** A line for each of the usual failures. */
export function nextStepsBlocks(image: ImageReport): readonly Block[] {
  const steps = nextSteps(image)
  if (steps.length === 0) return []
  const text = [`#### ${NEXT_STEPS}`, steps.map((step) => `- ${inline(step)}`).join('\n'), inline(WHERE_SETTINGS_GO)]
  return [{ title: NEXT_STEPS, kind: 'open', rows: 1, render: (rows) => (rows === 0 ? '' : text.join('\n\n')) }]
}
