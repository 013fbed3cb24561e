/** What lies between two commits, by name. */
import type { Git } from './git.ts'

/** Paths, relative to the root, that one of the commits (full SHAs) has and the other has not, or has otherwise; old and new names of a rename. */
export async function listChangedFiles(git: Git, base: string, head: string): Promise<readonly string[]> {
  const flags = ['--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv']
  return paths(await git.run(['diff-tree', '-r', ...flags, base, head]))
}

/** Paths of all symbolic links that git tracks. */
export async function listTrackedLinks(git: Git): Promise<readonly string[]> {
  const entries = paths(await git.run(['ls-files', '-z', '--stage']))
  return entries.flatMap((entry) => (entry.startsWith('120000 ') ? [entry.slice(entry.indexOf('\t') + 1)] : []))
}

const paths = (output: string): readonly string[] => output.split('\0').filter((path) => path !== '')
