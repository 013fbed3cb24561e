import { lstat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * The folder above `folder`, or itself, that holds `.git`; undefined outside a repository. A folder is looked at once in the
 * life of this function.
 */
export function repositoryFinder(): (folder: string) => Promise<string | undefined> {
  const known = new Map<string, Promise<string | undefined>>()
  const find = (folder: string): Promise<string | undefined> => {
    const found = known.get(folder) ?? look(folder)
    known.set(folder, found)
    return found
  }
  const look = async (folder: string): Promise<string | undefined> => {
    if (await exists(join(folder, '.git'))) return folder
    const above = dirname(folder)
    return above === folder ? undefined : find(above)
  }
  return find
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch {
    return false
  }
}
