/** What lies between two commits, by name. */
import type { Git } from './git.ts'

/** Paths, relative to the root, that one of the commits (full SHAs) has and the other has not, or has otherwise; old and new names of a rename. */
export async function listChangedFiles(git: Git, base: string, head: string): Promise<readonly string[]> {
  const flags = ['--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv']
  return paths(await git.run(['diff-tree', '-r', ...flags, base, head]))
}

/** What git tracks that is no plain file, by its paths. */
export interface SpecialEntries {
  readonly links: readonly string[]
  readonly submodules: readonly string[]
}

/** The modes are git's own (git-fast-import(1), `filemodify`). */
export async function listSpecialEntries(git: Git): Promise<SpecialEntries> {
  const entries = paths(await git.run(['ls-files', '-z', '--stage']))
  const ofMode = (mode: string): readonly string[] =>
    entries.flatMap((entry) => (entry.startsWith(`${mode} `) ? [entry.slice(entry.indexOf('\t') + 1)] : []))
  return { links: ofMode('120000'), submodules: ofMode('160000') }
}

const paths = (output: string): readonly string[] => output.split('\0').filter((path) => path !== '')
