import type { FileChanges, PlaceChange } from '../model.ts'
import type { FileStack, Occurrence } from './file-stack.ts'
import { packageChanges } from './packages/package-changes.ts'
import { pathText } from './path-text.ts'

type Shown = FileStack['visible']

const MAX_PLACES = 30
/** A folder stands for what is in it unless this share of its change is in one place below. */
const DOMINANT_SHARE = 0.9
/** A place that moved less than this share of everything that moved is not worth a line. */
const NOTABLE_SHARE = 0.02

/** What the head shows that the base does not, and the other way round. Files are compared by content, also where they have new names for it. */
export function compareFiles(head: Shown, base: Shown): FileChanges {
  const root = newFolder()
  const totals = {
    added: { fileCount: 0, bytes: 0 },
    removed: { fileCount: 0, bytes: 0 },
    changed: { fileCount: 0, bytes: 0 },
  }
  const count = (kind: keyof typeof totals, path: string, headBytes: number, baseBytes: number) => {
    totals[kind].fileCount += 1
    totals[kind].bytes += headBytes - baseBytes
    put(root, path, headBytes, baseBytes)
  }
  for (const [path, { file }] of onceEach(head)) {
    if (file.kind !== 'file') continue
    const before = base.get(path)?.file
    if (before?.kind !== 'file') count('added', path, file.bytes, 0)
    else if (before.bytes !== file.bytes || before.digest !== file.digest)
      count('changed', path, file.bytes, before.bytes)
  }
  for (const [path, { file }] of onceEach(base))
    if (file.kind === 'file' && head.get(path)?.file.kind !== 'file') count('removed', path, 0, file.bytes)
  return { ...totals, places: placesOf(root), packages: packageChanges(head, base) }
}

/** Every file under the first of its names: others share its bytes. */
function* onceEach(shown: Shown): Generator<readonly [path: string, occurrence: Occurrence]> {
  const seen = new Set<Occurrence>()
  for (const [path, occurrence] of shown) {
    if (seen.has(occurrence)) continue
    seen.add(occurrence)
    yield [path, occurrence]
  }
}

/** A folder or a file with what changed in it. */
interface Place {
  headBytes: number
  baseBytes: number
  /** What came and what went, without regard to the sign. */
  moved: number
  fileCount: number
  readonly children: Map<string, Place>
}

const newFolder = (): Place => ({ headBytes: 0, baseBytes: 0, moved: 0, fileCount: 0, children: new Map() })

function put(root: Place, path: string, headBytes: number, baseBytes: number): void {
  let place = root
  for (const name of [undefined, ...path.split('/')]) {
    if (name !== undefined) {
      let child = place.children.get(name)
      if (child === undefined) place.children.set(name, (child = newFolder()))
      place = child
    }
    place.headBytes += headBytes
    place.baseBytes += baseBytes
    place.moved += Math.abs(headBytes - baseBytes)
    place.fileCount += 1
  }
}

/** Goes down from the root as long as what moved is spread over several places worth telling, or is in a single one. */
function placesOf(root: Place): readonly PlaceChange[] {
  const least = Math.max(1, root.moved * NOTABLE_SHARE)
  const found: (PlaceChange & { readonly moved: number })[] = []
  const open: (readonly [path: string, place: Place, depth: number])[] = [['', root, 0]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [path, place, depth] = next
    const children = [...place.children].filter(([, child]) => child.moved >= least)
    const largest = Math.max(0, ...children.map(([, child]) => child.moved))
    const isSpread = children.length > 1 && depth < SPREAD_DEPTH
    if (children.length > 0 && (isSpread || largest >= place.moved * DOMINANT_SHARE))
      for (const [name, child] of children) open.push([path === '' ? name : `${path}/${name}`, child, depth + 1])
    else if (place.moved > 0)
      found.push({
        path: pathText(path) + (place.children.size > 0 && path !== '' ? '/' : ''),
        headBytes: place.headBytes,
        baseBytes: place.baseBytes,
        fileCount: place.fileCount,
        moved: place.moved,
      })
  }
  return found
    .sort((one, other) => other.moved - one.moved)
    .slice(0, MAX_PLACES)
    .map(({ moved, ...place }) => place)
}

/** `usr/lib/x86_64-linux-gnu`: below that, many files of one kind are one place. */
const SPREAD_DEPTH = 4
