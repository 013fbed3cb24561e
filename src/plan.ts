import type { Threshold } from './severity.ts'
import { folder, readContext, type Context } from './build-context.ts'
import { UserError } from './errors.ts'
import type { BudgetLimits } from './image/budget/budget.ts'
import { planLint } from './settings/plan-lint.ts'
import type { LintSettings } from './lint/lint-settings.ts'
import type { Subject } from './model.ts'
import type { Inputs } from './settings/options.ts'
import type { RuntimePlan } from './runtime/runtime-plan.ts'
import { defaults, type Config, type ImageSettings, type RunSettings } from './settings/settings.ts'
import type { BuildOptions } from './world.ts'

/** What we are going to do. */
export interface Plan {
  /** Absolute path of the repository, or of the folder where there is none. */
  readonly root: string
  readonly subject: Subject
  readonly base: BaseCommit
  readonly images: readonly [ImagePlan, ...ImagePlan[]]
  readonly buildkitChecks: boolean
  /** Changes of tracked files that are not committed belong to the head. */
  readonly uncommitted: boolean
  readonly policy: Policy
  /** `2026-11-27`, UTC: exceptions end. */
  readonly today: string
}

/** Which commit the head is compared with, or why there is none. */
export type BaseCommit =
  | { readonly kind: 'commit'; readonly sha: string; readonly how: string }
  /** `isMerged`: the head is part of the default branch already. */
  | { readonly kind: 'none'; readonly because: string; readonly isMerged?: boolean }

export interface ImagePlan {
  readonly name: string
  /** Relative to the root, `/`-separated. */
  readonly dockerfile: string
  readonly context: Context
  /** The settings name the context; else it is the Dockerfile's own folder until its words are read. */
  readonly isContextGiven: boolean
  /** What is to be known about the choice of the context, one sentence each. */
  readonly contextNotes: readonly string[]
  /** Why the change cannot have changed the image, one clause: it is not built. Absent where it can. */
  readonly unchanged?: string
  /** From which files the head is built; `auto` goes by what the Dockerfile names. */
  readonly contextSource: 'auto' | 'tracked' | 'checkout'
  /** The same two on the base, where a rename moved them. */
  readonly onBase: { readonly dockerfile: string; readonly context: Context }
  readonly build: BuildOptions
  readonly limits: BudgetLimits
  readonly runtime: RuntimePlan
  /** With what files beside its Dockerfile say. */
  readonly lint: LintSettings
}

/** What fails the check. */
export interface Policy {
  readonly failOn: Threshold
  readonly failOnExisting: boolean
}

/** What `makePlan` decides from; all of it is already read. */
export interface Situation {
  readonly root: string
  readonly subject: Subject
  readonly base: BaseCommit
  readonly inputs: Inputs
  readonly config: Config
  /** Dockerfiles that git tracks, relative to the root. */
  readonly dockerfiles: readonly string[]
  /** Names on the base of files that have another name now. */
  readonly renames: ReadonlyMap<string, string>
  /** What the settings of the linter become for a Dockerfile, with what files beside it say. */
  readonly lintFor?: (dockerfile: string, settings: LintSettings) => LintSettings
  /** People look at uncommitted work: the command line. */
  readonly uncommitted?: boolean
  /** `2026-11-27`, UTC. */
  readonly today: string
}

/** Pure. Throws a UserError when the settings contradict each other or there is no Dockerfile. */
export function makePlan(situation: Situation): Plan {
  const { root, subject, base, inputs, config, today } = situation
  const run: RunSettings = { ...config, ...inputs.run }
  const named = selectImages(config, inputs).flatMap(onEachPlatform)
  refuseSameName(named)
  const lint = planLint(config.lint)
  const [first, ...others] = named.map((image) => planImage(image, run, lint, situation))
  if (!first) throw new UserError('The configuration names no image.')
  return {
    root,
    subject,
    base,
    images: [first, ...others],
    buildkitChecks: run['buildkit-checks'] ?? defaults['buildkit-checks'],
    uncommitted: situation.uncommitted ?? false,
    policy: {
      failOn: run['fail-on'] ?? defaults['fail-on'],
      failOnExisting: run['fail-on-existing'] ?? defaults['fail-on-existing'],
    },
    today,
  }
}

