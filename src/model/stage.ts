/** How a stage ends, whatever it is about. */
import type { Finding } from './finding.ts'
import type { ServicesUsed } from './runtime-result.ts'

export type Stage<Result> =
  | { readonly status: 'done'; readonly result: Result; readonly findings: readonly Finding[] }
  /** The stage ended early because of what it found, e.g. the image does not build: nothing to hand on. */
  | { readonly status: 'stopped'; readonly findings: readonly [Finding, ...Finding[]]; readonly detail?: StopDetail }
  | { readonly status: 'skipped'; readonly because: string }
  /** We could not find out. Never a pass. */
  | { readonly status: 'broken'; readonly because: string; readonly services?: ServicesUsed }

/** The last lines of whatever stopped a stage. */
export interface StopDetail {
  readonly log: readonly string[]
}
