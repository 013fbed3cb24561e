import type { Finding, ImageFacts, Origin, Place, Severity } from '../model.ts'
import type { LayerFile } from '../world.ts'
import type { FileStack, Occurrence } from './file-stack.ts'
import { pathText } from './path-text.ts'
import { layerPlace } from './place.ts'

/** How a secret looks; the linter knows. */
export interface SecretKnowledge {
  /** What is secret in a text, e.g. `a GitHub token`. */
  findSecrets(text: string): readonly { readonly what: string }[]
  /** Whether a file of this path most likely holds a secret. */
  isSecretFile(path: string): boolean
}

/** All that a check may look at. */
export interface Inspected {
  readonly layers: readonly (readonly LayerFile[])[]
  readonly stack: FileStack
  readonly secrets: SecretKnowledge
}

/** One file that a check has something to say of. */
export interface Sighting {
  /** Index of the layer that has it. */
  readonly layer: number
  /** As in `LayerFile`. */
  readonly path: string
  /** A later layer deletes or replaces it, and everybody who has the image can still read it. */
  readonly isHidden?: boolean
  /** What was seen there, e.g. `a GitHub token`; part of what makes two sightings the same. */
  readonly detail?: string
  /** What it takes in the layer. */
  readonly bytes?: number
}

/** One claim about the files of an image. Adding one: its file, its line in `checks/index.ts`, a table in its test. */
export interface ImageCheck {
  /** A kebab-case claim about the good state. */
  readonly id: string
  /** dockle's name of the same question. */
  readonly aliases: readonly string[]
  readonly severity: Severity
  readonly summary: string
  readonly why: string
  /** What it says of a base image that the Dockerfile only builds on; without it nothing. */
  readonly ofBaseImage?: Severity
  /** The sentence, up to the paths; `count` files. */
  message(count: number): string
  /** Pure. */
  find(image: Inspected): Iterable<Sighting>
}

/** Keeps the literal id, so that the registry knows its own names. */
export function defineImageCheck<const Check extends ImageCheck>(check: Check): Check {
  return check
}

/** One side of the comparison. */
export interface Side {
  readonly facts: ImageFacts
  readonly inspected: Inspected
}

/**
 * All that the checks find in the head, one finding a layer, what is new apart from what the base has too. Something that the base has
 * as well never fails the check: an error is a warning there.
 */
export function applyImageChecks(checks: readonly ImageCheck[], head: Side, base?: Side): Finding[] {
  return checks.flatMap((check) => {
    const known = base && new Set(Array.from(check.find(base.inspected), identity))
    const groups = new Map<string, { origin: Origin; sightings: Sighting[] }>()
    for (const sighting of check.find(head.inspected)) {
      const origin: Origin = known === undefined ? 'unknown' : known.has(identity(sighting)) ? 'existing' : 'new'
      const key = `${sighting.layer} ${origin}`
      const group = groups.get(key)
      if (group) group.sightings.push(sighting)
      else groups.set(key, { origin, sightings: [sighting] })
    }
    return [...groups.values()].flatMap(({ origin, sightings }) => findingOf(check, origin, sightings, head.facts))
  })
}

const identity = ({ path, detail = '' }: Sighting): string => `${detail} ${path}`

const MAX_PATHS = 3

function findingOf(
  check: ImageCheck,
  origin: Origin,
  sightings: readonly Sighting[],
  facts: ImageFacts,
): readonly Finding[] {
  const index = sightings[0]?.layer ?? 0
  const isOfBaseImage = facts.layers[index]?.lines === undefined
  const severity = isOfBaseImage ? check.ofBaseImage : check.severity
  if (severity === undefined) return []
  const bytes = sightings.reduce((sum, sighting) => sum + (sighting.bytes ?? 0), 0)
  const place: Place = layerPlace(facts, index)
  return [
    {
      rule: check.id,
      aliases: check.aliases,
      source: 'drydock',
      severity: origin === 'existing' && severity === 'error' ? 'warning' : severity,
      message: `${check.message(sightings.length)}: ${listOf(sightings)}${endOf(sightings, isOfBaseImage)}`,
      place,
      origin,
      ...(bytes > 0 && { cost: { bytes } }),
    },
  ]
}

function listOf(sightings: readonly Sighting[]): string {
  const shown = sightings.slice(0, MAX_PATHS).map(({ path, detail }) => {
    const name = `\`${pathText(path).replaceAll('`', '’')}\``
    return detail === undefined ? name : `${name} (${detail})`
  })
  const rest = sightings.length - shown.length
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

function endOf(sightings: readonly Sighting[], isOfBaseImage: boolean): string {
  const hidden = sightings.filter(({ isHidden }) => isHidden === true).length
  const deleted =
    hidden === 0
      ? ''
      : `; a later layer hides ${hidden === sightings.length ? 'this' : 'some of them'}, and whoever has the image can still read it`
  return `${isOfBaseImage ? ', in the base image' : ''}${deleted}`
}

/**
 * The files of every layer that are asked for, shown or not. An image has some hundred thousand, and nearly all of them are asked for by
 * nobody, so that nothing is made of those (docs/adr/0010-what-v8-makes-of-many-objects.md).
 */
export function* filesOfAll(
  { layers, stack }: Inspected,
  isAsked: (file: LayerFile) => boolean,
): Generator<FileSighting> {
  const hidden = new Set(stack.hidden.map(({ file }) => file))
  for (const [layer, files] of layers.entries())
    for (const file of files)
      if (file.kind === 'file' && isAsked(file))
        yield { file, sighting: { layer, path: file.path, ...(hidden.has(file) && { isHidden: true }) } }
}

export interface FileSighting {
  readonly file: LayerFile
  readonly sighting: Sighting
}

/** What the image shows. */
export function* shownFiles({ stack }: Inspected): Generator<readonly [path: string, occurrence: Occurrence]> {
  yield* stack.visible
}