/** Names key comments and rows. Platforms are part of them by now. */
function refuseSameName(images: readonly NamedImage[]): void {
  const twice = images.find(({ name }, index) => images.findIndex((one) => one.name === name) !== index)
  if (!twice) return
  const platform = twice.platform === undefined ? '' : ` for the platform \`${twice.platform}\``
  throw new UserError(`Two images would have the name \`${twice.name}\`${platform}; each has to have its own.`)
}

/** The Dockerfiles that a plan will speak of, so that what stands beside them can be read before. */
export function plannedDockerfiles({
  config,
  inputs,
  dockerfiles,
}: Pick<Situation, 'config' | 'inputs' | 'dockerfiles'>): readonly string[] {
  return [...new Set(selectImages(config, inputs).map((image) => dockerfileOf(image, dockerfiles)))]
}

interface NamedImage extends ImageSettings {
  readonly name: string
  /** Absent for the builder's own. */
  readonly platform?: string
}

/** One image a platform: sizes, layers and users are facts about one of them. */
function onEachPlatform(image: NamedImage): NamedImage[] {
  const platforms = image.platforms ?? []
  if (platforms.length === 0) return [image]
  const suffix = (platform: string): string => (platforms.length === 1 ? '' : `-${platform.replaceAll('/', '-')}`)
  return platforms.map((platform) => ({ ...image, platform, name: `${image.name}${suffix(platform)}` }))
}

/** These say which image it is; one value for several images would make them all the same. */
const IDENTITY = ['dockerfile', 'context', 'target'] as const

function selectImages(config: Config, { image: overrides, place }: Inputs): NamedImage[] {
  const { images, ...shared } = config
  const wanted = place.image ?? []
  if (!images) {
    if (wanted.length > 0)
      throw new UserError(`There is no image \`${wanted[0] ?? ''}\`: the configuration has no list \`images\`.`)
    return [{ ...shared, ...overrides, name: 'image' }]
  }
  const unknown = wanted.find((name) => !images.some((image) => image.name === name))
  if (unknown !== undefined)
    throw new UserError(
      `There is no image \`${unknown}\`; the configuration has ${images.map(({ name }) => `\`${name}\``).join(', ')}.`,
    )
  const twice = images.find((image, index) => images.findIndex(({ name }) => name === image.name) !== index)
  if (twice) throw new UserError(`The configuration names the image \`${twice.name}\` twice.`)

  const selected = images.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
  const identity = IDENTITY.find((key) => overrides[key] !== undefined)
  if (identity !== undefined && selected.length > 1)
    throw new UserError(
      `\`${identity}\` can be given for one image at a time; the configuration has ${selected.length}. Choose one with \`image\`.`,
    )
  return selected.map((image) => ({ ...shared, ...image, ...overrides, name: image.name }))
}

function planImage(
  image: NamedImage,
  run: RunSettings,
  lint: LintSettings,
  { dockerfiles, renames, lintFor }: Pick<Situation, 'dockerfiles' | 'renames' | 'lintFor'>,
): ImagePlan {
  const dockerfile = dockerfileOf(image, dockerfiles)
  const baseDockerfile = renames.get(dockerfile) ?? dockerfile
  const context = image.context === undefined ? undefined : contextBelow(readContext(image.context))
  return {
    name: image.name,
    dockerfile,
    context: context ?? folder(folderOf(dockerfile)),
    isContextGiven: context !== undefined,
    contextNotes: [],
    contextSource: image['context-source'] ?? 'auto',
    onBase: { dockerfile: baseDockerfile, context: context ?? folder(folderOf(baseDockerfile)) },
    build: {
      ...optional('builder', run.builder),
      ...optional('target', image.target),
      ...optional('platform', image.platform),
      ...optional('network', image.network),
      buildArgs: image['build-args'] ?? {},
      buildContexts: image['build-contexts'] ?? {},
      secrets: image.secrets ?? [],
      ssh: image.ssh ?? [],
      labels: image.labels ?? {},
      cacheFrom: image['cache-from'] ?? [],
      cacheTo: image['cache-to'] ?? [],
      addHosts: image['add-hosts'] ?? [],
      pull: image.pull ?? defaults.pull,
      noCache: image['no-cache'] ?? defaults['no-cache'],
      timeoutSeconds: image['build-timeout'] ?? defaults['build-timeout'],
    },
    limits: limitsOf(image),
    runtime: planRuntime(image),
    lint: lintFor?.(dockerfile, lint) ?? lint,
  }
}

