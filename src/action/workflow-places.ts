import type { Inputs } from '../settings/options.ts'
import type { Trigger } from '../world.ts'

/** What a channel of a workflow knows beside the report. */
export interface WorkflowPlaces {
  /** Empty where there is none. */
  readonly token: string
  readonly inputs: Inputs
  readonly trigger: Trigger
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal
  readonly env: Readonly<Record<string, string | undefined>>
}
