import type { Threshold } from './severity.ts'
import { folder, readContext, type Context } from './build-context.ts'
import type { DescribedBuild } from './discovery/described-builds.ts'
import { nameImages } from './discovery/image-names.ts'
import { choicesOf, serviceNames, takeBuild } from './discovery/take-build.ts'
import { UserError } from './errors.ts'
import type { BudgetLimits } from './image/budget/budget.ts'
import { commentKey } from './settings/comment-key.ts'
import { allowedRunArgs } from './settings/allowed-run-args.ts'
import { planServices, type ServicesPlan } from './settings/plan-services.ts'
import { planLint } from './settings/plan-lint.ts'
import type { LintSettings } from './lint/lint-settings.ts'
import type { ProposedImage, Subject } from './model.ts'
import type { Inputs } from './settings/options.ts'
import type { RuntimePlan } from './runtime/runtime-plan.ts'
import { REQUIREMENTS } from './runtime/requirements.ts'
import { defaults, FOUND_OUT, type Config, type ImageSettings, type RunSettings } from './settings/settings.ts'
import type { BuildOptions, RunOptions } from './world.ts'

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
  /** Of the report. */
  readonly commentKey: string
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
  /** What a configuration could say where nothing was sure; absent where it was. */
  readonly choices?: readonly [ProposedImage, ...ProposedImage[]]
  /** Why the change cannot have changed the image, one clause: it is not built. Absent where it can. */
  readonly unchanged?: string
  /** From which files the head is built; `auto` goes by what the Dockerfile names. */
  readonly contextSource: 'auto' | 'tracked' | 'checkout'
  /** The same two on the base, where a rename moved them. */
  readonly onBase: { readonly dockerfile: string; readonly context: Context }
  readonly build: BuildOptions
  /** Names of arguments and variables that are secret; `*` for all. Absent where only those are that sound like it. */
  readonly secretNames?: readonly string[]
  readonly limits: BudgetLimits
  readonly runtime: RuntimePlan
  readonly services: ServicesPlan
  /** Files of variables for the container: `run-env` wins. Relative to the root, or absolute. */
  readonly envFiles: readonly string[]
  /** With what files beside its Dockerfile say. */
  readonly lint: LintSettings
  /** What has to be found out for a pass. */
  readonly required: NonNullable<Policy['required']>
}

/** What fails the check. */
export interface Policy {
  readonly failOn: Threshold
  readonly failOnExisting: boolean
  /** What a pass takes beside what no pass can do without. */
  readonly required?: readonly (typeof FOUND_OUT)[number][]
}

/** What `makePlan` decides from; all of it is already read. */
export interface Situation {
  readonly root: string
  readonly subject: Subject
  readonly base: BaseCommit
  readonly inputs: Inputs
  readonly config: Config
  /** Dockerfiles that git tracks and that are images of the repository, relative to the root. */
  readonly dockerfiles: readonly string[]
  /** What compose and bake files say of their builds. */
  readonly builds?: readonly DescribedBuild[]
  /** Names on the base of files that have another name now. */
  readonly renames: ReadonlyMap<string, string>
  /** What the settings of the linter become for a Dockerfile, with what files beside it say. */
  readonly lintFor?: (dockerfile: string, settings: LintSettings) => LintSettings
  /** What dive's own file allows. */
  readonly dive?: BudgetLimits['dive'] | undefined
  /** People look at uncommitted work: the command line. */
  readonly uncommitted?: boolean
  /** `2026-11-27`, UTC. */
  readonly today: string
}

