/** What the page's script gets: arrays, since thousands of them are written into the page. */
import type { ImageInventory, ImageReport, InventoryFile, Layer, PackageManager } from '../../model.ts'
import { instructionOf } from '../words/layer-change.ts'
import { cut, visible } from '../../visible.ts'
import { drawTreemap, type TreemapData } from './treemap.ts'

export interface PageData extends TreemapData {
  readonly hasBase: boolean
  readonly bytes: number
  /** What each layer is called, and its instruction. */
  readonly layers: readonly (readonly [place: string, instruction: string])[]
  readonly files: readonly FileRow[]
  readonly packages: readonly PackageRow[]
}

export type Fate = '' | NonNullable<InventoryFile['fate']>

/** `change`: bytes more than on the base. `layer`: −1 for what is gone. */
export type FileRow = readonly [path: string, bytes: number, change: number, fate: Fate, layer: number]
export type PackageRow = readonly [
  name: string,
  manager: string,
  version: string,
  bytes: number,
  fate: Fate,
  layer: number,
]

const MAX_INSTRUCTION = 200

export function pageData(inventory: ImageInventory, image: ImageReport): PageData {
  const { image: stage } = image.stages
  const layers = stage.status === 'done' ? stage.result.head.layers : []
  return {
    hasBase: inventory.hasBase,
    bytes: inventory.bytes,
    layers: layers.map((layer, index) => [placeOf(layer, index), cut(visible(instructionOf(layer)), MAX_INSTRUCTION)]),
    files: inventory.files.map(({ path, bytes, fate, baseBytes = 0, layer = -1 }) => [
      path,
      bytes,
      fate === undefined ? 0 : bytes - baseBytes,
      fate ?? '',
      layer,
    ]),
    packages: inventory.packages.map(({ manager, name, version, bytes, fate, from, layer = -1 }) => [
      name,
      MANAGERS[manager],
      from === undefined ? version : `${from} → ${version === '' ? 'gone' : version}`,
      bytes,
      fate ?? '',
      layer,
    ]),
    ...drawTreemap(inventory.root),
  }
}

const MANAGERS = { dpkg: 'Debian', apk: 'Alpine', python: 'Python', node: 'Node', go: 'Go' } as const satisfies Record<
  PackageManager,
  string
>

/** `line 5`, `base image`, or `layer 3` where nobody knows the line. */
function placeOf({ lines }: Layer, index: number): string {
  if (lines === undefined) return 'base image'
  if (lines === 'unknown') return `layer ${(index + 1).toFixed(0)}`
  return lines.endLine > lines.line
    ? `lines ${lines.line.toFixed(0)}–${lines.endLine.toFixed(0)}`
    : `line ${lines.line.toFixed(0)}`
}
