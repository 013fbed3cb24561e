/** The build contexts of a plan whose settings name none. */
import { folder, readNamedContext, type Context } from '../build-context.ts'
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
    const { context } = image
    const doubt =
      context.kind === 'folder'
        ? await doubtContext({ root, dockerfile, wishes, folder: context.path }, disk)
        : undefined
    return doubt === undefined ? image : { ...image, contextNotes: [...image.contextNotes, doubt] }
  }
  const { folder: path, note, isUnsure = false } = await guessContext({ root, dockerfile, wishes }, disk)
  return {
    ...image,
    context: folder(path),
    ...(isUnsure && !image.choices && { choices: [{ name: image.name, dockerfile: image.dockerfile, context: path }] }),
    contextNotes: [...image.contextNotes, ...(note === undefined ? [] : [note])],
    // Where the Dockerfile's own folder is meant, the base has it under the base's name.
    onBase: isSame(image.context, path) ? image.onBase : { ...image.onBase, context: folder(path) },
  }
}

const isSame = (context: Context, path: string): boolean => context.kind === 'folder' && context.path === path
