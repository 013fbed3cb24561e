import { readNamedContext } from '../build-context.ts'
import { countBrought } from './checkout-only.ts'
import { chooseContext, type Chosen, type ContextQuestion } from './choose-context.ts'
import { contextNotes } from './context-notes.ts'
import { ToolError } from '../errors.ts'
import { absolutePath } from '../lint/facts/files/absolute-path.ts'
import { parseDockerfile } from '../lint/dockerfile/parse-dockerfile.ts'
import type { Dockerfile } from '../lint/dockerfile/dockerfile.ts'
import type { Brought } from '../model.ts'
import type { ImagePlan, Plan } from '../plan.ts'
import type { FileRead, TrackedTree, World } from '../world.ts'

/** A tree that git cannot make is a reason to build the checkout, not an error. */
export async function checkOutHead(
  { uncommitted, images }: Pick<Plan, 'uncommitted' | 'images'>,
  { repository }: Pick<World, 'repository'>,
): Promise<TrackedTree> {
  const none = (because: string): TrackedTree => ({
    kind: 'none',
    because,
    [Symbol.asyncDispose]: () => Promise.resolve(),
  })
  if (images.every(isFetched)) return none('the builder fetches the context itself')
  try {
    return await repository.tracked({ uncommitted })
  } catch (error) {
    if (error instanceof ToolError) return none(error.message)
    throw error
  }
}

/** Nothing of the checkout is sent: neither a context nor a named one is a folder. */
const isFetched = ({ context, build }: ImagePlan): boolean =>
  context.kind === 'remote' &&
  Object.values(build.buildContexts).every((value) => readNamedContext(value).kind === 'remote')

/** Where the head of an image is built, and what is to be said of it. */
export interface HeadContext extends Partial<Pick<Chosen, 'use'>> {
  /** Absolute path. */
  readonly source: string
  readonly notes: readonly string[]
  /** What only the checkout had; nothing where the head is built from what git tracks. */
  readonly brought: () => Promise<Brought | undefined>
}

export async function findHeadContext(
  image: ImagePlan,
  { root, uncommitted }: Pick<Plan, 'root' | 'uncommitted'>,
  read: FileRead,
  tree: TrackedTree,
  { disk }: Pick<World, 'disk'>,
): Promise<HeadContext> {
  const nothing = () => Promise.resolve(undefined)
  if (read.kind !== 'text' || isFetched(image)) return { source: root, notes: [], brought: nothing }
  const question = questionOf(image, { root, uncommitted }, parseDockerfile(image.dockerfile, read.text))
  const { source, use } = await chooseContext(question, tree, disk)
  const notes = await contextNotes(question, use, tree, disk)
  return { source, use, notes, brought: use.kind === 'checkout' ? () => countBrought(question, tree, disk) : nothing }
}

/** What the questions about the files of an image start from. */
export function questionOf(
  image: ImagePlan,
  { root, uncommitted }: Pick<Plan, 'root' | 'uncommitted'>,
  dockerfile: Dockerfile,
): ContextQuestion {
  const { context } = image
  return {
    root,
    uncommitted,
    dockerfile,
    folder: context.kind === 'folder' ? context.path : undefined,
    named: new Map(
      Object.entries(image.build.buildContexts).flatMap(([name, value]): [string, string][] => {
        const named = readNamedContext(value)
        return named.kind === 'folder' ? [[name, absolutePath(named.path, '/')?.slice(1) || '.']] : []
      }),
    ),
    target: image.build.target,
    buildArgs: image.build.buildArgs,
    wish: image.contextSource,
  }
}
