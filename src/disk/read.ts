/** Reads a text file that a stranger put into the repository. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync, type Stats } from 'node:fs'
import { resolve } from 'node:path'
import type { FileRead } from '../world.ts'
import { failure, resolveInside } from './resolve-inside.ts'
import { decode } from './decode.ts'

/** BuildKit builds Dockerfiles of 2.4 MB; nobody has written a larger one by hand. */
const MAX_TEXT_BYTES = 4 * 1024 * 1024

/** `file` is relative to `root`. Sentences name the file as it was given. Never waits for a pipe or a device. */
export function readText(root: string, file: string, links?: 'refused'): FileRead {
  const real = resolveInside(root, file)
  const read =
    real.kind !== 'inside' ? real : links && isLinked(root, file, real.path) ? LINKED : readRegular(real.path)
  return read.kind === 'refused' ? { kind: 'refused', because: `\`${file}\` ${read.because}` } : read
}

const LINKED = { kind: 'refused', because: 'is a link, or lies behind one' } as const

const isLinked = (root: string, file: string, real: string): boolean =>
  resolve(realpathSync.native(root), file) !== real

/** `path` is already free of links; one that appears in the meantime is not followed. */
function readRegular(path: string): FileRead {
  try {
    // Opening a device can already do something, so it is looked at first.
    const problem = kindProblem(lstatSync(path))
    if (problem !== undefined) return { kind: 'refused', because: problem }
    const descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    try {
      return readOpen(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    return failure(error)
  }
}

function readOpen(descriptor: number): FileRead {
  const changed = kindProblem(fstatSync(descriptor))
  if (changed !== undefined) return { kind: 'refused', because: changed }
  const bytes = readUpTo(descriptor, MAX_TEXT_BYTES + 1)
  return bytes.length > MAX_TEXT_BYTES ? { kind: 'refused', because: TOO_LARGE } : decode(bytes)
}

const TOO_LARGE = `is larger than ${MAX_TEXT_BYTES / 1024 / 1024} MiB`

function kindProblem(stats: Stats): string | undefined {
  if (stats.isFile()) return stats.size > MAX_TEXT_BYTES ? TOO_LARGE : undefined
  if (stats.isDirectory()) return 'is a folder'
  if (stats.isFIFO()) return 'is a named pipe'
  if (stats.isSocket()) return 'is a socket'
  if (stats.isSymbolicLink()) return 'is a link'
  return 'is a device'
}

/** A file can be longer than its size says, for instance while it is written. */
function readUpTo(descriptor: number, limit: number): Buffer {
  const chunks: Buffer[] = []
  let total = 0
  while (total < limit) {
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, limit - total))
    const bytesRead = readSync(descriptor, chunk)
    if (bytesRead === 0) break
    chunks.push(chunk.subarray(0, bytesRead))
    total += bytesRead
  }
  return Buffer.concat(chunks)
}

const CHUNK_BYTES = 64 * 1024
