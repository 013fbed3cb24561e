import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** A folder with a program `docker` that is this shell script; disposing removes it. */
export interface Shim extends Disposable {
  readonly folder: string
  readonly env: Record<string, string>
}

export function createShim(script: string): Shim {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'drydock-shim-'))
  writeFileSync(path.join(folder, 'docker'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  return {
    folder,
    env: { PATH: `${folder}:/usr/bin:/bin` },
    [Symbol.dispose]: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
