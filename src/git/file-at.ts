import type { Git } from './git.ts'
import { SHA } from './commit.ts'

/** The text of a regular file in a commit; undefined where there is none. `path` is relative to the root. */
export async function readFileAt(git: Git, sha: string, path: string): Promise<string | undefined> {
  if (!SHA.test(sha) || path.includes('\0')) return undefined
  const entry = await git.ask(['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', sha, '--', path])
  const object = /^100(?:644|755) blob ([0-9a-f]+)\t/.exec(entry.stdout)?.[1]
  if (entry.exitCode !== 0 || object === undefined) return undefined
  const { exitCode, stdout } = await git.ask(['cat-file', 'blob', object])
  return exitCode === 0 ? stdout : undefined
}
