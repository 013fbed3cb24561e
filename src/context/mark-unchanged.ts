import { parseDockerfile } from '../lint/dockerfile/parse-dockerfile.ts'
import type { ImagePlan, Plan } from '../plan.ts'
import type { Disk } from '../world.ts'
import { canChange, type Change } from './can-change.ts'
import { questionOf } from './head-context.ts'

const UNCHANGED =
  'nothing changed that it is made of: Dockerfile, ignore file, files that COPY and ADD take, settings, structure tests, files of variables, compose files, workflows'

/**
 * The plan with a mark on the images that the change cannot have changed: they need no build. Where findings of the base
 * fail the check as well, there is no mark.
 */
export async function markUnchanged(plan: Plan, change: Change, disk: Disk): Promise<Plan> {
  if (plan.policy.failOnExisting) return plan
  const mark = async (image: ImagePlan): Promise<ImagePlan> => {
    const read = await disk.read(plan.root, image.dockerfile)
    if (read.kind !== 'text') return image
    const question = questionOf(image, plan, parseDockerfile(image.dockerfile, read.text))
    return (await canChange(image, read.text, question, change, disk)) ? image : { ...image, unchanged: UNCHANGED }
  }
  const [first, ...others] = plan.images
  return { ...plan, images: [await mark(first), ...(await Promise.all(others.map(mark)))] }
}
