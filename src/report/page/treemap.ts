import { hierarchy, treemap, type HierarchyRectangularNode } from 'd3-hierarchy'
import type { FolderNode } from '../../model.ts'

/** A file, a folder, or what is too small to be drawn, as the page's script takes it. */
export type Tile = readonly [
  name: string,
  /** Index of the folder's tile; that of the root is −1. */
  parent: number,
  kind: 'folder' | 'file' | 'rest',
  bytes: number,
  /** Bytes more than on the base. */
  change: number,
  /** Index of the layer; −1 where there are several. */
  layer: number,
  fileCount: number,
]

/** A tile and where it stands, in ten-thousandths of the picture’s width and height. */
export type Placed = readonly [tile: number, left: number, top: number, width: number, height: number]

export interface TreemapData {
  /** The first is the root. */
  readonly tiles: readonly Tile[]
  /** What is drawn of each folder, by the index of its tile: what is in it, and what is in those folders, from back to front. */
  readonly views: Readonly<Record<number, readonly Placed[]>>
}

/** In pixels; the picture is stretched to the width that there is. */
const SIZE = { width: 1000, height: 560 } as const
const HEADING = 18
const SCALE = 10_000

/** Every folder as a treemap of its own, so that the page need not lay out anything. */
export function drawTreemap(root: FolderNode): TreemapData {
  const tiles: Tile[] = []
  const nodes = addTiles(root, -1, tiles)
  const views: Record<number, readonly Placed[]> = {}
  const open: Node[] = [nodes]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.below.length === 0) continue
    views[node.index] = view(node)
    open.push(...node.below)
  }
  return { tiles, views }
}

interface Node {
  readonly index: number
  readonly bytes: number
  readonly below: readonly Node[]
}

function addTiles(whole: FolderNode, parent: number, tiles: Tile[]): Node {
  const { name, bytes, change, folders, files, rest } = parent < 0 ? whole : withoutSteps(whole)
  const index = tiles.length
  tiles.push([name, parent, 'folder', bytes, change, -1, 0])
  const leaf = (tile: Tile): Node => ({ index: tiles.push(tile) - 1, bytes: tile[3], below: [] })
  return {
    index,
    bytes,
    below: [
      ...folders.map((below) => addTiles(below, index, tiles)),
      ...files.map((file) => leaf([file.name, index, 'file', file.bytes, file.change ?? 0, file.layer, 1])),
      ...(rest ? [leaf(['', index, 'rest', rest.bytes, rest.change, -1, rest.fileCount])] : []),
    ],
  }
}

/** `usr/local/lib` for folders that have nothing beside the next one in them. */
function withoutSteps(folder: FolderNode): FolderNode {
  const [only, ...others] = folder.folders
  if (only === undefined || others.length > 0 || folder.files.length > 0 || folder.rest) return folder
  return withoutSteps({ ...only, name: `${folder.name}/${only.name}` })
}

/** How deep a picture shows what is in what is in it. */
const LEVELS = 3

function view(node: Node): readonly Placed[] {
  const tree = hierarchy(cutBelow(node, LEVELS), ({ below }) => below)
    .sum(({ below, bytes }) => (below.length === 0 ? bytes : 0))
    .sort((one, other) => (other.value ?? 0) - (one.value ?? 0))
  const drawn = treemap<Node>()
    .size([SIZE.width, SIZE.height])
    .round(true)
    .paddingInner(1)
    .paddingTop(({ depth, x0, x1, y0, y1 }) =>
      depth === 0 || x1 - x0 < 2 * HEADING || y1 - y0 < 2 * HEADING ? 0 : HEADING,
    )(tree)
  return drawn
    .descendants()
    .filter((part) => part.depth > 0 && part.x1 > part.x0 && part.y1 > part.y0)
    .map(place)
}

function cutBelow({ index, bytes, below }: Node, levels: number): Node {
  return { index, bytes, below: levels === 0 ? [] : below.map((one) => cutBelow(one, levels - 1)) }
}

function place({ data, x0, x1, y0, y1 }: HierarchyRectangularNode<Node>): Placed {
  const share = (length: number, of: number): number => Math.round((length / of) * SCALE)
  return [
    data.index,
    share(x0, SIZE.width),
    share(y0, SIZE.height),
    share(x1 - x0, SIZE.width),
    share(y1 - y0, SIZE.height),
  ]
}
