import { worstConclusion } from './conclusion.ts'
import { buildSides, type SideBuild } from './build/build-sides.ts'
import { baselineOf, checkOutBase, readOnBase, type Base, type OnBase } from './build/base-side.ts'
import { findEngine, type Engine } from './engine.ts'
import { ToolError } from './errors.ts'
import { checkOutHead, findHeadContext, type HeadContext } from './context/head-context.ts'
import { judgeImage, measureImage } from './image/image.ts'
import { withMeasuredCost } from './image/lint-cost.ts'
import { movableInstallLines } from './lint/facts/packages/late-installs.ts'
import { isSecretFile } from './lint/facts/files/secret-file.ts'
import { findSecrets } from './lint/facts/files/secret-patterns.ts'
import { lintSides } from './lint/lint-stage.ts'
import type { Environment, ImageReport, ImageResult, Report, Stage } from './model.ts'
import { createOwnWork } from './runtime/own-work.ts'
import type { ImagePlan, Plan } from './plan.ts'
import { exercise } from './runtime/exercise.ts'
import { decide } from './verdict.ts'
import { version } from './version.ts'
import type { BuildRequest, BuiltImage, FileRead, TrackedTree, World } from './world.ts'

/** The whole of Drydock, in order. Effects come in through `world`. */
export async function run(plan: Plan, world: World): Promise<Report> {
  const untouched = plan.images.map(asBefore)
  if (untouched.every((image) => image !== undefined)) return reportOn(plan, untouched, {})
  const [engine, checkout, tracked] = await Promise.all([
    findEngine(world),
    checkOutBase(plan, world),
    checkOutHead(plan, world),
  ])
  await using base = checkout
  await using tree = tracked

  const images: ImageReport[] = []
  for (const [index, image] of plan.images.entries())
    images.push(
      untouched[index] ?? (await checkImage(image, plan.images.slice(0, index), plan, { base, tree }, engine, world)),
    )
  return reportOn(plan, images, engine.kind === 'there' ? engine.environment : {})
}

function reportOn(plan: Plan, images: readonly ImageReport[], environment: Environment): Report {
  return {
    schema: 1,
    version,
    subject: plan.subject,
    commentKey: plan.commentKey,
    images,
    verdict: { conclusion: worstConclusion(images.map(({ verdict }) => verdict.conclusion)) },
    environment,
  }
}

/** The report on an image that the change cannot have changed; nothing where it can. */
function asBefore({ name, dockerfile, unchanged }: ImagePlan): ImageReport | undefined {
  if (unchanged === undefined) return undefined
  const skipped = { status: 'skipped', because: unchanged } as const
  return {
    name,
    dockerfile,
    unchanged,
    baseline: { kind: 'absent', because: unchanged },
    stages: { lint: skipped, build: skipped, image: skipped, runtime: skipped },
    verdict: { conclusion: 'pass' },
  }
}

async function checkImage(
  image: ImagePlan,
  earlier: readonly ImagePlan[],
  plan: Plan,
  { base, tree }: { readonly base: Base; readonly tree: TrackedTree },
  engine: Engine,
  world: World,
): Promise<ImageReport> {
  world.progress.section(`Image \`${image.name}\` from ${image.dockerfile}`)
  const head = { root: plan.root, file: image.dockerfile, read: await world.disk.read(plan.root, image.dockerfile) }
  const before = await readOnBase(image, base, world)
  const context = await findHeadContext(image, plan, head.read, tree, world)
  for (const note of image.contextNotes) world.progress.line(note)
  sayContext(context, world)
  const requests = {
    head: requestOf(image, { side: 'head', source: context.source, ...image }),
    ...(before.kind === 'there' && { base: requestOf(image, { side: 'base', source: before.root, ...image.onBase }) }),
  }

  const ownWork = createOwnWork()
  const lint = ownWork.track(
    attempt(() =>
      lintSides(
        { head, ...(before.kind === 'there' && { base: before }) },
        image.lint,
        {
          context: image.context,
          ...(image.build.target !== undefined && { target: image.build.target }),
          requests: plan.buildkitChecks && engine.kind === 'there' ? requests : undefined,
          withoutChecks: engine.kind === 'absent' ? engine.because : undefined,
          shellcheck: true,
          isBuilt: true,
          composeFiles: { others: earlier },
        },
        world,
      ),
    ),
  )
  const obstacle = head.read.kind === 'text' ? missing(engine) : NOT_READ
  if (obstacle) {
    const stages = { lint: await lint, build: obstacle, image: NOT_BUILT, runtime: NOT_BUILT }
    return report(image, context, before, undefined, plan, stages)
  }

  await using sides = buildSides(requests, world, {
    head: installLines(image.dockerfile, head.read),
    base: before.kind === 'there' ? installLines(before.file, before.read) : [],
  })
  void ownWork.track(Promise.allSettled([sides.base]))
  const runtime = attempt(async () => {
    const built = imageOf(await sides.head)
    return built ? exercise(built.reference, image.runtime, world, ownWork) : NOT_BUILT
  }).finally(() => {
    ownWork.resume()
  })
  const measured = attempt(async () => {
    const headImage = imageOf(await sides.head)
    if (!headImage) return NOT_BUILT
    // Compressing takes every processor that there is, so a container that starts goes first while the base is being built.
    await Promise.race([runtime, sides.base])
    const anatomy = await ownWork.begin(() => measureImage(headImage, textOf(head.read), world.docker))
    const baseImage = imageOf(await sides.base)
    const baseAnatomy =
      baseImage && (await ownWork.begin(() => measureImage(baseImage, textOf(readOf(before)), world.docker)))
    return judgeImage(
      { head: anatomy, base: baseAnatomy },
      image.limits,
      { findSecrets, isSecretFile },
      plan.today,
      await context.brought(),
    )
  })
  // A bug in one of them must not leave the others running behind our back.
  await Promise.allSettled([lint, sides.stage, measured, runtime])
  const inspected = await measured
  const stages = {
    lint: withCosts(await lint, inspected),
    build: await sides.stage,
    image: inspected,
    runtime: await runtime,
  }
  return report(image, context, before, await sides.base, plan, stages)
}

