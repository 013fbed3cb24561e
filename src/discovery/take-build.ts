/** Which description of its build an image takes. */
import type { ProposedImage } from '../model.ts'
import type { DescribedBuild } from './described-builds.ts'
import { uniqueNames } from './image-names.ts'

export type TakenBuild =
  | { readonly kind: 'none' }
  /** `note`: which file and service say it, and what of it is not taken. One sentence. */
  | { readonly kind: 'taken'; readonly build: DescribedBuild; readonly note: string }
  /** They contradict each other. One sentence. */
  | { readonly kind: 'torn'; readonly builds: Builds; readonly note: string }

type Builds = readonly [DescribedBuild, ...DescribedBuild[]]

/** What the settings say themselves, which wins. */
export interface GivenBuild {
  readonly context?: string | undefined
  readonly target?: string | undefined
}

/** A bake file is there for builds, and wins over compose files. */
export function takeBuild(dockerfile: string, given: GivenBuild, all: readonly DescribedBuild[]): TakenBuild {
  const about = all.filter((build) => build.dockerfile === dockerfile)
  const targets = about.filter(({ kind }) => kind === 'target')
  const builds = targets.length > 0 ? targets : about
  const [first, ...others] = builds
  if (!first) return { kind: 'none' }
  if (others.some((other) => meaningOf(other) !== meaningOf(first)))
    return { kind: 'torn', builds: [first, ...others], note: tornNote(builds) }
  return { kind: 'taken', build: first, note: takenNote(first, given, builds) }
}

/** Names by Dockerfile, where one service or target alone builds it. */
export const serviceNames = (all: readonly DescribedBuild[]): ReadonlyMap<string, string> =>
  new Map(
    all.flatMap(({ dockerfile, name }) =>
      all.every((other) => other.dockerfile !== dockerfile || other.name === name) ? [[dockerfile, name]] : [],
    ),
  )

/** An image for each of the builds that contradict each other. */
export function choicesOf(name: string, builds: Builds): readonly [ProposedImage, ...ProposedImage[]] {
  const names = uniqueNames(builds.map((build) => `${name}-${build.name}`))
  const propose = ({ dockerfile, context, target, buildArgs }: DescribedBuild, index: number): ProposedImage => ({
    name: names[index] ?? name,
    dockerfile,
    context,
    ...(target !== undefined && { target }),
    ...(Object.keys(buildArgs).length > 0 && { buildArgs }),
  })
  const [first, ...others] = builds
  return [propose(first, 0), ...others.map((build, index) => propose(build, index + 1))]
}

const meaningOf = ({ context, target, buildArgs, buildContexts }: DescribedBuild): string =>
  JSON.stringify([context, target, sorted(buildArgs), sorted(buildContexts)])

const sorted = (pairs: Readonly<Record<string, string>>): unknown =>
  Object.entries(pairs).sort(([a], [b]) => (a < b ? -1 : 1))

function takenNote(build: DescribedBuild, given: GivenBuild, same: readonly DescribedBuild[]): string {
  const { context, target, buildArgs, buildContexts, withheld } = build
  const names = Object.keys(buildArgs)
  const parts = [
    ...(given.context === undefined ? [`context \`${context}\``] : []),
    ...(target === undefined || given.target !== undefined ? [] : [`target \`${target}\``]),
    ...(names.length === 0 ? [] : [`arguments ${quoted(names)}`]),
    ...(Object.keys(buildContexts).length === 0 ? [] : [`contexts ${quoted(Object.keys(buildContexts))}`]),
  ]
  const without = withheld.length === 0 ? '' : ` Not taken: ${withheld.join(', ')}.`
  return `Built as ${placesOf(same)} says${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.${without}`
}

const tornNote = (builds: readonly DescribedBuild[]): string =>
  `Nothing was taken from ${placesOf(builds)}: they build the same Dockerfile in different ways. Say with \`context\`, \`target\` and \`build-args\` which is meant.`

/** `docker-compose.yml (service api, service worker)` */
function placesOf(builds: readonly DescribedBuild[]): string {
  const files = [...new Set(builds.map(({ file }) => file))]
  return files
    .map((file) => {
      const [first, ...others] = builds.filter((build) => build.file === file)
      const kind = `${first?.kind ?? ''}${others.length === 0 ? '' : 's'}`
      return `\`${file}\` (${kind} ${quoted([first, ...others].flatMap((build) => build?.name ?? []).slice(0, MAX_NAMED))})`
    })
    .slice(0, MAX_NAMED)
    .join(' and ')
}

/** More than a reader needs to know which is meant. */
const MAX_NAMED = 5

const quoted = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')
