/** What linting comes to. */
import type { Finding } from './finding.ts'
import type { PolicyChange } from './policy.ts'

export interface LintResult {
  /** Findings of the base that the head no longer has. */
  readonly fixed: readonly Finding[]
  /** How many findings the base has; absent without a base to lint. */
  readonly baseCount?: number
  /** Findings that a comment in the files silences, so that nothing disappears without a trace. */
  readonly suppressed: readonly Finding[]
  /** What was not checked and why, one sentence each, e.g. ShellCheck is not installed. */
  readonly notes: readonly string[]
  /** Comments of the head that silence more than those of the base do; absent where there are none. */
  readonly newComments?: readonly PolicyChange[]
}
