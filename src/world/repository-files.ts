import type { FileRead } from './checkouts.ts'

/** A file of a repository at GitHub. */
export interface RepositoryFile {
  readonly owner: string
  readonly repository: string
  /** Relative to its root. */
  readonly path: string
  /** A full commit, a branch or a tag, or either of these as `refs/…`. */
  readonly ref: string
}

/** Reads text through GitHub's API. `refused` has a clause that says why. Rejects never. */
export type ReadRepositoryFile = (file: RepositoryFile) => Promise<FileRead>
