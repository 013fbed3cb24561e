import type { Threshold } from './severity.ts'
import { folder, readContext, type Context } from './build-context.ts'
import type { DescribedBuild } from './discovery/described-builds.ts'
import {
  dockerfileOf,
  onEachPlatform,
  refuseSameName,
  selectImages,
  type Asked,
  type NamedImage,
} from './discovery/select-images.ts'
import { choicesOf, takeBuild } from './discovery/take-build.ts'
import { UserError } from './errors.ts'
import type { BudgetLimits } from './image/budget/budget.ts'
import { commentKey } from './settings/comment-key.ts'
import { inside } from './settings/inside-root.ts'
import { optional } from './settings/optional.ts'
import { limitsOf } from './settings/plan-limits.ts'
import { planRuntime } from './settings/plan-runtime.ts'
import { planServices, type ServicesPlan } from './settings/plan-services.ts'
import { planLint } from './settings/plan-lint.ts'
import type { LintSettings } from './lint/lint-settings.ts'
import type { CheckPolicy, ProposedImage, Subject } from './model.ts'
import type { Inputs } from './settings/options.ts'
import type { RuntimePlan } from './runtime/runtime-plan.ts'
import { defaults, FOUND_OUT, type Config, type RunSettings } from './settings/settings.ts'
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
  /** As options and configuration say them together. */
  readonly settings: RunSettings
  /** Of the report. */
  readonly commentKey: string
  /** `2026-11-27`, UTC: exceptions end. */
  readonly today: string
  /** Whose comments silence findings; absent where nobody proposes anything. */
  readonly policyOf?: CheckPolicy['kind']
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
  /** Files of container-structure-test, perhaps with `*`. Relative to the root. */
  readonly structureTests: readonly string[]
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
  readonly policyOf?: Plan['policyOf']
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
    settings: run,
    commentKey: commentKey(inputs),
    today,
    ...optional('policyOf', situation.policyOf),
  }
}

/** The Dockerfiles that a plan will speak of, so that what stands beside them can be read before. */
export function plannedDockerfiles(asked: Asked): readonly string[] {
  return [...new Set(selectImages(asked).map((image) => dockerfileOf(image, asked.dockerfiles)))]
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
    structureTests: image['structure-tests'] ?? [],
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

const contextBelow = (context: Context): Context =>
  context.kind === 'remote' ? context : folder(inside('context', context.path))

const folderOf = (file: string): string => (file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.')
