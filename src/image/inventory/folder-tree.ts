import type { FileNode, FolderNode, InventoryFile } from '../../model.ts'
import { pathText } from '../path-text.ts'
import { cut, visible } from '../../visible.ts'

/** A file or folder below this share of the image is less than a speck of a picture; so no tree has more leaves than this. */
const MAX_LEAVES = 1500
const MAX_NAME = 120

/** The files as a tree of folders, largest first. What is too small to be seen is added up in the folder above it. */
export function folderTree(entries: readonly InventoryFile[]): FolderNode {
  const root = newFolder('')
  let total = 0
  for (const entry of entries) {
    total += entry.bytes
    put(root, entry)
  }
  return finish(root, Math.max(1, total / MAX_LEAVES))
}

interface Growing {
  readonly name: string
  bytes: number
  change: number
  fileCount: number
  readonly folders: Map<string, Growing>
  readonly files: InventoryFile[]
}

const newFolder = (name: string): Growing => ({
  name,
  bytes: 0,
  change: 0,
  fileCount: 0,
  folders: new Map(),
  files: [],
})

function put(root: Growing, entry: InventoryFile): void {
  const parts = entry.path.split('/')
  const change = changeOf(entry)
  let folder = root
  for (let depth = 0; ; depth += 1) {
    folder.bytes += entry.bytes
    folder.change += change
    folder.fileCount += entry.fate === 'removed' ? 0 : 1
    const name = parts[depth]
    if (name === undefined || depth === parts.length - 1) break
    let below = folder.folders.get(name)
    if (below === undefined) folder.folders.set(name, (below = newFolder(name)))
    folder = below
  }
  folder.files.push(entry)
}

const changeOf = ({ fate, bytes, baseBytes = 0 }: InventoryFile): number => (fate === undefined ? 0 : bytes - baseBytes)

/** `least`: fewest bytes of what stands for itself. Paths are not deeper than the limits of the archive's reader allow. */
function finish(folder: Growing, least: number): FolderNode {
  const [large, small] = parted([...folder.folders.values()], ({ bytes }) => bytes >= least)
  const [shown, others] = parted(folder.files, ({ bytes }) => bytes >= least)
  const rest = {
    fileCount: count(small) + others.filter(({ fate }) => fate !== 'removed').length,
    bytes: sum(small, ({ bytes }) => bytes) + sum(others, ({ bytes }) => bytes),
    change: sum(small, ({ change }) => change) + sum(others, changeOf),
  }
  return {
    name: nameText(folder.name),
    bytes: folder.bytes,
    change: folder.change,
    folders: large.map((below) => finish(below, least)).sort((one, other) => other.bytes - one.bytes),
    files: shown.map(fileNode).sort((one, other) => other.bytes - one.bytes),
    ...(rest.bytes > 0 && { rest }),
  }
}

const fileNode = (entry: InventoryFile): FileNode => ({
  name: nameText(entry.path.slice(entry.path.lastIndexOf('/') + 1)),
  bytes: entry.bytes,
  layer: entry.layer ?? 0,
  ...(entry.fate && { change: changeOf(entry) }),
})

const nameText = (bytes: string): string => cut(visible(pathText(bytes).slice(1)), MAX_NAME)

const count = (folders: readonly Growing[]): number => sum(folders, ({ fileCount }) => fileCount)

const sum = <One>(all: readonly One[], of: (one: One) => number): number =>
  all.reduce((total, one) => total + of(one), 0)

function parted<One>(all: readonly One[], isFirst: (one: One) => boolean): readonly [first: One[], other: One[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))]
}
