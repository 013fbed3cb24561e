/**
 * Where a path really leads, links followed. Without waiting: a run asks this of thousands of small files, and each trip to the
 * thread pool and back costs more than the call.
 */
import { realpathSync, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'

export type RealPath =
  | { readonly kind: 'inside'; readonly path: string }
  | { readonly kind: 'missing' }
  /** A clause that goes on after the file's name. */
  | { readonly kind: 'refused'; readonly because: string }

/** Resolves `file` below `root`. Git's own folder holds credentials and is as far away as any other folder. */
export function resolveInside(root: string, file: string): RealPath {
  const wanted = resolve(root, file)
  if (file.includes('\0')) return { kind: 'refused', because: 'has a NUL byte in its name' }
  if (!isInside(resolve(root), wanted)) return { kind: 'refused', because: 'is outside of the repository' }
  try {
    // Most files that are looked for are not there, and an error would cost more than the call.
    if (!statSync(wanted, { throwIfNoEntry: false })) return { kind: 'missing' }
    const path = realpathSync.native(wanted)
    // A path without any link on it has none on the way to the root either.
    const realRoot = path === wanted ? resolve(root) : realpathSync.native(root)
    if (!isInside(realRoot, path)) return { kind: 'refused', because: 'is a link that leads out of the repository' }
    if (relative(realRoot, path).split(sep).includes('.git')) return { kind: 'refused', because: 'leads into `.git`' }
    return { kind: 'inside', path }
  } catch (error) {
    return failure(error)
  }
}

const isInside = (root: string, path: string): boolean => {
  const way = relative(root, path)
  return way !== '..' && !way.startsWith(`..${sep}`)
}

/** What a failed system call says about a file. */
export function failure(error: unknown): Exclude<RealPath, { kind: 'inside' }> {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'missing' }
    case 'ELOOP':
      return { kind: 'refused', because: 'is a link that leads in a circle' }
    case 'EACCES':
    case 'EPERM':
      return { kind: 'refused', because: 'may not be read by this user' }
    case 'ENAMETOOLONG':
      return { kind: 'refused', because: 'has a name that is too long' }
    default:
      return {
        kind: 'refused',
        because: `cannot be read (${typeof code === 'string' ? code : 'for an unknown reason'})`,
      }
  }
}
