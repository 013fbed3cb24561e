/** What only files beside the settings say of a plan. */
import type { Change } from './context/can-change.ts'
import { markUnchanged } from './context/mark-unchanged.ts'
import { settleContexts } from './context/settle-contexts.ts'
import type { ImagePlan, Plan } from './plan.ts'
import { readAssertions } from './settings/structure-tests/read-assertions.ts'
import { readEnvFiles, type EnvFileSources } from './settings/read-env-files.ts'
import type { Disk, Progress } from './world.ts'

interface PlanFacts extends EnvFileSources {
  readonly disk: Disk
  /** Reads what says what is checked, on the side whose word counts. */
  readonly beside: Disk
  /** What a pull request proposes; absent where everything is to be checked. */
  readonly change: Change | undefined
  /** A stranger proposes it. */
  readonly isFork: boolean
  readonly progress: Progress
}

/** The plan with its build contexts and variables, and without what need not or must not be done. */
export async function completePlan(
  made: Plan,
  { beside, change, isFork, progress, ...sources }: PlanFacts,
): Promise<Plan> {
  const settled = await settleContexts(made, sources.disk)
  const planned = change ? await markUnchanged(settled, change, sources.disk) : settled
  for (const { name, unchanged } of planned.images)
    if (unchanged !== undefined) progress.line(`${name}: not built, ${unchanged}`)
  const withVariables = await readEnvFiles(isFork ? withoutExports(planned, progress) : planned, sources)
  return readAssertions(withVariables, beside)
}

/** What a stranger's build left in a cache would be taken for ours. */
function withoutExports(plan: Plan, progress: Progress): Plan {
  if (plan.images.some(({ build }) => build.cacheTo.length > 0))
    progress.warning(
      '`cache-to` is not used for a pull request from a fork: others would build on what its build left.',
    )
  const without = (image: ImagePlan): ImagePlan => ({ ...image, build: { ...image.build, cacheTo: [] } })
  const [first, ...others] = plan.images
  return { ...plan, images: [without(first), ...others.map(without)] }
}
