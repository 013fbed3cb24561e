import type { ImageConfig, RunOptions } from '../world.ts'

/** Docker's default, and a third of Kubernetes'. Seconds. */
const USUAL_SECONDS = 10
/** Longer is not waited for, so that a run stays short; and not at all would be a kill. Seconds. */
const LONGEST_SECONDS = 60
const SHORTEST_SECONDS = 1

export interface StopGrace {
  /** What orchestrators give it to end; endless for a negative timeout, as the engine has it. */
  readonly allowedSeconds: number
  /** What it is given here. */
  readonly graceSeconds: number
}

/** How long a container may take to end: what `run-args` say, else the image or the service that it is. */
export function stopGrace(
  { stopTimeoutSeconds = USUAL_SECONDS }: Pick<ImageConfig, 'stopTimeoutSeconds'>,
  { args = [] }: Pick<RunOptions, 'args'>,
): StopGrace {
  const option = args.findLast((arg) => arg.startsWith('--stop-timeout='))
  const seconds = option === undefined ? stopTimeoutSeconds : Number(option.slice(option.indexOf('=') + 1))
  const allowedSeconds = seconds < 0 ? Infinity : seconds
  return {
    allowedSeconds,
    graceSeconds: Math.min(LONGEST_SECONDS, Math.max(SHORTEST_SECONDS, Math.ceil(allowedSeconds))),
  }
}
