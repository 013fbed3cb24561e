import type { Client } from '../github/client.ts'
import type { RunSettings } from '../settings/settings.ts'
import type { Trigger } from '../world.ts'

/** Why a channel is left out where `Trigger.readOnly` is set; a clause. */
export const CANNOT_WRITE = 'the token of a fork’s or Dependabot’s pull request cannot write'

/** What a channel of a workflow knows beside the report. */
export interface WorkflowPlaces {
  /** Undefined where there is no token. Its time is for all channels together. */
  readonly client: Client | undefined
  readonly settings: RunSettings
  readonly trigger: Trigger
  readonly env: Readonly<Record<string, string | undefined>>
}
