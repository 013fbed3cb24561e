import { dirname, relative, resolve, sep } from 'node:path'
import { repositoryFinder } from '../../disk/find-repository.ts'
import type { FileRead } from '../../world.ts'

/** A Dockerfile that the user named, and where it is. */
export interface Located {
  /** As the user named it. */
  readonly path: string
  /** Absolute: the repository around it, or else its own folder. */
  readonly root: string
  /** Relative to the root, `/`-separated. */
  readonly file: string
  /** Its own folder, relative to the root; `.` for the root itself. */
  readonly folder: string
}

/** A located file with its text. */
export interface LintSource extends Located {
  readonly read: FileRead
  /** The build context: a folder relative to the root, or `-` where the text came without a file. */
  readonly context: string
}

/** Finds the repositories around files, each once. */
export function fileLocator(cwd: string): (path: string) => Located {
  const findRepository = repositoryFinder()
  return (path) => {
    const absolute = resolve(cwd, path)
    const around = dirname(absolute)
    const root = findRepository(around) ?? around
    const file = relative(root, absolute).split(sep).join('/')
    return { path, root, file, folder: file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.' }
  }
}
