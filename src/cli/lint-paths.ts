import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { listFiles } from '../disk/list.ts'
import { UserError } from '../errors.ts'
import { gitIn } from '../git/git.ts'
import { findFiles, isDockerfile } from '../git/tracked-files.ts'
import { isComposeFile } from '../lint/compose/compose-name.ts'
import type { Terminal } from './process-context.ts'

type Place = Pick<Terminal, 'cwd' | 'signal'>

/**
 * The files that the user means: files as they are named, Dockerfiles and compose files below folders, what globs match; without any
 * name all that git tracks below the working directory. Each once. Throws a UserError for a name that stands for nothing.
 */
export async function expandPaths(names: readonly string[], place: Place): Promise<readonly string[]> {
  if (names.length === 0) return trackedFiles(place)
  const found = await Promise.all(names.map((name) => expand(name, place)))
  return [...new Set(found.flat())]
}

async function trackedFiles({ cwd, signal }: Place): Promise<readonly string[]> {
  const found = await findFiles(gitIn(cwd, { signal }))
  if (found.kind === 'none') throw new UserError(`Name the files to lint: ${found.because}, so they cannot be found.`)
  const there = await existing(found.paths.filter(isLinted), cwd)
  if (there.length === 0)
    throw new UserError('Git tracks no Dockerfile and no compose file here; name the files to lint.')
  return there
}

const isLinted = (path: string): boolean => isDockerfile(path) || isComposeFile(path)

async function expand(name: string, place: Place): Promise<readonly string[]> {
  const kind = await kindOf(resolve(place.cwd, name))
  if (kind === 'folder') return filesBelow(name, place)
  return kind === 'missing' && /[*?[]/.test(name) ? matching(name, place) : [name]
}

/** Git's ignore rules hold; a folder without git is walked. */
async function filesBelow(name: string, { cwd, signal }: Place): Promise<readonly string[]> {
  const folder = resolve(cwd, name)
  const found = await findFiles(gitIn(folder, { signal }), NOT_IGNORED)
  const paths = found.kind === 'found' ? found.paths : listFiles(folder, '.').files.map((file) => file.path)
  const there = await existing(paths.filter(isLinted), folder)
  if (there.length === 0) throw new UserError(`There is no Dockerfile and no compose file in \`${name}\`.`)
  return there.map((path) => join(name, path))
}

async function matching(glob: string, { cwd, signal }: Place): Promise<readonly string[]> {
  const found = await findFiles(gitIn(cwd, { signal }), [...NOT_IGNORED, '--', `:(glob)${glob}`])
  if (found.kind === 'none')
    throw new UserError(`\`${glob}\` is matched against the files of a repository: ${found.because}.`)
  const there = await existing(found.paths, cwd)
  if (there.length === 0) throw new UserError(`No file matches \`${glob}\`.`)
  return there
}

/** What is tracked, and what is new and not ignored. */
const NOT_IGNORED = ['--others', '--exclude-standard']

/** Git also lists what it tracks and somebody has deleted. */
async function existing(paths: readonly string[], folder: string): Promise<readonly string[]> {
  const kinds = await Promise.all(paths.map((path) => kindOf(join(folder, path))))
  return paths.filter((_, index) => kinds[index] === 'file')
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'missing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch {
    return 'missing'
  }
}
