/** Which settings say what is checked, what a change makes of them, and what holds where its word does not count. Pure. */
import type { CheckPolicy, PolicyChange } from '../model.ts'
import { defaults, type Config, type ImageSettings, type RunSettings } from '../settings/settings.ts'
import { optional } from '../settings/optional.ts'
import { imagesOf, pairImages, type ImageEntry } from './image-pairs.ts'
import { textChanges, type Texts } from './text-changes.ts'
import { valueText } from './value-text.ts'

type Settings = ImageSettings & RunSettings

/** How an image is built and what it needs to run: who may write the Dockerfile may write these. Every other setting says what is checked. */
export const NEEDED: ReadonlySet<string> = new Set(
  [
    ['dockerfile', 'context', 'context-source', 'target', 'build-args', 'build-contexts', 'secrets', 'mask', 'ssh'],
    ['labels', 'cache-from', 'cache-to', 'network', 'add-hosts', 'pull', 'no-cache', 'build-timeout', 'builder'],
    ['run-env', 'run-env-file', 'run-tmpfs', 'run-network'],
    ['compose', 'compose-file', 'service', 'compose-binds', 'services', 'services-timeout'],
  ].flat(),
)

/** The one build argument by which BuildKit's own checks are told what to skip. */
const CHECK_ARGUMENT = 'BUILDKIT_DOCKERFILE_CHECK'

export interface PolicySituation {
  readonly head: Config
  /** The base's configuration; empty where there is none. */
  readonly base: Config
  /** Name of the configuration. */
  readonly file: string
  readonly kind: CheckPolicy['kind']
  /** Dockerfiles that are images where nobody lists any. */
  readonly dockerfiles: readonly string[]
  /** Whether the head has such a file. */
  readonly isThere: (path: string) => boolean
  /** The workflow says itself which image it is. */
  readonly isChosen: boolean
}

/** The configuration to go by, with all that the head's says of the checks. */
export function checkPolicy(situation: PolicySituation): { readonly config: Config; readonly policy: CheckPolicy } {
  const { head, base, file, kind, dockerfiles, isThere, isChosen } = situation
  const before = imagesOf(base, dockerfiles)
  const pairs = pairImages(before, imagesOf(head, dockerfiles))
  const lost = isChosen ? [] : before.filter((one) => isThere(one.dockerfile) && pairs.every(([, old]) => old !== one))
  const changes = [...changesOfImages(pairs, base, file), ...textChanges(lintTexts(base), lintTexts(head), file)]
  const gone = lost.map(({ name }) => ({ file, what: 'images', before: name }))
  const policy = { kind, changes: [...gone, ...changes] }
  return { config: kind === 'head' ? head : byBase(situation, pairs, lost), policy }
}

function sharedOf({ images, lint, ...shared }: Config): ImageSettings & RunSettings {
  return shared
}

type Pair = readonly [head: ImageEntry, base: ImageEntry | undefined]

/** What holds for every image is said once. */
function changesOfImages(pairs: readonly Pair[], base: Config, file: string): readonly PolicyChange[] {
  const shared = sharedOf(base)
  const all = pairs.map(([now, old]) => ({
    image: now.name,
    changes: textChanges(checkTexts(old?.settings ?? shared), checkTexts(now.settings), file),
  }))
  const keyOf = (change: PolicyChange): string => JSON.stringify(change)
  const counts = new Map<string, number>()
  for (const change of all.flatMap(({ changes }) => changes))
    counts.set(keyOf(change), (counts.get(keyOf(change)) ?? 0) + 1)
  const isShared = (change: PolicyChange): boolean => counts.get(keyOf(change)) === pairs.length
  return all.flatMap(({ image, changes }, index) =>
    changes.flatMap((change) => (!isShared(change) ? [{ ...change, image }] : index === 0 ? [change] : [])),
  )
}

function checkTexts(settings: Partial<Settings>): Texts {
  const given = Object.entries({ ...defaults, ...settings }).filter(
    ([name, value]) => !NEEDED.has(name) && value !== undefined,
  )
  const argument = settings['build-args']?.[CHECK_ARGUMENT]
  return new Map([
    ...given.map(([name, value]) => [name, `${valueText(value)}${/-timeout$/.test(name) ? ' s' : ''}`] as const),
    ...(argument === undefined ? [] : [[`build-args.${CHECK_ARGUMENT}`, argument] as const]),
  ])
}

function lintTexts({ lint = {} }: Config): Texts {
  const { rules = {}, ...others } = lint
  return new Map([
    ...Object.entries(rules).map(([rule, severity]) => [`lint.rules.${rule}`, severity] as const),
    ...Object.entries(others).map(([name, value]) => [`lint.${name}`, valueText(value)] as const),
  ])
}

/** The head says how its images are built and what they need, the base what is checked. */
function byBase({ head, base }: PolicySituation, pairs: readonly Pair[], lost: readonly ImageEntry[]): Config {
  const config = { ...mixed(sharedOf(head), sharedOf(base)), ...(base.lint && { lint: base.lint }) }
  if (!head.images && !base.images && lost.length === 0) return config
  const listed = pairs.map(([now, old]) => ({
    ...mixed(now.own, old?.own ?? {}),
    name: now.name,
    ...(head.images ? {} : { dockerfile: now.dockerfile }),
  }))
  const kept = lost.map(({ own, dockerfile, name }) => ({
    ...own,
    dockerfile,
    name: listed.some((one) => one.name === name) ? `${name}-base` : name,
  }))
  return { ...config, images: [...listed, ...kept] }
}

function mixed<Part extends Partial<Settings>>(now: Part, before: Partial<Settings>): Part {
  const args = Object.entries(now['build-args'] ?? {}).filter(([name]) => name !== CHECK_ARGUMENT)
  const argument = before['build-args']?.[CHECK_ARGUMENT]
  const buildArgs = { ...Object.fromEntries(args), ...optional(CHECK_ARGUMENT, argument) }
  const entries = [
    ...Object.entries(now).filter(([name]) => NEEDED.has(name)),
    ...Object.entries(before).filter(([name]) => !NEEDED.has(name)),
    ...(Object.keys(buildArgs).length > 0 || now['build-args'] ? [['build-args', buildArgs] as const] : []),
  ]
  // The same settings, of the same kinds.
  return Object.fromEntries(entries) as Part
}