/** The budgets of an image. */
export function limitsOf(image: ImageSettings): BudgetLimits {
  return {
    ...optional('maxSize', image['max-size']),
    ...optional('maxSizeIncrease', image['max-size-increase']),
    ...optional('maxCompressedSize', image['max-compressed-size']),
    ...optional('maxLayerSize', image['max-layer-size']),
    ...optional('maxWaste', image['max-waste']),
    ...optional('minEfficiency', image['min-efficiency']),
    ...optional('exceptions', image['budget-exceptions']),
    ...optional('maxLayers', image['max-layers']),
    ...optional('maxLayersIncrease', image['max-layers-increase']),
  }
}

const contextBelow = (context: Context): Context =>
  context.kind === 'remote' ? context : folder(inside('context', context.path))

const dockerfileOf = (image: ImageSettings, tracked: readonly string[]): string =>
  inside('dockerfile', image.dockerfile ?? findDockerfile(tracked))

function planRuntime(image: ImageSettings): RuntimePlan {
  if (!(image.run ?? defaults.run)) return { kind: 'skip', because: 'the settings say `run: false`' }
  return {
    kind: 'run',
    options: {
      env: image['run-env'] ?? {},
      ...optional('command', image['run-command']),
      memory: image['run-memory'] ?? defaults['run-memory'],
      pidsLimit: PIDS_LIMIT,
      readOnly: image['run-read-only'] ?? defaults['run-read-only'],
      tmpfs: image['run-tmpfs'] ?? [],
    },
    expect: image.expect ?? defaults.expect,
    healthTimeoutSeconds: image['health-timeout'] ?? defaults['health-timeout'],
    allowRoot: image['allow-root'] ?? defaults['allow-root'],
    allowDropFromRoot: true,
    allowUnhealthy: image['allow-unhealthy'] ?? defaults['allow-unhealthy'],
    requireHealthcheck: image['require-healthcheck'] ?? defaults['require-healthcheck'],
    lockDown: image['lock-down'] ?? defaults['lock-down'],
    require: image.require ?? [],
  }
}

// A web server with a worker a core stays far below; a fork bomb is held.
const PIDS_LIMIT = 256

function findDockerfile(tracked: readonly string[]): string {
  const [only, ...others] = tracked
  if (tracked.includes('Dockerfile') || only === undefined) return 'Dockerfile'
  if (others.length === 0) return only
  const list = tracked.slice(0, 5).map((file) => `\`${file}\``)
  throw new UserError(
    `There are ${tracked.length} Dockerfiles (${list.join(', ')}${tracked.length > 5 ? ', …' : ''}) and none in the root. ` +
      'Say which one with `dockerfile`, or list them under `images` in `.github/drydock.yml`.',
  )
}

const folderOf = (file: string): string => (file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.')

/** A path below the root, normalised; anything that leads out of it is refused. */
function inside(setting: string, path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.pop() === undefined) throw outside(setting, path)
    if (part !== '..') parts.push(part)
  }
  if (path.startsWith('/')) throw outside(setting, path)
  return parts.join('/') || '.'
}

const outside = (setting: string, path: string): UserError =>
  new UserError(`\`${setting}\`: \`${path}\` leads out of the repository; give a path below its root.`)

function optional<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
  const record: Partial<Record<Key, Value>> = {}
  if (value !== undefined) record[key] = value
  return record
}
