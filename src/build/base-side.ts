import type { SideBuild } from './build-sides.ts'
import { ToolError } from '../errors.ts'
import type { Baseline, ContextUse } from '../model.ts'
import type { ImagePlan, Plan } from '../plan.ts'
import type { FileRead, World } from '../world.ts'

/** The base's files in a folder of their own, or why there are none. Disposing removes the folder. */
export type Base = AsyncDisposable &
  (
    | { readonly kind: 'there'; readonly root: string; readonly sha: string; readonly how: string }
    | { readonly kind: 'absent'; readonly because: string; readonly sha?: string }
  )

/** A base that cannot be had is a reason, not an error. */
export async function checkOutBase(
  { base }: Pick<Plan, 'base'>,
  { repository }: Pick<World, 'repository'>,
): Promise<Base> {
  if (base.kind === 'none') return absent(base.because)
  try {
    const worktree = await repository.checkout(base.sha)
    return {
      kind: 'there',
      root: worktree.path,
      sha: base.sha,
      how: base.how,
      [Symbol.asyncDispose]: () => worktree[Symbol.asyncDispose](),
    }
  } catch (error) {
    if (error instanceof ToolError) return absent(error.message, base.sha)
    throw error
  }
}

const absent = (because: string, sha?: string): Base => ({
  kind: 'absent',
  because,
  ...(sha !== undefined && { sha }),
  [Symbol.asyncDispose]: () => Promise.resolve(),
})

/** An image's Dockerfile as the base has it, or why there is none to compare with. */
export type OnBase =
  | {
      readonly kind: 'there'
      readonly root: string
      readonly sha: string
      readonly how: string
      readonly file: string
      readonly read: FileRead
    }
  | { readonly kind: 'absent'; readonly because: string; readonly sha?: string }

export async function readOnBase(
  { onBase }: Pick<ImagePlan, 'onBase'>,
  base: Base,
  { disk }: Pick<World, 'disk'>,
): Promise<OnBase> {
  if (base.kind === 'absent')
    return { kind: 'absent', because: base.because, ...(base.sha !== undefined && { sha: base.sha }) }
  const read = await disk.read(base.root, onBase.dockerfile)
  const there = { kind: 'there', root: base.root, sha: base.sha, how: base.how, file: onBase.dockerfile, read } as const
  switch (read.kind) {
    case 'text':
      return there
    case 'missing':
      return { kind: 'absent', because: 'the Dockerfile is new', sha: base.sha }
    case 'refused':
      return { kind: 'absent', because: `the base's Dockerfile cannot be read: ${read.because}`, sha: base.sha }
  }
}

/** What the report says of the base, once it is built or not. */
export function baselineOf(before: OnBase, build: SideBuild | undefined, head?: ContextUse): Baseline {
  if (before.kind === 'absent') return before
  const without = head?.kind === 'checkout' ? ' without files that only the checkout has' : ''
  switch (build?.kind) {
    case 'built':
      return { kind: 'measured', sha: before.sha, how: before.how }
    case 'failed':
      return { kind: 'absent', because: `the base does not build${without}: ${build.message}`, sha: before.sha }
    case 'broken':
      return { kind: 'absent', because: `the base could not be built: ${build.because}`, sha: before.sha }
    case undefined:
      return { kind: 'absent', because: 'nothing was built', sha: before.sha }
  }
}
