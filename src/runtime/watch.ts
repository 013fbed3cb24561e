import type { Exit, Health, Process, RunsAs, RuntimeResult } from '../model.ts'
import type { Clock, Container, DeclaredHealthcheck, ImageConfig, Usage } from '../world.ts'
import { judgeHealth, type HealthFacts } from './health.ts'
import type { OtherWork } from './other-work.ts'
import type { RunPlan } from './runtime-plan.ts'
import type { Attempt } from './pace.ts'
import { createProber } from './prober.ts'
import { repeatQuestion } from './repeated-question.ts'
import { judgeUsers } from './runs-as.ts'
import { watchStrain } from './strained-machine.ts'

/** Time in which an image without a health check must not end, and in which a root process may still become another user. */
const SETTLING_SECONDS = 3

/** Processes are listed this often, so that one that comes and goes is likely seen, and more rarely where a list is dear. */
const SAMPLE_SECONDS = 1
const SAMPLE_SPACING = 10

/** What is known is looked through this often; the engine is not asked for it. */
const LOOK_SECONDS = 0.05

/** So long the container has the machine to itself, so that a probe of a small server costs what it costs anywhere. */
const HEAD_START_SECONDS = 3

/** What strains the machine may be the container itself, so it is no excuse for ever. */
const LONGEST_STRAIN_SECONDS = 30

/** What a container had used by a moment, in seconds since its start. */
export interface UsageReading {
  readonly seconds: number
  readonly usage: Usage
}

/** What was seen of a container from its start to the moment at which nothing was left to learn. */
export interface Watched {
  readonly exit?: Exit
  readonly overfilled?: NonNullable<RuntimeResult['overfilled']>
  /** All processes at several moments, oldest first. */
  readonly samples: readonly (readonly Process[])[]
  readonly health: Health
  readonly runsAs: RunsAs
  /** The last one in which anything was seen; nothing is seen of a container that has ended. */
  readonly used?: UsageReading
}

/** Watches a container that has just started, and no longer than the plan's questions need. */
export async function watch(
  container: Container,
  { healthcheck, user }: Pick<ImageConfig, 'healthcheck' | 'user'>,
  plan: RunPlan,
  clock: Clock,
  otherWork: OtherWork,
): Promise<Watched> {
  const start = clock.now() - (await container.age()) * 1000
  const elapsed = () => (clock.now() - start) / 1000
  const isProbed = plan.expect === 'service' && healthcheck.kind === 'declared'
  const prober = createProber(container, isProbed ? healthcheck : { kind: 'disabled' }, elapsed)
  const isStrained = watchStrain(clock)
  const listing = repeatQuestion(
    () => container.processes(),
    elapsed,
    (took) => Math.max(SAMPLE_SECONDS, SAMPLE_SPACING * took),
  )
  const weighing = repeatQuestion(
    () => overfill(container, plan),
    elapsed,
    () => SAMPLE_SECONDS,
  )
  const metering = repeatQuestion(
    async () => ({ seconds: elapsed(), usage: await container.usage() }),
    elapsed,
    () => SAMPLE_SECONDS,
  )
  const samples: (readonly Process[])[] = []
  let quietSince = 0
  let slowedSeconds = 0
  let used: UsageReading | undefined

  for (;;) {
    listing.proceed()
    weighing.proceed()
    metering.proceed()
    const exit = await container.exit()
    const overfilled = weighing.take().find((found) => found !== undefined)
    const sampled = listing.take()
    samples.push(...sampled)
    for (const reading of metering.take()) if (isSeen(reading.usage, used)) used = reading
    const now = elapsed()
    const isSlowed = isStrained() && hasTimedOut(prober.attempts().at(-1), healthcheck, now)
    if (otherWork.isAtWork()) quietSince = now
    else if (isSlowed && slowedSeconds < LONGEST_STRAIN_SECONDS) {
      slowedSeconds += now - quietSince
      quietSince = now
    }
    if (exit === undefined) prober.proceed()

    const facts = { now: elapsed(), attempts: prober.attempts(), quietSince, ...(exit && { exit }) }
    const told = { samples, ...(used && { used }) }
    if (overfilled) return { ...told, health: gone(facts), runsAs: judgeUsers(samples, user), overfilled }
    const health = healthFor(plan, healthcheck, facts)
    if (!isProbed || health !== undefined || now >= HEAD_START_SECONDS) otherWork.letBegin()
    if (health === undefined && healthFor(plan, healthcheck, { ...facts, quietSince: 0 }) !== undefined)
      otherWork.rest()
    if (health !== undefined && isAnswered(plan, health, facts)) {
      if (sampled.length === 0) samples.push(...(await listing.latest()))
      const runsAs = judgeUsers(samples, user)
      if (!mayStillDropRoot(plan, runsAs, facts)) {
        const atLast = await overfill(container, plan)
        if (atLast) return { ...told, health: gone(facts), runsAs, overfilled: atLast }
        return { ...told, health, runsAs, ...(exit && { exit: { ...exit, seconds: facts.now } }) }
      }
    }
    await clock.sleep(LOOK_SECONDS * 1000)
  }
}

/** A reading that shows nothing tells only why, and no more than the first of its kind does. */
const isSeen = (usage: Usage, before: UsageReading | undefined): boolean =>
  before === undefined || Object.values(usage).some(({ kind }: Usage[keyof Usage]) => kind === 'seen')

/** A probe that fails by itself is an answer, on whatever machine. */
const hasTimedOut = (last: Attempt | undefined, healthcheck: DeclaredHealthcheck, now: number): boolean =>
  last !== undefined &&
  healthcheck.kind === 'declared' &&
  (last.ended?.probe.seconds ?? now - last.begin) > healthcheck.timeoutSeconds

async function overfill(
  container: Pick<Container, 'writtenBytes'>,
  { writeLimit }: RunPlan,
): Promise<Watched['overfilled']> {
  if (!writeLimit) return undefined
  const bytes = await container.writtenBytes()
  return bytes === undefined || bytes <= writeLimit.bytes ? undefined : { bytes, limit: writeLimit.text }
}

const gone = ({ now }: HealthFacts): Health => ({
  kind: 'undecided',
  seconds: now,
  because: 'the container was removed, since it filled the disk',
})

function healthFor(plan: RunPlan, healthcheck: DeclaredHealthcheck, facts: HealthFacts): Health | undefined {
  if (plan.expect === 'service') return judgeHealth(healthcheck, facts, plan.healthTimeoutSeconds)
  return { kind: 'not-asked' }
}

function isAnswered(plan: RunPlan, health: Health, { now, exit }: HealthFacts): boolean {
  if (exit !== undefined) return true
  if (plan.expect === 'exit-zero') return now >= plan.healthTimeoutSeconds
  return health.kind !== 'none' || now >= SETTLING_SECONDS
}

function mayStillDropRoot(plan: RunPlan, runsAs: RunsAs, { now, exit }: HealthFacts): boolean {
  const isOver = exit !== undefined || now >= SETTLING_SECONDS
  return !isOver && !plan.allowRoot && runsAs.kind === 'root'
}
