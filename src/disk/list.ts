/** The regular files below a folder. */
import { lstatSync, readdirSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
import type { FileList } from '../world.ts'
import { resolveInside } from './resolve-inside.ts'

/** A context with more files is uploaded for minutes; its rest is not looked at. */
const MAX_FILES = 50_000

/**
 * Paths are relative to `folder` and in order of their code units. Links are not followed. Breadth first, so that a cut list still has
 * the upper folders. A folder that is missing, leads out of `root` or may not be read makes the list incomplete.
 */
export function listFiles(root: string, folder: string, limit: number = MAX_FILES): FileList {
  const real = resolveInside(root, folder)
  if (real.kind !== 'inside') return { files: [], complete: false }

  const files: File[] = []
  const folders = [''] // Grows while it is walked.
  let complete = true
  for (const path of folders) {
    if (files.length > limit) break
    const entries = readFolder(join(real.path, path))
    complete &&= entries !== undefined
    const named = (entries ?? []).map((entry) => ({ entry, path: path === '' ? entry.name : `${path}/${entry.name}` }))
    folders.push(...named.filter(({ entry }) => entry.isDirectory()).map((folder) => folder.path))
    const regular = named.filter(({ entry }) => entry.isFile()).slice(0, limit + 1 - files.length)
    for (const file of regular) files.push(...measure(real.path, file.path))
  }
  const sorted = files.slice(0, limit).sort((a, b) => (a.path < b.path ? -1 : 1))
  return { files: sorted, complete: complete && files.length <= limit }
}

type File = FileList['files'][number]

function readFolder(path: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch {
    return undefined
  }
}

/** Empty for a file that has gone in the meantime. */
function measure(root: string, path: string): readonly File[] {
  try {
    const stats = lstatSync(join(root, path), { throwIfNoEntry: false })
    return stats ? [{ path, bytes: stats.size }] : []
  } catch {
    return []
  }
}
