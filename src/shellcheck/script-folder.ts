import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A folder that only this user can enter; disposing removes it. */
export interface ScriptFolder extends Disposable {
  readonly path: string
  /** Its files, one a script: `0`, `1`, … */
  readonly names: readonly string[]
}

/** Writes scripts as files. Throws an error of the file system where it cannot; then nothing is left. Waiting would take longer. */
export function writeScripts(scripts: readonly string[], temporary: string): ScriptFolder {
  const path = mkdtempSync(join(temporary, 'drydock-shellcheck-'))
  const remove = (): void => {
    rmSync(path, { recursive: true, force: true })
  }
  try {
    for (const [index, script] of scripts.entries()) writeFileSync(join(path, String(index)), script)
    return { path, names: scripts.map((_, index) => String(index)), [Symbol.dispose]: remove }
  } catch (error) {
    remove()
    throw error
  }
}
