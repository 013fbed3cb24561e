import { shareTimes, withCosts } from './build-time.ts'
import { ToolError } from '../errors.ts'
import type { BuildFacts, BuildResult, BuildStep, ContextFolder, Finding, Origin, Stage } from '../model.ts'
import type { BuildOutcome, BuildRequest, BuiltImage, Pin, World } from '../world.ts'

/** How the build of one side ended. `broken`: a tool failed, which says nothing about the Dockerfile. */
export type SideBuild = BuildOutcome | { readonly kind: 'broken'; readonly because: string }

/** Two builds that are under way. Disposing waits for both and removes every image they made. */
export interface Sides extends AsyncDisposable {
  /** Settles with the head's own build, whatever the base is doing. */
  readonly head: Promise<SideBuild>
  /** Settles once the base is built, on the same base images as the head wherever it builds on them; nothing where there is no base to build. */
  readonly base: Promise<SideBuild | undefined>
  /** The build stage: `done` also where the base does not build, since the head then has nothing to be compared with. */
  readonly stage: Promise<Stage<BuildResult>>
}

/** First lines of the RUNs of each side that could install dependencies before the code is copied, and do it after. */
export interface LateInstalls {
  readonly head: readonly number[]
  readonly base: readonly number[]
}

/** What each side's context has, and what of it an ignore file keeps back. */
export interface ContextFolders {
  readonly head?: ContextFolder | undefined
  readonly base?: ContextFolder | undefined
}

const NO_LATE_INSTALLS: LateInstalls = { head: [], base: [] }

/** Starts the builds of head and base side by side. Neither promise rejects because of a ToolError. */
export function buildSides(
  requests: { readonly head: BuildRequest; readonly base?: BuildRequest | undefined },
  world: Pick<World, 'docker' | 'progress'>,
  lateInstalls = NO_LATE_INSTALLS,
  contextFolders: ContextFolders = {},
): Sides {
  const builds: Promise<SideBuild>[] = []
  const build = (request: BuildRequest, pins?: readonly Pin[]): Promise<SideBuild> => {
    const started = buildSide(request, world, pins)
    builds.push(started)
    return started
  }

  const head = build(requests.head)
  const base = requests.base ? onSameBaseImages(head, requests.base, build, world) : Promise.resolve(undefined)
  const stage = Promise.all([head, base]).then(async ([headBuild, baseBuild]) => {
    // A base that was built twice did some of its steps the first time.
    const images = (await Promise.all(builds)).flatMap((build) => (build.kind === 'built' ? [build.image] : []))
    const factsOf = (side: 'head' | 'base', image: BuiltImage): BuildFacts => {
      const contextFolder = contextFolders[side]
      const facts = withCosts(shareTimes(image, images), image.nodes, lateInstalls[side])
      return contextFolder ? { ...facts, contextFolder } : facts
    }
    return stageOf(requests.head.dockerfile, headBuild, baseBuild, factsOf)
  })
  const settled = Promise.allSettled([head, base, stage])
  return {
    head,
    base,
    stage,
    async [Symbol.asyncDispose]() {
      await settled
      // When one side throws, the other may still be building.
      const ended = await Promise.allSettled(builds)
      const made = ended.flatMap((end) =>
        end.status === 'fulfilled' && end.value.kind === 'built' ? end.value.image : [],
      )
      await Promise.all(made.map((image) => image[Symbol.asyncDispose]()))
    },
  }
}

async function buildSide(
  request: BuildRequest,
  { docker, progress }: Pick<World, 'docker' | 'progress'>,
  pins?: readonly Pin[],
): Promise<SideBuild> {
  const say = (text: string) => {
    progress.line(`${request.side}: ${text}`)
  }
  try {
    const outcome = await docker.build(
      request,
      (step) => {
        say(describeStep(step))
      },
      pins,
    )
    const notes = outcome.kind === 'built' ? outcome.image.facts.notes : outcome.notes
    for (const note of notes ?? []) progress.warning(`${request.side}: ${note}`)
    say(outcome.kind === 'built' ? describeImage(outcome.image) : `does not build: ${outcome.message}`)
    return outcome
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
    say(`could not be built: ${error.message}`)
    return { kind: 'broken', because: error.message }
  }
}

/**
 * Builds the base, and once more with the head's base images pinned where a tag has moved between the two builds. Where that does not
 * succeed, the first build is what the head is compared with.
 */
async function onSameBaseImages(
  head: Promise<SideBuild>,
  request: BuildRequest,
  build: (request: BuildRequest, pins?: readonly Pin[]) => Promise<SideBuild>,
  { progress }: Pick<World, 'progress'>,
): Promise<SideBuild> {
  const [headBuild, baseBuild] = await Promise.all([head, build(request)])
  if (headBuild.kind !== 'built' || baseBuild.kind !== 'built') return baseBuild

  const digests = new Map(baseBuild.image.facts.baseImages.map(({ reference, digest }) => [reference, digest]))
  const shared = headBuild.image.facts.baseImages.filter(({ reference }) => digests.has(reference))
  const moved = shared.filter(({ reference, digest }) => digests.get(reference) !== digest)
  if (moved.length === 0) return baseBuild

  const names = moved.map(({ reference }) => reference).join(', ')
  progress.line(`base: built again on the head's ${names}, which moved between the two builds`)
  const again = await build(request, shared)
  if (again.kind === 'built') return again
  progress.line('base: compared as built first, with what the base image grew told apart')
  return baseBuild
}

function stageOf(
  dockerfile: string,
  head: SideBuild,
  base: SideBuild | undefined,
  factsOf: (side: 'head' | 'base', image: BuiltImage) => BuildFacts,
): Stage<BuildResult> {
  if (head.kind === 'broken') return { status: 'broken', because: head.because }
  if (head.kind === 'failed')
    return { status: 'stopped', findings: [doesNotBuild(dockerfile, head, base)], detail: { log: head.log } }
  if (base?.kind === 'broken') return { status: 'broken', because: `The base could not be built: ${base.because}` }
  return {
    status: 'done',
    result: {
      head: factsOf('head', head.image),
      ...(base?.kind === 'built' && { base: factsOf('base', base.image) }),
    },
    findings: [],
  }
}

function doesNotBuild(
  dockerfile: string,
  { message, lines }: Extract<SideBuild, { kind: 'failed' }>,
  base: SideBuild | undefined,
): Finding {
  return {
    rule: 'builds',
    aliases: [],
    source: 'drydock',
    severity: 'error',
    message,
    // The builder names lines only; an empty stretch at the start of a line stands for all of it.
    place: lines ? { at: 'line', file: dockerfile, ...lines, column: 1, endColumn: 1 } : { at: 'image' },
    origin: originOf(base),
  }
}

function originOf(base: SideBuild | undefined): Origin {
  switch (base?.kind) {
    case 'built':
      return 'new'
    case 'failed':
      return 'existing'
    case 'broken':
    case undefined:
      return 'unknown'
  }
}

function describeStep({ name, seconds, cached }: BuildStep): string {
  return `${name} (${cached ? 'cached' : `${seconds.toFixed(1)} s`})`
}

function describeImage({ facts: { seconds, cachedSteps, steps } }: BuiltImage): string {
  return `built in ${seconds.toFixed(1)} s, ${cachedSteps} of ${steps.length} steps cached`
}
