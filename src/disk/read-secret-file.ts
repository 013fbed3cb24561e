import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'

/** BuildKit takes no larger secret. */
const MAX_SECRET_BYTES = 500 * 1024

/** A secret that is a file, to know what has to be hidden; undefined where there is none to read. Never waits for a pipe. */
export function readSecretFile(path: string): string | undefined {
  try {
    const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const stats = fstatSync(descriptor)
      return stats.isFile() && stats.size <= MAX_SECRET_BYTES ? readFileSync(descriptor, 'utf8') : undefined
    } finally {
      closeSync(descriptor)
    }
  } catch {
    return undefined
  }
}
