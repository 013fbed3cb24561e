import { isAddress } from '../../../build-context.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import type { Add, Copy, Word } from '../../dockerfile/instruction.ts'
import { absolutePath } from './absolute-path.ts'
import { remember } from '../../text/computed-once.ts'

/** A COPY or ADD of a whole folder of the build context. */
export interface FolderCopy {
  readonly instruction: Copy | Add
  /** Relative to the context; empty for all of it. */
  readonly folder: string
  /** As the instruction says it. */
  readonly source: Word
  /** Its layer is part of an image. */
  readonly inImage: boolean
}

/** A folder, or all that is in it. */
const EVERYTHING_IN = /(?:^|\/)\*$/

/**
 * In file order, every source that can be a folder. Left out are sources that only a build knows, and instructions with
 * `--exclude`, whose patterns follow rules of their own.
 */
export const folderCopies = remember((dockerfile: Dockerfile): readonly FolderCopy[] => {
  return [...dockerfile.all('COPY'), ...dockerfile.all('ADD')]
    .filter((one) => one.flag('from') === undefined && one.flag('exclude') === undefined)
    .flatMap((instruction) =>
      instruction.sources.flatMap((source) => {
        const folder = folderOf(source)
        const { reachesFinal, isTarget } = instruction.stage
        return folder === undefined ? [] : [{ instruction, folder, source, inImage: reachesFinal || isTarget }]
      }),
    )
    .sort((a, b) => a.instruction.index - b.instruction.index)
})

function folderOf({ resolved }: Word): string | undefined {
  if (resolved === undefined || isAddress(resolved)) return undefined
  const path = absolutePath(resolved.replace(EVERYTHING_IN, '/'), '/')
  return path === undefined || /[*?[]/.test(path) ? undefined : path.slice(1)
}