/** Measured beats guessed: what the linter finds weighs what the image says. */
function withCosts<Result>(lint: Stage<Result>, image: Stage<ImageResult>): Stage<Result> {
  if (lint.status !== 'done' || image.status !== 'done') return lint
  return { ...lint, findings: lint.findings.map((finding) => withMeasuredCost(finding, image.result.head)) }
}

function report(
  image: ImagePlan,
  context: HeadContext,
  before: OnBase,
  baseBuild: SideBuild | undefined,
  plan: Plan,
  stages: ImageReport['stages'],
): ImageReport {
  return {
    name: image.name,
    dockerfile: image.dockerfile,
    baseline: baselineOf(before, baseBuild, context.use),
    ...(context.use && { context: context.use }),
    ...contextNotes([...image.contextNotes, ...context.notes]),
    stages,
    verdict: decide(stages, plan.policy),
  }
}

const contextNotes = (notes: readonly string[]): Pick<ImageReport, 'contextNotes'> =>
  notes.length === 0 ? {} : { contextNotes: notes }

function sayContext({ use, notes }: HeadContext, { progress }: Pick<World, 'progress'>): void {
  if (use?.kind === 'checkout') progress.line(`head: built from the checkout, ${use.because}`)
  if (use?.kind === 'tracked') {
    const modified = use.modified === 0 ? '' : `, ${use.modified} of them with uncommitted changes`
    progress.line(`head: built from the files that git tracks${modified}`)
  }
  for (const note of notes) progress.warning(note)
}

/** A tool that failed breaks its own stage, so that the rest can still be reported. Bugs and user errors pass through. */
async function attempt<Result>(stage: () => Promise<Stage<Result>>): Promise<Stage<Result>> {
  try {
    return await stage()
  } catch (error) {
    if (error instanceof ToolError) return broken(error.message)
    throw error
  }
}

const broken = (because: string): Stage<never> => ({ status: 'broken', because })

const missing = (engine: Engine): Stage<never> | undefined =>
  engine.kind === 'absent' ? broken(engine.because) : undefined

/** What we refuse to read, a pipe for instance, is not handed to the builder either; the linter says what it is. */
const NOT_READ: Stage<never> = { status: 'skipped', because: 'the Dockerfile cannot be read' }

const NOT_BUILT: Stage<never> = { status: 'skipped', because: 'there is no image' }

const installLines = (file: string, read: FileRead): readonly number[] =>
  read.kind === 'text' ? movableInstallLines(file, read.text) : []

const imageOf = (side: SideBuild | undefined): BuiltImage | undefined =>
  side?.kind === 'built' ? side.image : undefined

const readOf = (before: OnBase): FileRead | undefined => (before.kind === 'there' ? before.read : undefined)

const textOf = (read: FileRead | undefined): string => (read?.kind === 'text' ? read.text : '')

function requestOf(
  image: ImagePlan,
  { side, source, dockerfile, context }: Omit<BuildRequest, 'options'>,
): BuildRequest {
  return { side, source, dockerfile, context, options: image.build }
}
