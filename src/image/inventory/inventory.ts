import type { ImageInventory, InventoryFile, InventoryPackage } from '../../model.ts'
import type { FileStack, Occurrence } from '../file-stack.ts'
import type { Anatomy } from '../layers.ts'
import { packagesOf } from '../packages/package-changes.ts'
import { pathText } from '../path-text.ts'
import { cut, visible } from '../../visible.ts'
import { folderTree } from './folder-tree.ts'

type Shown = FileStack['visible']

/** So many rows a browser sorts and searches at once, and so many have some 500 kB. */
const MAX_FILES = 5000
const MAX_PACKAGES = 5000
/** Longest path or name in UTF-16 units. */
const MAX_TEXT = 400

/** Every file that the image shows, with what became of it since the base; nothing where the contents of the head are unreadable. */
export function takeInventory(image: string, head: Anatomy, base?: Anatomy): ImageInventory | undefined {
  if (head.files === undefined) return undefined
  const shown = head.files.stack.visible
  const before = base?.files?.stack.visible
  const entries = entriesOf(shown, before)
  const own = entries.filter(({ fate }) => fate !== 'removed')
  const listed = entries.toSorted(byWeight).slice(0, MAX_FILES)
  const missing = own.length - listed.filter(({ fate }) => fate !== 'removed').length
  const bytes = sum(own)
  return {
    image,
    hasBase: before !== undefined,
    bytes,
    fileCount: own.length,
    root: folderTree(entries),
    files: listed
      .map(({ path, ...file }): InventoryFile => ({ path: harmless(pathText(path)), ...file }))
      .sort((one, other) => (one.path < other.path ? -1 : 1)),
    leftOut: { fileCount: missing, bytes: bytes - sum(listed.filter(({ fate }) => fate !== 'removed')) },
    packages: packageRows(shown, before),
  }
}

/** A regular file under the first of its names. `path`: as in `LayerFile`. */
export type Entry = InventoryFile

function entriesOf(shown: Shown, before: Shown | undefined): readonly Entry[] {
  const entries: Entry[] = []
  for (const [path, { layer, file }] of onceEach(shown)) {
    const earlier = before?.get(path)?.file
    const baseBytes = earlier?.kind === 'file' ? earlier.bytes : undefined
    const isSame = before === undefined || (baseBytes === file.bytes && earlier?.digest === file.digest)
    entries.push({
      path,
      bytes: file.bytes,
      layer,
      ...(!isSame && { fate: baseBytes === undefined ? 'added' : 'changed' }),
      ...(!isSame && baseBytes !== undefined && { baseBytes }),
    })
  }
  for (const [path, { file }] of onceEach(before ?? new Map<string, Occurrence>()))
    if (shown.get(path)?.file.kind !== 'file') entries.push({ path, bytes: 0, fate: 'removed', baseBytes: file.bytes })
  return entries
}

function* onceEach(shown: Shown): Generator<readonly [path: string, occurrence: Occurrence]> {
  const seen = new Set<Occurrence>()
  for (const [path, occurrence] of shown) {
    if (occurrence.file.kind !== 'file' || seen.has(occurrence)) continue
    seen.add(occurrence)
    yield [path, occurrence]
  }
}

/** What changed goes before what only is large. */
const byWeight = (one: Entry, other: Entry): number =>
  Number(other.fate !== undefined) - Number(one.fate !== undefined) || weightOf(other) - weightOf(one)

const weightOf = ({ bytes, baseBytes = 0 }: Entry): number => Math.max(bytes, baseBytes)

const sum = (entries: readonly Entry[]): number => entries.reduce((total, { bytes }) => total + bytes, 0)

function packageRows(shown: Shown, before: Shown | undefined): readonly InventoryPackage[] {
  const key = ({ manager, name }: { readonly manager: string; readonly name: string }): string => `${manager} ${name}`
  const [now, earlier] = [packagesOf(shown), before && packagesOf(before)]
  const [here, there] = [grouped(now, key), earlier && grouped(earlier, key)]
  const rows = now.map(({ manager, name, version, bytes, layer }): InventoryPackage => {
    const known = there?.get(key({ manager, name }))
    const isSame = there === undefined || known?.some((one) => one.version === version)
    return {
      manager,
      name: harmless(name),
      version: harmless(version),
      bytes,
      layer,
      ...(!isSame && { fate: known === undefined ? 'added' : 'changed' }),
      ...(!isSame && known?.[0] && { from: harmless(known[0].version) }),
    }
  })
  const gone = (earlier ?? []).filter((one) => !here.has(key(one)))
  return [
    ...rows,
    ...gone.map(({ manager, name, version }): InventoryPackage => ({
      manager,
      name: harmless(name),
      version: '',
      from: harmless(version),
      bytes: 0,
      fate: 'removed',
    })),
  ]
    .sort((one, other) => other.bytes - one.bytes)
    .slice(0, MAX_PACKAGES)
}

const harmless = (text: string): string => cut(visible(text), MAX_TEXT)

function grouped<One>(all: readonly One[], key: (one: One) => string): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>()
  for (const one of all) {
    const group = groups.get(key(one))
    if (group) group.push(one)
    else groups.set(key(one), [one])
  }
  return groups
}
