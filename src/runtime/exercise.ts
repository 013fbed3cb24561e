import type { RuntimeResult, Stage } from '../model.ts'
import type { World } from '../world.ts'
import { applyChecks, runtimeFinding } from './runtime-check.ts'
import { runtimeChecks } from './checks/index.ts'
import type { OtherWork } from './other-work.ts'
import type { RuntimePlan } from './runtime-plan.ts'
import { moments } from './runs-as.ts'
import { watch } from './watch.ts'

const LOG_TAIL_LINES = 50

/**
 * Runs an image, watches it from outside and judges what was seen. The container is gone when this settles.
 * A ToolError passes through: the caller makes it a broken stage.
 */
export async function exercise(
  reference: string,
  plan: RuntimePlan,
  { docker, clock }: Pick<World, 'docker' | 'clock'>,
  otherWork: OtherWork,
): Promise<Stage<RuntimeResult>> {
  if (plan.kind === 'skip') return { status: 'skipped', because: plan.because }

  const config = await docker.inspect(reference)
  const started = await docker.start(reference, plan.options)
  if (started.kind === 'refused')
    return { status: 'stopped', findings: [runtimeFinding('starts', 'error', started.because)] }

  await using container = started.container
  const { exit, samples, health, runsAs } = await watch(container, config, plan, clock, otherWork)
  const side = { configuredUser: config.user, runsAs, health, ...(exit && { exit }) }
  const logTail = await container.logTail(LOG_TAIL_LINES)
  const { answers, findings } = applyChecks(runtimeChecks, { plan, config, result: side, moments: moments(samples) })
  return { status: 'done', result: { ...side, answers, logTail }, findings }
}
