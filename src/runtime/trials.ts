import type { Health, HealthProbe, Process } from '../model.ts'
import type { Clock, Container, HttpAnswer, ImageConfig, Listener, Seen, Signals, Stopped, Zombie } from '../world.ts'
import type { OtherWork } from './other-work.ts'
import { askHttp } from './ask-http.ts'
import type { RunPlan } from './runtime-plan.ts'
import { stopGrace } from './stop-grace.ts'
import { signalNumber } from './signal-number.ts'
import type { UsageReading } from './watch.ts'

/** What was tried on a container that runs, after it was watched. */
export interface Trials {
  readonly listeners: Seen<readonly Listener[]>
  readonly signals: Seen<Signals>
  /** All processes at steady state: when its ports are open, and before it is stopped. */
  readonly processes: readonly (readonly Process[])[]
  /** What nobody had reaped at the same two moments. */
  readonly zombies: readonly Seen<readonly Zombie[]>[]
  /** Before it is stopped. */
  readonly used: UsageReading
  /** Absent where nothing is asked over HTTP; in the order of what is expected. */
  readonly http?: Seen<readonly HttpAnswer[]>
  /** Absent where there is no health check that passes. */
  readonly frozenProbe?: FrozenProbe
  readonly stopped: Stopped
  /** How long it was given to stop. */
  readonly graceSeconds: number
  /** How long it may take where it is deployed. */
  readonly allowedSeconds: number
}

/** What the health check said while the service's processes were frozen. */
export type FrozenProbe =
  | { readonly kind: 'answered'; readonly probe: HealthProbe }
  /** It had not ended after so many seconds. */
  | { readonly kind: 'hung'; readonly seconds: number }
  | { readonly kind: 'not-tried'; readonly because: string }

/** Enough to see that a signal does what the kernel's masks say it will do: nothing. */
const GRACE_WITHOUT_HANDLER_SECONDS = 1

/** Ports of a service without a health check may open late; nobody waits for them longer than this. */
const PORTS_SECONDS = 30
/** One that is healthy has opened what it needs, unless its check asks for nothing of it. */
const PORTS_WHEN_HEALTHY_SECONDS = 5
const LOOK_SECONDS = 0.2

/** A health check that asks a frozen service hangs with it. Longer is not waited for, so that a run stays short. */
const HANGS_SECONDS = 2
/** Or so many times what it took while the service was well. */
const SLOWER = 3

/** Tries everything in an order in which nothing spoils what comes next. Nothing where the container ends meanwhile. */
export async function tryOut(
  container: Container,
  config: ImageConfig,
  health: Health,
  { options, expectHttp }: Pick<RunPlan, 'options' | 'expectHttp'>,
  clock: Clock,
  otherWork: OtherWork,
): Promise<Trials | undefined> {
  const listeners = await openPorts(container, config, health, clock, otherWork)
  const [settled, unreaped, http] = await Promise.all([
    container.processes(),
    container.zombies(),
    expectHttp.length > 0 ? askHttp(container, expectHttp, config, listeners) : undefined,
  ])
  const frozenProbe = await probeFrozen(container, config, health, clock)
  if ((await container.exit()) !== undefined) return undefined
  // As late as can be: programs set their handlers when they are done with the rest.
  const [signals, atLast, unreapedAtLast, usage, seconds] = await Promise.all([
    container.signals(),
    container.processes(),
    container.zombies(),
    container.usage(),
    container.age(),
  ])
  const grace = stopGrace(config, options)
  const graceSeconds = isDropped(signals, config.stopSignal) ? GRACE_WITHOUT_HANDLER_SECONDS : grace.graceSeconds
  const stopped = await container.stop(graceSeconds)
  return {
    listeners,
    signals,
    processes: [settled, atLast],
    zombies: [unreaped, unreapedAtLast],
    used: { seconds, usage },
    ...(http && { http }),
    ...(frozenProbe && { frozenProbe }),
    stopped,
    graceSeconds,
    allowedSeconds: grace.allowedSeconds,
  }
}

/** Whether the kernel drops a signal: for a container's first process, one without a handler has no effect. */
function isDropped(signals: Seen<Signals>, stopSignal: string): boolean {
  const number = signalNumber(stopSignal)
  return signals.kind === 'seen' && number !== undefined && !signals.value.caught.includes(number)
}

/** Waits until every exposed port has a listener, or long enough. */
export async function openPorts(
  container: Container,
  { exposedPorts }: ImageConfig,
  health: Health,
  clock: Clock,
  otherWork: OtherWork,
): Promise<Seen<readonly Listener[]>> {
  const limit = health.kind === 'none' ? PORTS_SECONDS - (await container.age()) : PORTS_WHEN_HEALTHY_SECONDS
  const from = clock.now()
  let quietSince = from
  for (;;) {
    const listeners = await container.listeners()
    const now = clock.now()
    if (listeners.kind === 'hidden' || exposedPorts.every((port) => isListenedOn(port, listeners.value)))
      return listeners
    if (otherWork.isAtWork()) quietSince = now
    const isLate = now - from >= limit * 1000
    if (isLate) otherWork.rest()
    if (isLate && now - quietSince >= limit * 1000) return listeners
    if ((await container.exit()) !== undefined) return { kind: 'hidden', because: 'the container ended meanwhile' }
    await clock.sleep(LOOK_SECONDS * 1000)
  }
}

const isListenedOn = (exposed: string, listeners: readonly Listener[]): boolean =>
  listeners.some(({ port, protocol }) => `${port}/${protocol}` === exposed)

async function probeFrozen(
  container: Container,
  { healthcheck }: ImageConfig,
  health: Health,
  clock: Clock,
): Promise<FrozenProbe | undefined> {
  if (healthcheck.kind !== 'declared' || health.kind !== 'healthy') return undefined
  const frozen = await container.freeze()
  if (frozen.kind === 'not') return { kind: 'not-tried', because: frozen.because }
  try {
    const usual = health.probe?.seconds ?? 0
    const seconds = Math.min(healthcheck.timeoutSeconds, Math.max(HANGS_SECONDS, SLOWER * usual))
    const answered = container.probe(healthcheck.command)
    const probe = await Promise.race([answered, clock.sleep(seconds * 1000).then(() => 'hung' as const)])
    if (probe === undefined) return { kind: 'not-tried', because: 'the container ended meanwhile' }
    return probe === 'hung' ? { kind: 'hung', seconds } : { kind: 'answered', probe }
  } finally {
    await frozen.thaw()
  }
}