/** Pure. Throws a UserError when the settings contradict each other or there is no Dockerfile. */
export function makePlan(situation: Situation): Plan {
  const { root, subject, base, inputs, config, today } = situation
  const run: RunSettings = { ...config, ...inputs.run }
  const named = selectImages(situation).flatMap(onEachPlatform)
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
    commentKey: commentKey(inputs),
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
export function plannedDockerfiles(asked: Asked): readonly string[] {
  return [...new Set(selectImages(asked).map((image) => dockerfileOf(image, asked.dockerfiles)))]
}

type Asked = Pick<Situation, 'config' | 'inputs' | 'dockerfiles' | 'builds'>

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
const IDENTITY = ['dockerfile', 'context', 'target', 'service'] as const

function selectImages({ config, inputs: { image: overrides, place }, dockerfiles, builds }: Asked): NamedImage[] {
  const { images: listed, ...shared } = config
  const wanted = place.image ?? []
  const isOne = dockerfiles.length < 2 || IDENTITY.some((key) => (overrides[key] ?? shared[key]) !== undefined)
  if (!listed && isOne) {
    if (wanted.length > 0)
      throw new UserError(`There is no image \`${wanted[0] ?? ''}\`: the configuration has no list \`images\`.`)
    return [{ ...shared, ...overrides, name: 'image' }]
  }
  const images = listed ?? foundImages(dockerfiles, builds)
  const unknown = wanted.find((name) => !images.some((image) => image.name === name))
  if (unknown !== undefined)
    throw new UserError(
      `There is no image \`${unknown}\`; ${listed ? 'the configuration has' : 'the Dockerfiles here are'} ${images.map(({ name }) => `\`${name}\``).join(', ')}.`,
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

/** Nobody lists them, so that each Dockerfile is one. */
function foundImages(dockerfiles: readonly string[], builds: readonly DescribedBuild[] = []): NamedImage[] {
  const names = nameImages(dockerfiles, serviceNames(builds))
  return dockerfiles.map((dockerfile, index) => ({ dockerfile, name: names[index] ?? dockerfile }))
}

function planImage(
  asked: NamedImage,
  run: RunSettings,
  lint: LintSettings,
  {
    dockerfiles,
    builds,
    renames,
    lintFor,
    inputs,
    dive,
  }: Pick<Situation, 'dockerfiles' | 'builds' | 'renames' | 'lintFor' | 'inputs' | 'dive'>,
): ImagePlan {
  const dockerfile = dockerfileOf(asked, dockerfiles)
  const { image, notes, choices } = asDescribed(asked, dockerfile, builds)
  const baseDockerfile = renames.get(dockerfile) ?? dockerfile
  const context = image.context === undefined ? undefined : contextBelow(readContext(image.context))
  return {
    name: image.name,
    dockerfile,
    context: context ?? folder(folderOf(dockerfile)),
    isContextGiven: context !== undefined,
    contextNotes: notes,
    ...optional('choices', choices),
    contextSource: image['context-source'] ?? 'auto',
    onBase: { dockerfile: baseDockerfile, context: context ?? folder(folderOf(baseDockerfile)) },
    build: {
      ...optional('builder', run.builder),
      ...optional('target', image.target),
      ...optional('platform', image.platform),
      ...optional('network', image.network),
      ...optional('frontends', inputs.place.frontends),
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
    ...optional('secretNames', image.mask),
    limits: { ...limitsOf(image), ...optional('dive', dive) },
    runtime: planRuntime(image, dockerfile),
    services: planServices(image),
    required: FOUND_OUT.filter((name) => image.require?.includes(name)),
    envFiles: image['run-env-file'] ?? [],
    lint: lintFor?.(dockerfile, lint) ?? lint,
  }
}

/** With what a compose or bake file says of the build, where the settings say nothing. */
function asDescribed(
  image: NamedImage,
  dockerfile: string,
  builds: readonly DescribedBuild[] = [],
): { readonly image: NamedImage; readonly notes: readonly string[]; readonly choices?: ImagePlan['choices'] } {
  const taken = takeBuild(dockerfile, image, builds)
  if (taken.kind === 'none') return { image, notes: [] }
  if (taken.kind === 'torn')
    return image.context !== undefined && image.target !== undefined
      ? { image, notes: [] }
      : { image, notes: [taken.note], choices: choicesOf(image.name, taken.builds) }
  const { context, target, buildArgs, buildContexts } = taken.build
  return {
    image: {
      context,
      ...optional('target', target),
      ...image,
      'build-args': { ...buildArgs, ...image['build-args'] },
      'build-contexts': { ...buildContexts, ...image['build-contexts'] },
    },
    notes: [taken.note],
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

function planRuntime(image: ImageSettings, dockerfile: string): RuntimePlan {
  if (image.run === undefined && /(?:^|\/)\.devcontainer\//.test(dockerfile))
    return { kind: 'skip', because: 'an editor starts a development container, with a command of its own' }
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
      ...((image['run-network'] ?? defaults['run-network']) === 'bridge' && { outbound: true }),
      ...planRunArgs(image),
    },
    expect: image.expect ?? defaults.expect,
    healthTimeoutSeconds: image['health-timeout'] ?? defaults['health-timeout'],
    writeLimit: image['run-write-limit'] ?? defaults['run-write-limit'],
    allowRoot: image['allow-root'] ?? defaults['allow-root'],
    allowUnhealthy: image['allow-unhealthy'] ?? defaults['allow-unhealthy'],
    requireHealthcheck: image['require-healthcheck'] ?? defaults['require-healthcheck'],
    lockDown: image['lock-down'] ?? defaults['lock-down'],
    require: REQUIREMENTS.filter((name) => image.require?.includes(name)),
  }
}

function planRunArgs(image: ImageSettings): Pick<RunOptions, 'args' | 'user' | 'entrypoint'> {
  const { args, user, entrypoint } = allowedRunArgs(image['run-args'] ?? [])
  return {
    ...(args.length > 0 && { args }),
    ...optional('user', image['run-user'] ?? user),
    ...optional('entrypoint', image['run-entrypoint'] ?? entrypoint),
  }
}

// A web server with a worker a core stays far below; a fork bomb is held.
const PIDS_LIMIT = 256

function findDockerfile(tracked: readonly string[]): string {
  const [only, ...others] = tracked
  if (tracked.includes('Dockerfile') || only === undefined) return 'Dockerfile'
  if (others.length === 0) return only
  const list = tracked.slice(0, 5).map((file) => `\`${file}\``)
  const names = nameImages(tracked)
  throw new UserError(
    `There are ${tracked.length} Dockerfiles (${list.join(', ')}${tracked.length > 5 ? ', …' : ''}) and none in the root. ` +
      'Say which one with `dockerfile`, or list them under `images` in `.github/drydock.yml`.',
    tracked.map((dockerfile, index) => ({ name: names[index] ?? dockerfile, dockerfile })),
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
