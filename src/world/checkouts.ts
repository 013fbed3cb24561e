/** The repository, its trees, and files below a folder. */

export interface Repository {
  /** Files of a commit in a folder of their own; disposing removes it. Fetches the commit where a shallow clone lacks it. */
  checkout(sha: string): Promise<Worktree>
  /**
   * What git tracks of the commit that is checked out, in a folder of its own; with `uncommitted`, tracked files are as the
   * checkout has them. Rejects with a ToolError where git cannot make it.
   */
  tracked(options: { readonly uncommitted: boolean }): Promise<TrackedTree>
}

export type TrackedTree = AsyncDisposable &
  (
    | {
        readonly kind: 'there'
        /** Absolute path. */
        readonly path: string
        /** Tracked files that the checkout has in another state than the commit; relative to the root. */
        readonly modified: readonly string[]
        /** Folders of submodules: the tree has nothing in them. */
        readonly submodules: readonly string[]
        /** Files of Git LFS: the tree has their pointers. */
        readonly lfs: readonly string[]
        /** Git has only a part of the tracked files in the checkout (`git sparse-checkout`), and in the tree. */
        readonly isSparse: boolean
        /** The checkout's `.git/config` holds a token or a password. */
        readonly keepsToken: boolean
      }
    /** There is no repository, or no commit. One clause. */
    | { readonly kind: 'none'; readonly because: string }
  )

export interface Worktree extends AsyncDisposable {
  /** Absolute path. */
  readonly path: string
}

export interface Disk {
  /** Reads a text file below `root`, never following a link out of it; with `refused`, following none. */
  read(root: string, file: string, links?: 'refused'): Promise<FileRead>
  /** Regular files of a build context with their sizes, `/`-separated and relative, in a stable order; cut at a limit. */
  list(root: string, folder: string): Promise<FileList>
}

export type FileRead =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  /** Not a regular file, a link out of the workspace, too large, not text. One sentence says which. */
  | { readonly kind: 'refused'; readonly because: string }

export interface FileList {
  readonly files: readonly { readonly path: string; readonly bytes: number }[]
  readonly complete: boolean
}
