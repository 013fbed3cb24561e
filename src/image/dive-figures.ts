import type { DiveFigures } from '../model.ts'
import type { LayerFile } from '../world.ts'

/**
 * The figures of dive (https://github.com/wagoodman/dive), so that people can compare. For each path its occurrences in all layers are
 * added up, and the smallest of them is what would have been enough; only what has nothing below it in its layer counts; a deletion of a
 * folder weighs what the folder held, one of a file nothing. `wastedBytes` counts every copy of what is there twice, the one that stays too.
 * Opaque folders, which dive does not know, are left out; `deletedFolders` is `FileStack.deletedFolders`.
 */
export function diveFigures(
  layers: readonly (readonly LayerFile[])[],
  deletedFolders: readonly ReadonlyMap<string, number>[],
): DiveFigures {
  /** The size alone where a path was seen once, as nearly all are. */
  const paths = new Map<string, number | { all: number; least: number }>()
  let userBytes = 0
  for (const [index, files] of layers.entries()) {
    const parents = parentsOf(files)
    for (const { path, kind, bytes } of files) {
      if (kind === 'opaque' || (kind !== 'whiteout' && parents.has(path))) continue
      const size = kind === 'whiteout' ? (deletedFolders[index]?.get(path) ?? 0) : bytes
      const known = paths.get(path)
      if (known === undefined) paths.set(path, size)
      else if (typeof known === 'number') paths.set(path, { all: known + size, least: Math.min(known, size) })
      else {
        known.all += size
        known.least = Math.min(known.least, size)
      }
      if (index > 0) userBytes += bytes
    }
  }
  let [all, least, wastedBytes] = [0, 0, 0]
  for (const path of paths.values()) {
    const isOnce = typeof path === 'number'
    all += isOnce ? path : path.all
    least += isOnce ? path : path.least
    wastedBytes += isOnce ? 0 : path.all
  }
  return {
    efficiency: all === 0 ? 1 : least / all,
    wastedBytes,
    ...(userBytes > 0 && { userWastedShare: wastedBytes / userBytes }),
  }
}

function parentsOf(files: readonly LayerFile[]): ReadonlySet<string> {
  const parents = new Set<string>()
  for (const { path } of files)
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const parent = path.slice(0, end)
      if (parents.has(parent)) break
      parents.add(parent)
    }
  return parents
}
