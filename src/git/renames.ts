/** Files that changed their name between two commits. */
import type { Git } from './git.ts'

/** Name in `base` by name in `head` (full SHAs), for files that are still alike (git's own measure, 50 %). */
export async function findRenames(git: Git, base: string, head: string): Promise<ReadonlyMap<string, string>> {
  const safe = ['--no-ext-diff', '--no-textconv', '-z']
  const output = await git.run(['diff-tree', '-r', '-M', '--diff-filter=R', '--name-status', ...safe, base, head])
  return readRenames(output)
}

/** `R100 NUL old NUL new NUL …`. Pure. */
function readRenames(output: string): ReadonlyMap<string, string> {
  const renames = new Map<string, string>()
  const fields = output.split('\0')
  for (let index = 0; index + 2 < fields.length; index += 3) {
    const [, from, to] = fields.slice(index, index + 3)
    if (from !== undefined && to !== undefined) renames.set(to, from)
  }
  return renames
}
