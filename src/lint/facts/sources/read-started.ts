import type { Disk } from '../../../world.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import { startedFiles, type StartedFile } from './started-files.ts'
import type { StartedProgram } from './started-program.ts'

/** Where a build context is. */
export interface ContextFolder {
  /** Absolute path of the checkout or worktree. */
  readonly root: string
  /** Relative to it; `.` for itself. */
  readonly path: string
}

/** In UTF-16 units; a server that starts in a larger file is hardly written by hand. */
const LARGEST_SOURCE = 200_000

/** The sources of the programs that a Dockerfile's images start, as far as its build context has them. */
export async function readStarted(
  dockerfile: Dockerfile,
  context: ContextFolder,
  disk: Pick<Disk, 'read'>,
): Promise<readonly StartedProgram[]> {
  const found = await Promise.all(startedFiles(dockerfile).map((one) => readOne(one, context, disk)))
  return found.filter((one) => !!one)
}

async function readOne(
  { start, language, candidates }: StartedFile,
  { root, path }: ContextFolder,
  disk: Pick<Disk, 'read'>,
): Promise<StartedProgram | undefined> {
  for (const candidate of candidates) {
    const read = await disk.read(root, path === '.' ? candidate : `${path}/${candidate}`)
    if (read.kind === 'missing') continue
    if (read.kind === 'refused' || read.text.length > LARGEST_SOURCE) return undefined
    // The grammars are loaded for those who need them: a lint of a file without a server starts in less time.
    const { listeningCalls } = await import('./listening.ts')
    const { readSource } = await import('./read-source.ts')
    return { start, file: candidate, listens: listeningCalls(readSource(read.text, language), language) }
  }
  return undefined
}
