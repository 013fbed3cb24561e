import type { Waste, WasteCause, WastePart } from '../model.ts'
import type { LayerFile } from '../world.ts'
import { diveFigures } from './dive-figures.ts'
import type { FileStack, Occurrence } from './file-stack.ts'
import { pathText } from './path-text.ts'

/** More places are added up in the sum only. */
const MAX_PARTS = 50

/** The bytes that an image's layers hold and that the image does not show, by cause and by the layers that did it. */
export function findWaste({ hidden, deletedFolders }: FileStack, layers: readonly (readonly LayerFile[])[]): Waste {
  const wasted = hidden.filter(({ file }) => file.bytes > 0)
  const parts = [...groupedBy(wasted, keyOf).values()].map(partOf).sort((one, other) => other.bytes - one.bytes)
  return {
    bytes: sum(wasted),
    fileCount: wasted.length,
    causes: {
      overwritten: of(wasted, 'overwritten'),
      deleted: of(wasted, 'deleted'),
      copiedAgain: of(wasted, 'copied-again'),
    },
    parts: parts.slice(0, MAX_PARTS),
    dive: diveFigures(layers, deletedFolders),
  }
}

const keyOf = ({ layer, hidden }: Occurrence): string => `${layer} ${hidden?.by ?? ''} ${hidden?.cause ?? ''}`

const of = (wasted: readonly Occurrence[], cause: WasteCause): number =>
  sum(wasted.filter(({ hidden }) => hidden?.cause === cause))

function partOf(occurrences: readonly Occurrence[]): WastePart {
  const largest = occurrences.reduce((one, other) => (other.file.bytes > one.file.bytes ? other : one))
  return {
    cause: largest.hidden?.cause ?? 'overwritten',
    layer: largest.layer,
    hiddenBy: largest.hidden?.by ?? largest.layer,
    bytes: sum(occurrences),
    fileCount: occurrences.length,
    largest: pathText(largest.file.path),
  }
}

const sum = (occurrences: readonly Occurrence[]): number =>
  occurrences.reduce((total, { file }) => total + file.bytes, 0)

function groupedBy<One>(all: readonly One[], key: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>()
  for (const one of all) {
    const group = groups.get(key(one))
    if (group) group.push(one)
    else groups.set(key(one), [one])
  }
  return groups
}
