import { baselineOf, checkOutBase } from './build/base-side.ts'
import { buildSides, type SideBuild } from './build/build-sides.ts'
import { worstConclusion } from './conclusion.ts'
import { checkOutHead } from './context/head-context.ts'
import { sayContext } from './context/say-context.ts'
import { findEngine, type Engine } from './engine.ts'
import { withMeasuredCost } from './image/lint-cost.ts'
import type { ImageRun } from './image-run.ts'
import type { Environment, ImageReport, ImageResult, Report, Stage } from './model.ts'
import type { ImagePlan, Plan } from './plan.ts'
import { createOwnWork } from './runtime/own-work.ts'
import { readSides, type ImageSides } from './sides.ts'
import { attempt, imageStage, lintStage, NOT_BUILT, runtimeStage } from './stages.ts'
import { decide } from './verdict.ts'
import { version } from './version.ts'
import type { World } from './world.ts'

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
  for (const [index, image] of plan.images.entries()) {
    const earlier = plan.images.slice(0, index)
    images.push(
      untouched[index] ?? (await checkImage({ image, earlier, plan, trees: { base, tracked: tree }, engine, world })),
    )
  }
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

async function checkImage(imageRun: ImageRun): Promise<ImageReport> {
  const { image, engine, world } = imageRun
  world.progress.section(`Image \`${image.name}\` from ${image.dockerfile}`)
  const sides = await readSides(imageRun)
  sayContext(image, sides.context, world.progress)

  const ownWork = createOwnWork()
  const lint = ownWork.track(attempt(() => lintStage(imageRun, sides)))
  const obstacle = sides.head.read.kind === 'text' ? missing(engine) : NOT_READ
  if (obstacle)
    return report(imageRun, sides, { lint: await lint, build: obstacle, image: NOT_BUILT, runtime: NOT_BUILT })

  await using builds = buildSides(sides.requests, world, sides.lateInstalls)
  void ownWork.track(Promise.allSettled([builds.base]))
  const runtime = attempt(() => runtimeStage(imageRun, builds, ownWork)).finally(() => {
    ownWork.resume()
  })
  const measured = attempt(async () => {
    await builds.head
    // Compressing takes every processor that there is, so a container that starts goes first while the base is being built.
    // Where it has nothing to wait for, a small server is to be healthy first.
    await Promise.race([runtime, Promise.all([builds.base, ownWork.headStart()])])
    return imageStage(imageRun, sides, builds, ownWork)
  })
  // A bug in one of them must not leave the others running behind our back.
  await Promise.allSettled([lint, builds.stage, measured, runtime])
  const inspected = await measured
  const stages = {
    lint: withCosts(await lint, inspected),
    build: await builds.stage,
    image: inspected,
    runtime: await runtime,
  }
  return report(imageRun, sides, stages, await builds.base)
}

/** Measured beats guessed: what the linter finds weighs what the image says. */
function withCosts<Result>(lint: Stage<Result>, image: Stage<ImageResult>): Stage<Result> {
  if (lint.status !== 'done' || image.status !== 'done') return lint
  return { ...lint, findings: lint.findings.map((finding) => withMeasuredCost(finding, image.result.head)) }
}

function report(
  { image, plan }: ImageRun,
  { before, context }: ImageSides,
  stages: ImageReport['stages'],
  baseBuild?: SideBuild,
): ImageReport {
  return {
    name: image.name,
    dockerfile: image.dockerfile,
    baseline: baselineOf(before, baseBuild, context.use),
    ...(context.use && { context: context.use }),
    ...contextNotes([...image.contextNotes, ...context.notes]),
    stages,
    verdict: decide(stages, { ...plan.policy, required: image.required }),
  }
}

const contextNotes = (notes: readonly string[]): Pick<ImageReport, 'contextNotes'> =>
  notes.length === 0 ? {} : { contextNotes: notes }

const missing = (engine: Engine): Stage<never> | undefined =>
  engine.kind === 'absent' ? { status: 'broken', because: engine.because } : undefined

/** What we refuse to read, a pipe for instance, is not handed to the builder either; the linter says what it is. */
const NOT_READ: Stage<never> = { status: 'skipped', because: 'the Dockerfile cannot be read' }
