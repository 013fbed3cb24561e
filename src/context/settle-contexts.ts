/** The build contexts of a plan whose settings name none. */
import { readContext, readNamedContext } from '../build-context.ts'
import { parseDockerfile } from '../lint/dockerfile/parse-dockerfile.ts'
import type { ImagePlan, Plan } from '../plan.ts'
import type { Disk } from '../world.ts'
import { doubtContext, guessContext } from './guess-context.ts'

/** The plan with the folders that the Dockerfiles' own words ask for, and notes on what was chosen. */
export async function settleContexts(plan: Plan, disk: Disk): Promise<Plan> {
  const [first, ...others] = plan.images
  const settle = (image: ImagePlan): Promise<ImagePlan> => settleContext(image, plan.root, disk)
  return { ...plan, images: [await settle(first), ...(await Promise.all(others.map(settle)))] }
}

async function settleContext(image: ImagePlan, root: string, disk: Disk): Promise<ImagePlan> {
  const read = await disk.read(root, image.dockerfile)
  if (read.kind !== 'text') return image
  const { target, buildArgs, buildContexts } = image.build
  const folders = Object.entries(buildContexts).flatMap(([name, value]) =>
    readNamedContext(value).kind === 'folder' ? [name] : [],
  )
  const dockerfile = parseDockerfile(image.dockerfile, read.text)
  const wishes = { target, buildArgs, folders }
  if (image.isContextGiven) {
    const given = readContext(image.context)
    const doubt =
      given.kind === 'folder' ? await doubtContext({ root, dockerfile, wishes, folder: given.path }, disk) : undefined
    return doubt === undefined ? image : { ...image, contextNotes: [...image.contextNotes, doubt] }
  }
  const { folder, note, isUnsure = false } = await guessContext({ root, dockerfile, wishes }, disk)
  return {
    ...image,
    context: folder,
    ...(isUnsure &&
      !image.choices && { choices: [{ name: image.name, dockerfile: image.dockerfile, context: folder }] }),
    contextNotes: [...image.contextNotes, ...(note === undefined ? [] : [note])],
    // Where the Dockerfile's own folder is meant, the base has it under the base's name.
    onBase: folder === image.context ? image.onBase : { ...image.onBase, context: folder },
  }
}
