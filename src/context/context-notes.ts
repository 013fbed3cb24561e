/** What is to be known about the files that a build takes, beside where they come from. One sentence each. */
import { readDockerignore } from '../lint/ignore-file/dockerignore.ts'
import type { ContextUse } from '../model.ts'
import type { Disk, TrackedTree } from '../world.ts'
import { folderOf, ignoreText, wishesOf, type ContextQuestion } from './choose-context.ts'
import { contextSources } from './context-sources.ts'
import { takes } from './taken-files.ts'

const CONFIG = '.git/config'

export async function contextNotes(
  question: ContextQuestion,
  use: ContextUse,
  tree: TrackedTree,
  disk: Disk,
): Promise<readonly string[]> {
  const takesToken = tree.kind === 'there' && tree.keepsToken && (await takesConfig(question, disk))
  const isBare = tree.kind === 'there' && use.kind === 'checkout'
  return [
    ...(takesToken
      ? [
          '`.git/config` of the checkout holds a token that a build of this context copies into the image: set `persist-credentials: false` for actions/checkout, or put `.git` into the ignore file.',
        ]
      : []),
    ...(tree.kind === 'there' && tree.isSparse
      ? [
          'The checkout is sparse, so the build context lacks the files that git was told to leave out: take `sparse-checkout` away from actions/checkout, or run `git sparse-checkout disable`.',
        ]
      : []),
    ...(isBare && tree.submodules.length > 0 ? ['The base is built without the files of submodules.'] : []),
    ...(isBare && tree.lfs.length > 0 ? ['The base is built with the pointers of Git LFS in place of its files.'] : []),
  ]
}

/** Whether COPY, ADD or a mount takes git's configuration from the checkout. */
async function takesConfig(question: ContextQuestion, disk: Disk): Promise<boolean> {
  if (!(await disk.list(question.root, '.')).files.some(({ path }) => path === CONFIG)) return false
  for (const source of contextSources(question.dockerfile, wishesOf(question))) {
    if (folderOf(question, source) !== '.') continue
    const isTaken = source.path === undefined || takes(source.path)?.(CONFIG) !== false
    const sent = readDockerignore(await ignoreText(question, source, disk, '.')).judge([{ path: CONFIG, bytes: 0 }])
    if (isTaken && sent?.length !== 0) return true
  }
  return false
}
