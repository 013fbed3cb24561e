import type { Clock, Container, Docker, Hardening, ImageConfig } from '../world.ts'
import type { OtherWork } from './other-work.ts'
import type { RunPlan } from './runtime-plan.ts'
import { openPorts } from './trials.ts'
import { watch } from './watch.ts'

/** What a cluster may ask of a container beside running it, from the one that breaks most. */
export const HARDENINGS = [
  'read-only',
  'any-uid',
  'cap-drop',
  'no-new-privileges',
] as const satisfies readonly Hardening[]

/** The free container has it too, so that nothing has to be run to know that it holds. */
const OF_EVERY_RUN = 'no-new-privileges' satisfies Hardening

/** How an image takes being locked down. */
export type LockDown =
  | { readonly kind: 'holds' }
  /** Each that breaks it by itself; none where only all of them together do. */
  | { readonly kind: 'breaks'; readonly together: string; readonly alone: readonly Broken[] }
  | { readonly kind: 'not-tried'; readonly because: string }

export interface Broken {
  readonly hardening: Hardening
  /** How it showed, a clause with the line of the log that says most. Untrusted text. */
  readonly how: string
}

/** A container that is locked down gets so many times what the free one needed, and no less than the second number. */
const SLOWER = 3
const LEAST_SECONDS = 10
const LOG_LINES = 50
const MAX_LINE = 200

/**
 * Runs the image locked down in every way at once and, where that fails, in each way alone, all at the same time.
 * `usualSeconds` is what it needed to be healthy without.
 */
export async function lockDown(
  reference: string,
  config: ImageConfig,
  plan: RunPlan,
  usualSeconds: number,
  world: { readonly docker: Pick<Docker, 'start'>; readonly clock: Clock },
  otherWork: Pick<OtherWork, 'isAtWork'>,
): Promise<LockDown> {
  // Nobody rests for what is no verdict; it waits for them instead.
  const patient = { isAtWork: otherWork.isAtWork, rest: () => undefined, letBegin: () => undefined }
  const healthTimeoutSeconds = Math.max(LEAST_SECONDS, SLOWER * usualSeconds)
  const runWith = (hardening: readonly Hardening[]) =>
    runLocked(
      reference,
      config,
      { ...plan, allowRoot: true, healthTimeoutSeconds, options: { ...plan.options, hardening } },
      patient,
      world,
    )
  const together = await runWith(HARDENINGS)
  if (together === undefined) return { kind: 'holds' }
  const tried = HARDENINGS.filter((hardening) => hardening !== OF_EVERY_RUN)
  const alone = await Promise.all(tried.map(async (hardening) => ({ hardening, how: await runWith([hardening]) })))
  const broken = alone.flatMap(({ hardening, how }) => (how === undefined ? [] : [{ hardening, how }]))
  return { kind: 'breaks', together, alone: broken }
}

/** How it broke; nothing where it ran as it does without. */
async function runLocked(
  reference: string,
  config: ImageConfig,
  plan: RunPlan,
  otherWork: OtherWork,
  { docker, clock }: { readonly docker: Pick<Docker, 'start'>; readonly clock: Clock },
): Promise<string | undefined> {
  const started = await docker.start(reference, plan.options)
  if (started.kind === 'refused') return started.because.replace(/\.$/, '')
  await using container = started.container
  const { health, exit } = await watch(container, config, plan, clock, otherWork)
  if (exit !== undefined) return await withLog(`it ended with exit code ${exit.code}`, container)
  if (health.kind !== 'healthy' && health.kind !== 'none')
    return await withLog(`it was not healthy after ${plan.healthTimeoutSeconds.toFixed(0)} s`, container)
  const listeners = await openPorts(container, config, health, clock, otherWork)
  const isOpen = listeners.kind === 'hidden' || config.exposedPorts.length === 0 || listeners.value.length > 0
  return isOpen ? undefined : await withLog('it listens on no port', container)
}

const TELLING = /read-only|permission|denied|not permitted|EROFS|EACCES|EPERM|cannot|can't|fail|error/i

async function withLog(how: string, container: Container): Promise<string> {
  const lines = (await container.logTail(LOG_LINES)).map((line) => line.trim()).filter((line) => line !== '')
  const line = lines.findLast((one) => TELLING.test(one)) ?? lines.at(-1)
  return line === undefined ? how : `${how}: ${line.slice(0, MAX_LINE)}`
}
