import type { RunOptions } from '../world.ts'
import type { Assertion } from './assertions/assertion.ts'
import type { Requirement } from './requirements.ts'

/** Whether and how an image is run. */
export type RuntimePlan = RunPlan | { readonly kind: 'skip'; readonly because: string }

/** What the service has to answer over HTTP. */
export interface HttpExpectation {
  readonly path: string
  /** The first exposed one where absent. */
  readonly port?: number
  /** Any of 200 to 299 where absent. */
  readonly status?: number
  /** Patterns of RE2. */
  readonly body: readonly string[]
  /** Patterns by the header's name, in small letters. */
  readonly headers: Readonly<Record<string, string>>
}

export interface RunPlan {
  readonly kind: 'run'
  /** How the container is started. */
  readonly options: RunOptions
  /** `service`: it keeps running. `exit-zero`: it does its work and ends with exit code 0. */
  readonly expect: 'service' | 'exit-zero'
  /** Longest time that a run may take to show its health or, for `exit-zero`, to end. */
  readonly healthTimeoutSeconds: number
  /** What the container may write into its root file system beyond the image; `text` is what the user wrote. No limit where absent. */
  readonly writeLimit?: { readonly bytes: number; readonly text: string }
  readonly allowRoot: boolean
  /** Turns a health check that does not pass into a warning. */
  readonly allowUnhealthy: boolean
  /** An image without a health check fails. */
  readonly requireHealthcheck: boolean
  /** Runs the image a second time, with less. */
  readonly lockDown: boolean
  /** Checks whose every word is an error, whatever the base does. */
  readonly require: readonly Requirement[]
  /** What is asserted of the image itself. */
  readonly assertions: readonly Assertion[]
  readonly expectHttp: readonly HttpExpectation[]
}
