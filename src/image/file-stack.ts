import type { WasteCause } from '../model.ts'
import type { LayerFile } from '../world.ts'

/** A member of a layer, and whether the finished image still shows it. */
export interface Occurrence {
  /** Index of the layer that holds it. */
  readonly layer: number
  readonly file: LayerFile
  /** Absent while it is visible. */
  readonly hidden?: { readonly by: number; readonly cause: WasteCause }
}

/** An image's layers put on top of each other as an engine does it. */
export interface FileStack {
  /** What the image shows, by path; a hard link stands under its own path. */
  readonly visible: ReadonlyMap<string, Occurrence>
  /** Files that are in a layer and that the image does not show. */
  readonly hidden: readonly Occurrence[]
  /** Whiteouts that hide nothing: files that are really called `.wh.…`, and are lost wherever the image is unpacked. */
  readonly strays: readonly Occurrence[]
  /** For each layer the bytes below a folder that it deletes, by the folder's path. */
  readonly deletedFolders: readonly ReadonlyMap<string, number>[]
}

/**
 * Applies layers from the bottom up (https://github.com/opencontainers/image-spec/blob/main/layer.md): what a layer deletes is of the layers
 * below it; a file hides one of its name; a folder over a folder leaves what is in it; a hard link shares the bytes of its file, which are
 * there as long as one of them is.
 */
export function stackFiles(layers: readonly (readonly LayerFile[])[]): FileStack {
  const root: Node = {}
  const hidden: Entry[] = []
  const strays: Occurrence[] = []
  const deletedFolders: Map<string, number>[] = []

  for (const [layer, files] of layers.entries()) {
    const hide = (cause: WasteCause) => (entry: Entry) => {
      entry.names -= 1
      if (entry.names > 0) return
      entry.hidden = { by: layer, cause }
      if (entry.file.kind === 'file') hidden.push(entry)
    }
    const deleted = new Map<string, number>()
    deletedFolders.push(deleted)
    /** What this layer has deleted and may write again. */
    const rewritten = new Map<string, Entry>()
    for (const file of files) {
      if (file.kind !== 'whiteout' && file.kind !== 'opaque') continue
      const node = find(root, file.path)
      if (node === undefined || (file.kind === 'whiteout' && isEmpty(node))) {
        if (file.kind === 'whiteout') strays.push({ layer, file })
        continue
      }
      if (node.entry?.file.kind === 'directory' || node.children) deleted.set(file.path, bytesBelow(node))
      const forget = (path: string, entry: Entry) => {
        rewritten.set(path, entry)
        hide('deleted')(entry)
      }
      if (file.kind === 'whiteout' && node.entry) {
        forget(file.path, node.entry)
        delete node.entry
      }
      emptyBelow(node, file.path, forget)
    }
    for (const file of files) {
      if (file.kind === 'whiteout' || file.kind === 'opaque') continue
      const node = findOrMake(root, file.path)
      const before = node.entry
      const entry = file.kind === 'hard-link' ? linked(root, file, layer) : { layer, file, names: 1 }
      node.entry = entry
      const again = rewritten.get(file.path)
      if (again?.hidden) again.hidden = { by: layer, cause: causeOf(again, entry.file) }
      if (before && before !== entry) hide(causeOf(before, entry.file))(before)
      if (file.kind !== 'directory')
        emptyBelow(node, file.path, (_, below) => {
          hide('overwritten')(below)
        })
    }
  }

  const visible = new Map<string, Occurrence>()
  // The name that is there already in place of an equal one: an image has some hundred thousand.
  walk(root, '', (path, entry) => visible.set(path === entry.file.path ? entry.file.path : path, entry))
  return { visible, hidden: hidden.filter((entry) => entry.hidden !== undefined), strays, deletedFolders }
}

/** `names`: the paths that show it. */
interface Entry {
  readonly layer: number
  readonly file: LayerFile
  names: number
  hidden?: { readonly by: number; readonly cause: WasteCause }
}

interface Node {
  entry?: Entry
  children?: Map<string, Node>
}

/** The same content again is there for another owner, mode or time. */
function causeOf({ file }: Entry, { digest, bytes }: LayerFile): WasteCause {
  return file.digest !== undefined && file.digest === digest && file.bytes === bytes ? 'copied-again' : 'overwritten'
}

function linked(root: Node, file: LayerFile, layer: number): Entry {
  const target = find(root, file.link ?? '')?.entry
  if (target === undefined) return { layer, file, names: 1 }
  target.names += 1
  return target
}

const isEmpty = ({ entry, children }: Node): boolean => entry === undefined && (children?.size ?? 0) === 0

function find(root: Node, path: string): Node | undefined {
  let node: Node | undefined = root
  for (const name of namesOf(path)) node = node?.children?.get(name)
  return node
}

function findOrMake(root: Node, path: string): Node {
  let node = root
  for (const name of namesOf(path)) {
    node.children ??= new Map()
    let child = node.children.get(name)
    if (child === undefined) node.children.set(name, (child = {}))
    node = child
  }
  return node
}

const namesOf = (path: string): readonly string[] => (path === '' ? [] : path.split('/'))

function emptyBelow(node: Node, path: string, onEntry: (path: string, entry: Entry) => void): void {
  for (const [name, child] of node.children ?? []) walk(child, join(path, name), onEntry)
  delete node.children
}

/** Paths are not deeper than the limits of the archive's reader allow. */
function walk(node: Node, path: string, onEntry: (path: string, entry: Entry) => void): void {
  if (node.entry) onEntry(path, node.entry)
  for (const [name, child] of node.children ?? []) walk(child, join(path, name), onEntry)
}

const join = (path: string, name: string): string => (path === '' ? name : `${path}/${name}`)

function bytesBelow(node: Node): number {
  let bytes = 0
  for (const child of node.children?.values() ?? [])
    walk(child, '', (_, { file }) => {
      bytes += file.bytes
    })
  return bytes
}
