import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { UserError } from '../errors.ts'

/** A folder for everything that a run keeps on the disk, which only this user can enter; disposing removes it. */
export interface RunFolder extends AsyncDisposable {
  readonly path: string
}

/** Below `temp`, or where the system keeps such things. Throws a UserError when it cannot be made. */
export async function createRunFolder(runId: string, temp?: string): Promise<RunFolder> {
  const path = pathOf(runId, temp)
  try {
    await mkdir(temp ?? tmpdir(), { recursive: true })
    await mkdir(path, { mode: 0o700 })
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error)
    throw new UserError(`There is no place for temporary files: ${because}.`)
  }
  return { path, [Symbol.asyncDispose]: () => removeRunFolder(runId, temp) }
}

/** For a later process that cleans up after one that was killed. Does nothing where there is nothing. */
export async function removeRunFolder(runId: string, temp?: string): Promise<void> {
  await rm(pathOf(runId, temp), { recursive: true, force: true, maxRetries: 3 })
}

/** Whether a path is that of something right inside of a run's folder. */
export const isInRunFolder = (path: string, runId: string): boolean => basename(dirname(path)) === nameOf(runId)

const nameOf = (runId: string): string => `drydock-${runId}`

const pathOf = (runId: string, temp = tmpdir()): string => join(temp, nameOf(runId))
