/** What was found in the files of an image, one amount and one phrase a line, the same for every medium. */
import type {
  Avoidable,
  AvoidableKind,
  FileChanges,
  ImageReport,
  PackageChange,
  PlaceChange,
  Subject,
  Waste,
  WastePart,
} from '../../model.ts'
import { layerPlace } from './location.ts'
import type { Phrase, Piece } from './phrase.ts'
import { bytes, bytesDelta, counted } from './quantities.ts'

export interface AmountLine {
  /** e.g. `+31 MB` */
  readonly amount: string
  readonly words: Phrase
}

/** Smaller changes of the content say nothing of the size. */
const NOTABLE_BYTES = 1000

/** Packages that came, went or moved, and where files did; nothing without a base. */
export function changeLines(
  image: ImageReport,
  subject: Subject,
): {
  readonly packages: readonly AmountLine[]
  readonly places: readonly AmountLine[]
} {
  const files = changesOf(image)
  return {
    packages: (files?.packages ?? []).map((change) => packageLine(change, image, subject)),
    places: (files?.places ?? []).filter((place) => Math.abs(differenceOf(place)) >= NOTABLE_BYTES).map(placeLine),
  }
}

export function changesOf({ stages: { image } }: ImageReport): FileChanges | undefined {
  return image.status === 'done' ? image.result.files : undefined
}

const differenceOf = ({ headBytes, baseBytes }: PlaceChange): number => headBytes - baseBytes

function packageLine(
  { manager, name, from, to, bytes: moved, layer }: PackageChange,
  image: ImageReport,
  subject: Subject,
): AmountLine {
  const versions: Phrase =
    to === undefined
      ? [' ', { code: from ?? '' }, ' (gone']
      : from === undefined
        ? [' ', { code: to }, ' (new']
        : from === to
          ? [' ', { code: to }, ' (other files']
          : [' ', { code: from }, ' → ', { code: to }, ' (']
  const separator = from !== undefined && to !== undefined && from !== to ? '' : ', '
  const where: Phrase = layer === undefined ? [] : [', ', ...layerWords(layer, image, subject)]
  return {
    amount: bytesDelta(moved),
    words: [{ code: name }, ...versions, separator, MANAGERS[manager], ...where, ')'],
  }
}

const MANAGERS = {
  dpkg: 'Debian',
  apk: 'Alpine',
  python: 'Python',
  node: 'Node',
  go: 'Go',
} as const satisfies Record<PackageChange['manager'], string>

function placeLine(place: PlaceChange): AmountLine {
  const files = place.path.endsWith('/') ? [` (${counted(place.fileCount, 'file')})`] : []
  return { amount: bytesDelta(differenceOf(place)), words: [{ code: place.path }, ...files] }
}

/** The head's waste; nothing where the contents are unreadable or nothing is wasted. */
export function wasteOf({ stages: { image } }: ImageReport): Waste | undefined {
  if (image.status !== 'done' || image.result.head.contents.kind !== 'read') return undefined
  const { waste } = image.result.head.contents
  return waste.bytes >= NOTABLE_BYTES ? waste : undefined
}

export function wasteLines(image: ImageReport, subject: Subject): readonly AmountLine[] {
  return (wasteOf(image)?.parts ?? [])
    .filter((part) => part.bytes >= NOTABLE_BYTES)
    .map((part) => ({ amount: bytes(part.bytes), words: wasteWords(part, image, subject) }))
}

const CAUSES = {
  overwritten: 'overwritten',
  deleted: 'deleted',
  'copied-again': 'copied once more for another owner, mode or time',
} as const satisfies Record<WastePart['cause'], string>

function wasteWords(
  { cause, layer, hiddenBy, largest, fileCount }: WastePart,
  image: ImageReport,
  subject: Subject,
): Phrase {
  return [
    'of ',
    ...layerWords(layer, image, subject),
    `, ${CAUSES[cause]} by `,
    ...layerWords(hiddenBy, image, subject),
    ': ',
    ...filesWords(largest, fileCount),
  ]
}

/** What this Dockerfile's own layers could do without; the base image's is its author's. */
export function avoidableOf({ stages: { image } }: ImageReport): readonly Avoidable[] {
  if (image.status !== 'done' || image.result.head.contents.kind !== 'read') return []
  const { contents, layers } = image.result.head
  return contents.avoidable.filter(({ layer }) => layers[layer]?.lines !== undefined)
}

export function avoidableLines(image: ImageReport, subject: Subject): readonly AmountLine[] {
  return avoidableOf(image).map(({ kind, layer, bytes: size, fileCount, largest }) => ({
    amount: bytes(size),
    words: [`${KINDS[kind]}, `, ...layerWords(layer, image, subject), ': ', ...filesWords(largest, fileCount)],
  }))
}

const KINDS: Readonly<Record<AvoidableKind, string>> = {
  'apt-lists': 'package lists of apt',
  'apt-cache': 'cache of apt',
  'apk-cache': 'cache of apk',
  'dnf-cache': 'cache of dnf',
  'zypper-cache': 'cache of zypper',
  'pip-cache': 'cache of pip',
  'npm-cache': 'cache of npm',
  'yarn-cache': 'cache of yarn',
  'other-caches': 'caches of build tools',
  'python-bytecode': 'compiled Python',
  documentation: 'documentation',
  tests: 'tests of packages',
  'build-tools': 'compilers',
  logs: 'logs',
  'temporary-files': 'temporary files',
  duplicates: 'duplicates of other files',
}

function filesWords(largest: string, fileCount: number): Phrase {
  return [{ code: largest }, ...(fileCount > 1 ? [` and ${counted(fileCount - 1, 'more file')}`] : [])]
}

/** `line 5`, `the base image`, or `layer 3` where nobody knows the line. */
function layerWords(index: number, image: ImageReport, subject: Subject): readonly Piece[] {
  const { image: stage } = image.stages
  const layer = stage.status === 'done' ? stage.result.head.layers[index] : undefined
  if (layer?.lines === undefined && layer !== undefined) return ['the base image']
  if (layer === undefined || layer.lines === 'unknown') return [`layer ${index + 1}`]
  return ['line ', layerPlace(layer, image, subject, 'head')]
}

/** dive's figures, so that people can compare. */
export function diveWords({ dive: { efficiency, wastedBytes } }: Waste): string {
  return `dive would say: efficiency ${(efficiency * 100).toFixed(2)} %, wasted ${bytes(wastedBytes)}; it counts every copy, the one that stays too.`
}
