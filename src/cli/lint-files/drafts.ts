import { join, relative, sep } from 'node:path'
import type { Finding } from '../../model.ts'
import type { Disk, FileRead } from '../../world.ts'

/** A file as it will be when its fixes are written. */
export interface Draft {
  /** As findings name it. */
  readonly path: string
  /** Absolute. */
  readonly root: string
  /** Relative to the root, `/`-separated. */
  readonly file: string
  readonly before: string
  readonly after: string
  /** In the order in which they were put right; each line is that of the text at that moment. */
  readonly fixed: readonly Finding[]
}

/** Texts that are not written yet, over those of a disk. Files go by their absolute path. */
export interface Drafts {
  /** The disk as it will be. */
  readonly disk: Disk
  /** The text as it is now; undefined where there is none to change. */
  open(absolute: string, file: Pick<Draft, 'path' | 'root'>): Promise<Draft | undefined>
  put(draft: Draft): void
  /** Those that differ from what is on the disk. */
  changed(): readonly Draft[]
}

/** `given` are files that have been read already. */
export function openDrafts(
  disk: Disk,
  given: readonly (Pick<Draft, 'path' | 'root' | 'file'> & { readonly read: FileRead })[],
): Drafts {
  const drafts = new Map<string, Draft>()
  const keyOf = ({ root, file }: Pick<Draft, 'root' | 'file'>): string => join(root, file)
  for (const { path, root, file, read } of given)
    if (read.kind === 'text') drafts.set(keyOf({ root, file }), fresh({ path, root, file }, read.text))

  return {
    disk: {
      list: (root, folder) => disk.list(root, folder),
      read: async (root, file) => {
        const draft = drafts.get(keyOf({ root, file }))
        return draft ? { kind: 'text', text: draft.after } : disk.read(root, file)
      },
    },
    async open(absolute, { path, root }) {
      const known = drafts.get(absolute)
      if (known) return known
      const file = relative(root, absolute).split(sep).join('/')
      const read = await disk.read(root, file)
      return read.kind === 'text' ? fresh({ path, root, file }, read.text) : undefined
    },
    put: (draft) => {
      drafts.set(keyOf(draft), draft)
    },
    changed: () => [...drafts.values()].filter(({ before, after }) => before !== after),
  }
}

const fresh = (file: Pick<Draft, 'path' | 'root' | 'file'>, text: string): Draft => ({
  ...file,
  before: text,
  after: text,
  fixed: [],
})
