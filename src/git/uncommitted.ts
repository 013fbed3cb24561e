/** Changes of tracked files that no commit has yet. */
import { chmod, copyFile, lstat, mkdir, readlink, realpath, rm, symlink } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import type { Git } from './git.ts'

/** Paths, relative to the root, of tracked files that differ from the commit; new files that are staged are among them. */
export async function listUncommitted(git: Git, sha: string): Promise<readonly string[]> {
  const flags = ['--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all']
  const listed = await git.run(['diff', ...flags, '--end-of-options', sha, '--'])
  return listed.split('\0').filter((path) => path !== '')
}

/** Makes the files of `to` what they are in `from`: contents, links and the right to execute; what is gone there goes here. */
export async function carryOver(paths: readonly string[], from: string, to: string): Promise<void> {
  for (const path of paths) {
    const [source, target] = [join(from, path), join(to, path)]
    // A file can stand where the commit has a folder, and the other way round.
    await rm(target, { recursive: true, force: true })
    const stats = await lstat(source).catch(() => undefined)
    if (!stats || !(await isReachedDirectly(from, source))) continue
    if (!stats.isFile() && !stats.isSymbolicLink()) continue
    await makeFolders(to, dirname(target))
    if (stats.isSymbolicLink()) await symlink(await readlink(source), target)
    else {
      await copyFile(source, target)
      await chmod(target, stats.mode & 0o777)
    }
  }
}

/** No folder on the way is a link: git tracks nothing behind one. */
async function isReachedDirectly(root: string, path: string): Promise<boolean> {
  return (await realpath(dirname(path))) === dirname(join(await realpath(root), path.slice(root.length + 1)))
}

/** A link or a file on the way is replaced, so that nothing is written outside of `root`. */
async function makeFolders(root: string, folder: string): Promise<void> {
  if (folder === root || !folder.startsWith(root + sep)) return
  await makeFolders(root, dirname(folder))
  const stats = await lstat(folder).catch(() => undefined)
  if (stats?.isDirectory()) return
  if (stats) await rm(folder)
  await mkdir(folder)
}
