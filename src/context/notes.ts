/** What is to be known about the files that a build takes, beside where they come from. One sentence each. */
import { readDockerignore } from '../lint/ignore-file/dockerignore.ts'
import type { ContextUse } from '../model.ts'
import type { Disk, TrackedTree } from '../world.ts'
import { folderOf, ignoreText, wishesOf, type ContextQuestion } from './choose.ts'
import { contextSources } from './sources.ts'
import { takes } from './taken-files.ts'

/** As actions/checkout keeps a token, and an address with a password in it. */
const TOKEN = /^\s*extraheader\s*=\s*["']?authorization:|^\s*url\s*=\s*["']?https?:\/\/[^/\s@]+@/im

export async function contextNotes(
  question: ContextQuestion,
  use: ContextUse,
  tree: TrackedTree,
  disk: Disk,
): Promise<readonly string[]> {
  const takesToken = await takesConfig(question, disk)
  const isBare = tree.kind === 'there' && use.kind === 'checkout'
  return [
    ...(takesToken
      ? [
          '`.git/config` of the checkout holds a token that a build of this context copies into the image: set `persist-credentials: false` for actions/checkout, or put `.git` into the ignore file.',
        ]
      : []),
    ...(isBare && tree.submodules.length > 0 ? ['The base is built without the files of submodules.'] : []),
    ...(isBare && tree.lfs.length > 0 ? ['The base is built with the pointers of Git LFS in place of its files.'] : []),
  ]
}

/** Whether git's configuration has a token in it, and COPY, ADD or a mount takes that file. */
async function takesConfig(question: ContextQuestion, disk: Disk): Promise<boolean> {
  const read = await disk.read(question.root, '.git/config')
  if (read.kind !== 'text' || !TOKEN.test(read.text)) return false
  for (const source of contextSources(question.dockerfile, wishesOf(question))) {
    if (folderOf(question, source) !== '.') continue
    const isTaken = source.path === undefined || takes(source.path)?.('.git/config') !== false
    const sent = readDockerignore(await ignoreText(question, source, disk, '.')).judge([
      { path: '.git/config', bytes: 0 },
    ])
    if (isTaken && sent?.length !== 0) return true
  }
  return false
}
