/** Tracked files whose content another repository or server has, or that git was told to leave out. */
import type { TrackedTree } from '../world.ts'
import type { Git } from './git.ts'

/** A submodule's entry in the index. */
const SUBMODULE = /^160000 [0-9a-f]+ \d\t/

/** Reads the index and the attributes; asks no server. */
export async function listElsewhere(
  git: Git,
): Promise<Pick<Extract<TrackedTree, { kind: 'there' }>, 'submodules' | 'lfs' | 'isSparse'>> {
  const [stages, lfs, sparse] = await Promise.all([
    git.run(['ls-files', '-z', '--stage']),
    git.run(['ls-files', '-z', '--cached', '--', ':(attr:filter=lfs)']),
    git.ask(['config', '--type=bool', '--get', 'core.sparseCheckout']),
  ])
  const submodules = stages.split('\0').filter((entry) => SUBMODULE.test(entry))
  return {
    submodules: submodules.map((entry) => entry.replace(SUBMODULE, '')),
    lfs: lfs.split('\0').filter((path) => path !== ''),
    isSparse: sparse.stdout.trim() === 'true',
  }
}
