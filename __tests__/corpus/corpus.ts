import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A Dockerfile of the corpus. */
export interface CorpusFile {
  readonly name: string
  readonly text: string
}

const FOLDER = import.meta.dirname

/** Every Dockerfile beside this file, byte for byte: with its line ends and byte order mark. */
export const corpus: readonly CorpusFile[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.Dockerfile'))
  .sort()
  .map((name) => ({ name, text: readFileSync(path.join(FOLDER, name), 'utf8') }))
