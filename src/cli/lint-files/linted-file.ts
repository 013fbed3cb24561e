import type { Finding } from '../../model.ts'
import type { Threshold } from '../../severity.ts'

/** What the linter says of one file that the user named. */
export interface LintedFile {
  /** As the user named it; `-` is the standard input. */
  readonly path: string
  /** Each has a line; files are named as the user would. */
  readonly findings: readonly Finding[]
  /** Silenced by comments. */
  readonly suppressed: readonly Finding[]
  /** What was not checked, and settings without effect; one sentence each. */
  readonly notes: readonly string[]
  /** The lowest severity that gives exit code 1. */
  readonly failOn: Threshold
}
