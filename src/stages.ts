/** The stages beside the build, as the run of one image asks for them. */
import type { SideBuild, Sides } from './build/build-sides.ts'
import { besideServices } from './companions/beside-services.ts'
import { driftOf } from './image/drift.ts'
import { judgeImage, measureImage } from './image/image.ts'
import { takeInventory } from './image/inventory/inventory.ts'
import { isSecretFile } from './lint/facts/files/secret-file.ts'
import { findSecrets } from './lint/facts/files/secret-patterns.ts'
import { lintSides } from './lint/lint-stage.ts'
import type { ImageResult, LintResult, RuntimeResult, Stage } from './model.ts'
import type { ImageRun } from './image-run.ts'
import { ToolError } from './errors.ts'
import { besideBase, isWorthComparing, planOnBase } from './runtime/beside-base.ts'
import { exercise } from './runtime/exercise.ts'
import type { OwnWork } from './runtime/own-work.ts'
import type { ImageSides } from './sides.ts'
import type { BuiltImage, FileRead } from './world.ts'

export function lintStage(
  { image, earlier, plan, engine, world }: ImageRun,
  { head, before, requests }: ImageSides,
): Promise<Stage<LintResult>> {
  return lintSides(
    { head, ...(before.kind === 'there' && { base: before }) },
    image.lint,
    {
      context: image.context,
      ...(image.build.target !== undefined && { target: image.build.target }),
      buildkit: !plan.buildkitChecks
        ? { kind: 'off' }
        : engine.kind === 'absent'
          ? { kind: 'unreachable', because: engine.because }
          : { kind: 'asked', ...requests },
      shellcheck: true,
      today: plan.today,
      isBuilt: true,
      composeFiles: { others: earlier },
      ...(plan.policyOf && { policy: plan.policyOf }),
    },
    world,
  )
}

/** Measures the head's image and then the base's. */
export async function imageStage(
  { image, plan, world }: ImageRun,
  { head, before, context }: ImageSides,
  builds: Sides,
  ownWork: OwnWork,
): Promise<Stage<ImageResult>> {
  const measure = (built: BuiltImage, read: FileRead | undefined) =>
    ownWork.begin(() => measureImage(built, read?.kind === 'text' ? read.text : '', world.docker))
  const headImage = imageOf(await builds.head)
  if (!headImage) return NOT_BUILT
  const anatomy = await measure(headImage, head.read)
  const baseImage = imageOf(await builds.base)
  const base = baseImage && (await measure(baseImage, before.kind === 'there' ? before.read : undefined))
  const secrets = { findSecrets, isSecretFile }
  const drift =
    base && driftOf({ ...anatomy, baseImage: headImage.baseImage }, { ...base, baseImage: baseImage.baseImage })
  if (world.onInventory) {
    const inventory = takeInventory(image.name, anatomy, base)
    if (inventory) world.onInventory(inventory)
  }
  const apart = { broughtToLines: await context.brought(), drift }
  return judgeImage({ head: anatomy, base }, image.limits, secrets, plan.today, apart)
}

/** Runs the head's image and, where that fails, the base's: what the base does too is not this change's doing. */
export async function runtimeStage(
  { image, plan, trees, world }: ImageRun,
  builds: Sides,
  ownWork: OwnWork,
): Promise<Stage<RuntimeResult>> {
  // Whoever wrote the change wrote the compose file as well: what only the checkout has is not theirs.
  const root = trees.tracked.kind === 'there' ? trees.tracked.path : plan.root
  const run = ({ reference }: BuiltImage, asked = image.runtime) =>
    besideServices(
      { image, reference, root },
      world,
      () => {
        ownWork.letBegin()
      },
      (docker) => exercise(reference, asked, { ...world, docker }, ownWork),
    )
  const built = imageOf(await builds.head)
  if (!built) return NOT_BUILT
  const head = await run(built)
  if (image.runtime.kind === 'skip' || !isWorthComparing(head)) return head
  const onBase = imageOf(await builds.base)
  if (!onBase) return head
  const again = planOnBase(image.runtime)
  return besideBase(head, await attempt(() => run(onBase, again)), image.runtime, plan.policy.failOnExisting)
}

export const NOT_BUILT: Stage<never> = { status: 'skipped', because: 'there is no image' }

const imageOf = (side: SideBuild | undefined): BuiltImage | undefined =>
  side?.kind === 'built' ? side.image : undefined

/** A tool that failed breaks its own stage, so that the rest can still be reported. Bugs and user errors pass through. */
export async function attempt<Result>(stage: () => Promise<Stage<Result>>): Promise<Stage<Result>> {
  try {
    return await stage()
  } catch (error) {
    if (error instanceof ToolError) return { status: 'broken', because: error.message }
    throw error
  }
}
