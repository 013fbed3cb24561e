import { readFileSync } from 'node:fs'
import path from 'node:path'

/** What the real tools printed; `fixtures/docker/capture` says how. */
export const fixture = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, '..', 'fixtures', 'docker', name), 'utf8')

export const chunks = async function* (...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(typeof part === 'string' ? Buffer.from(part) : part)
}
