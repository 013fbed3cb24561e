import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

/** A folder that only this user can look into; disposing removes it with all it holds. */
export interface PrivateFolder extends AsyncDisposable {
  readonly path: string
}

/** Below `parent`, or where the system keeps such things. */
export async function createPrivateFolder(parent: string = os.tmpdir()): Promise<PrivateFolder> {
  const folder = await mkdtemp(path.join(parent, 'drydock-')) // mode 0700
  return {
    path: folder,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  }
}
