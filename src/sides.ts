/** What an image is made of on both sides, read before anything is built. */
import { readOnBase, type OnBase } from './build/base-side.ts'
import type { ContextFolders, LateInstalls } from './build/build-sides.ts'
import { findHeadContext, type HeadContext } from './context/head-context.ts'
import { keptBack } from './context/kept-back.ts'
import { movableInstallLines } from './lint/facts/packages/late-installs.ts'
import type { LintSide } from './lint/lint-stage.ts'
import type { ImageRun } from './image-run.ts'
import type { BuildRequest, FileRead } from './world.ts'

export interface ImageSides {
  readonly head: LintSide
  /** The Dockerfile as the base has it, or why there is none to compare with. */
  readonly before: OnBase
  readonly context: HeadContext
  readonly requests: { readonly head: BuildRequest; readonly base?: BuildRequest }
  readonly lateInstalls: LateInstalls
  readonly contextFolders: ContextFolders
}

export async function readSides({
  image,
  plan,
  trees: { base, tracked },
  world,
}: Pick<ImageRun, 'image' | 'plan' | 'trees' | 'world'>): Promise<ImageSides> {
  const read = await world.disk.read(plan.root, image.dockerfile)
  const before = await readOnBase(image, base, world)
  const context = await findHeadContext(image, plan, read, tracked, world)
  const request = (
    side: BuildRequest['side'],
    source: string,
    { dockerfile, context }: Pick<BuildRequest, 'dockerfile' | 'context'>,
  ): BuildRequest => ({ side, source, dockerfile, context, options: image.build })
  const requests = {
    head: request('head', context.source, image),
    ...(before.kind === 'there' && { base: request('base', before.root, image.onBase) }),
  }
  return {
    head: { root: plan.root, file: image.dockerfile, read },
    before,
    context,
    requests,
    contextFolders: {
      head: await keptBack(requests.head, world.disk),
      base: requests.base && (await keptBack(requests.base, world.disk)),
    },
    lateInstalls: {
      head: installLines(image.dockerfile, read),
      base: before.kind === 'there' ? installLines(before.file, before.read) : [],
    },
  }
}

const installLines = (file: string, read: FileRead): readonly number[] =>
  read.kind === 'text' ? movableInstallLines(file, read.text) : []
