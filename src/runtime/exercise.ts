import type { RuntimeResult, Stage } from '../model.ts'
import type { World } from '../world.ts'
import { applyChecks, runtimeFinding } from './runtime-check.ts'
import { runtimeChecks } from './checks/index.ts'
import { HEALTH_INTERVAL_SECONDS, retriesBeyond } from './patience.ts'
import type { RuntimePlan } from './runtime-plan.ts'
import { lastSeen } from './runs-as.ts'
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
): Promise<Stage<RuntimeResult>> {
  if (plan.kind === 'skip') return { status: 'skipped', because: plan.because }

  const config = await docker.inspect(reference)
  const started = await docker.start(reference, {
    ...plan.options,
    healthIntervalSeconds: HEALTH_INTERVAL_SECONDS,
    healthRetries: retriesBeyond(plan.healthTimeoutSeconds),
  })
  if (started.kind === 'refused')
    return { status: 'stopped', findings: [runtimeFinding('starts', 'error', started.because)] }

  await using container = started.container
  const { last, samples, health, runsAs } = await watch(container, config, plan, clock)
  const result: RuntimeResult = {
    configuredUser: config.user,
    runsAs,
    health,
    ...(last.state.exit && { exit: { ...last.state.exit, seconds: last.seconds } }),
    logTail: await container.logTail(LOG_TAIL_LINES),
  }
  const findings = applyChecks(runtimeChecks, { plan, result, processes: lastSeen(samples) })
  return { status: 'done', result, findings }
}
