import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { FileRead } from '../../world.ts'
import { sealComposeFile, type ReferenceKind } from './compose-references.ts'

export interface Mirror {
  /** Absolute paths of the files to name to Compose, in their order. */
  readonly files: readonly string[]
  /** One sentence each. */
  readonly notes: readonly string[]
}

export type Mirrored = ({ readonly kind: 'there' } & Mirror) | { readonly kind: 'refused'; readonly because: string }

/** A project of more files is nobody's. */
const MAX_FILES = 50

/**
 * Copies compose files, and what they make Compose read, into a folder at the paths that they have in the repository:
 * whatever Compose is told, it finds nothing else.
 * @param read reads a file by its path from the repository's root, never anything outside of it
 */
export async function mirrorCompose(
  files: readonly string[],
  folder: string,
  read: (file: string) => Promise<FileRead>,
): Promise<Mirrored> {
  const notes: string[] = []
  const known = new Map<string, string | undefined>()

  /** Why a file cannot be had, as a clause; nothing where it is in the mirror. */
  const bring = async (file: string, kind: ReferenceKind): Promise<string | undefined> => {
    if (known.has(file)) return known.get(file)
    // A file that leads to itself is there already.
    known.set(file, undefined)
    const because = known.size > MAX_FILES ? `is one of more than ${MAX_FILES} files` : await copy(file, kind)
    known.set(file, because)
    return because
  }
  const copy = async (file: string, kind: ReferenceKind): Promise<string | undefined> => {
    const found = await read(file)
    if (found.kind === 'missing') return 'is not in the repository'
    if (found.kind === 'refused') return `cannot be read: ${found.because}`
    const target = path.join(folder, file)
    await mkdir(path.dirname(target), { recursive: true })
    if (kind === 'plain') {
      await writeFile(target, found.text, { mode: 0o600 })
      return undefined
    }
    const sealed = await sealComposeFile(file, found.text, (reference, referenceKind) => {
      const inside = pathInside(path.posix.dirname(file), reference)
      return inside === undefined ? Promise.resolve('is not a file of the repository') : bring(inside, referenceKind)
    })
    if (sealed.kind === 'refused') return sealed.because
    notes.push(...sealed.notes)
    await writeFile(target, sealed.text, { mode: 0o600 })
    // Compose looks for it beside each file.
    await bring(path.posix.join(path.posix.dirname(file), '.env'), 'plain')
    return undefined
  }

  for (const file of files) {
    const because = await bring(file, 'compose')
    if (because !== undefined) return { kind: 'refused', because: `\`${file}\` ${because}` }
  }
  return { kind: 'there', files: files.map((file) => path.join(folder, file)), notes }
}

/** A path seen from a folder of the repository; undefined where it leads out of it or is an address. */
function pathInside(folder: string, reference: string): string | undefined {
  if (/^[/~]|^[a-z][\w+.-]*:|^[\w-]+@|\\|\0/i.test(reference)) return undefined
  const joined = path.posix.join(folder, reference)
  return joined === '..' || joined.startsWith('../') ? undefined : joined
}
