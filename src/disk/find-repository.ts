import { lstatSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The folder above `folder`, or itself, that holds `.git`; undefined outside a repository. A folder is looked at once in the
 * life of this function.
 */
export function repositoryFinder(): (folder: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  const find = (folder: string): string | undefined => {
    if (known.has(folder)) return known.get(folder)
    const found = look(folder)
    known.set(folder, found)
    return found
  }
  const look = (folder: string): string | undefined => {
    if (exists(join(folder, '.git'))) return folder
    const above = dirname(folder)
    return above === folder ? undefined : find(above)
  }
  return find
}

function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}
