import type { Exit, RuntimeResult, Stage } from '../model.ts'
import type { Container, World } from '../world.ts'
import { applyChecks, runtimeFinding } from './runtime-check.ts'
import { runtimeChecks } from './checks/index.ts'
import type { OtherWork } from './other-work.ts'
import type { RuntimePlan } from './runtime-plan.ts'
import { moments } from './runs-as.ts'
import { tryOut } from './trials.ts'
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
  const watched = await watch(container, config, plan, clock, otherWork)
  const { samples, health, runsAs } = watched
  const logTail = await container.logTail(LOG_TAIL_LINES)
  const seen = moments(samples)
  const trials =
    watched.exit === undefined && plan.expect === 'service'
      ? await tryOut(container, config, health, clock, otherWork)
      : undefined
  const exit = watched.exit ?? (trials === undefined ? await lateExit(container) : undefined)
  const side = { configuredUser: config.user, runsAs, health, ...(exit && { exit }) }
  const exercised = { plan, config, result: side, moments: seen, ...(trials && { trials }) }
  const { answers, findings } = applyChecks(runtimeChecks, exercised)
  return { status: 'done', result: { ...side, answers, logTail }, findings }
}

/** Of a container that ended after it had been watched. */
async function lateExit(container: Container): Promise<Exit | undefined> {
  const exit = await container.exit()
  return exit && { ...exit, seconds: await container.age() }
}
