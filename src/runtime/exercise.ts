import type { Exit, Health, RuntimeResult, Stage } from '../model.ts'
import { ToolError } from '../errors.ts'
import type { Container, Docker, ImageConfig, Seen, World, Written } from '../world.ts'
import { observe, type Observation } from './assertions/observe.ts'
import { applyChecks, runtimeFinding, type Exercised } from './runtime-check.ts'
import { runtimeChecks } from './checks/index.ts'
import { footprintOf } from './footprint.ts'
import { foreignPlatform } from './foreign-platform.ts'
import type { OtherWork } from './other-work.ts'
import { lockDown, type LockDown } from './lock-down.ts'
import type { RunPlan, RuntimePlan } from './runtime-plan.ts'
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
    return (
      (await foreignPlatform(config, [started.because], docker)) ?? {
        status: 'stopped',
        findings: [runtimeFinding('starts', 'error', started.because)],
      }
    )

  await using container = started.container
  const watched = await watch(container, config, plan, clock, otherWork)
  const { samples, health, runsAs } = watched
  const logTail = await container.logTail(LOG_TAIL_LINES)
  const foreign = watched.exit && (await foreignPlatform(config, logTail, docker))
  if (foreign) return foreign
  const seen = moments(samples)
  const isService = watched.exit === undefined && watched.overfilled === undefined && plan.expect === 'service'
  // Neither disturbs what the other asks, and the answer about health is there.
  const [trials, locked, observations, written] = await Promise.all([
    isService ? tryOut(container, config, health, plan, clock, otherWork) : undefined,
    isService && plan.lockDown
      ? tryLockedDown(reference, config, plan, health, { docker, clock }, otherWork)
      : undefined,
    plan.assertions.length > 0 ? observeAsserted(reference, plan, docker) : undefined,
    watched.overfilled ? undefined : seeWritten(container),
  ])
  const exit = watched.exit ?? (trials === undefined ? await lateExit(container) : undefined)
  const { overfilled } = watched
  const used = trials?.used ?? watched.used
  const footprint = footprintOf(used, written)
  const side = {
    configuredUser: config.user,
    runsAs,
    health,
    ...(exit && { exit }),
    ...(overfilled && { overfilled }),
    ...(footprint && { footprint }),
  }
  const exercised = {
    plan,
    config,
    result: side,
    samples: [...samples, ...(trials?.processes ?? [])],
    moments: seen,
    logTail,
    ...(used && { used }),
    ...(written && { written }),
    ...(trials && { trials }),
    ...(locked && { lockDown: locked }),
    ...(observations && { observations }),
    ...(await patternsFor(plan)),
  }
  const { answers, findings } = applyChecks(runtimeChecks, exercised)
  return { status: 'done', result: { ...side, answers, logTail }, findings }
}

/** Only what works can be broken. A tool that fails here has still shown all the rest. */
async function tryLockedDown(
  reference: string,
  config: ImageConfig,
  plan: RunPlan,
  health: Health,
  world: Pick<World, 'docker' | 'clock'>,
  otherWork: OtherWork,
): Promise<LockDown> {
  if (health.kind !== 'healthy' && health.kind !== 'none')
    return { kind: 'not-tried', because: 'it is not healthy without' }
  try {
    return await lockDown(reference, config, plan, health.kind === 'healthy' ? health.seconds : 0, world, otherWork)
  } catch (error) {
    if (error instanceof ToolError) return { kind: 'not-tried', because: error.message }
    throw error
  }
}

/** An engine that cannot tell what was written has still shown all the rest. */
async function seeWritten(container: Container): Promise<Seen<Written>> {
  try {
    return await container.written()
  } catch (error) {
    if (error instanceof ToolError) return { kind: 'hidden', because: error.message.replace(/\.$/, '') }
    throw error
  }
}

/** Who asserts nothing need not wait for the engine of patterns. */
async function patternsFor({ assertions, expectHttp }: RunPlan): Promise<Pick<Exercised, 'patterns'>> {
  if (assertions.length + expectHttp.length === 0) return {}
  const { createTextPatterns } = await import('./assertions/text-pattern.ts')
  return { patterns: createTextPatterns() }
}

function observeAsserted(
  reference: string,
  { assertions, options, writeLimit }: RunPlan,
  docker: Docker,
): Promise<readonly Observation[]> {
  const { memory, pidsLimit, outbound } = options
  const limits = {
    memory,
    pidsLimit,
    ...(outbound === true && { outbound }),
    ...(writeLimit && { writeBytes: writeLimit.bytes }),
  }
  return observe(assertions, reference, limits, docker)
}

/** Of a container that ended after it had been watched. */
async function lateExit(container: Container): Promise<Exit | undefined> {
  const exit = await container.exit()
  return exit && { ...exit, seconds: await container.age() }
}
