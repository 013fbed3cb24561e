/** What ShellCheck is asked. */
import type { Severity, Span } from '../model.ts'

export interface ShellCheck {
  /**
   * Checks scripts that name their shell in the first line; the answers stand in the same order. A script that was asked
   * before gets the same answer. ShellCheck's own trouble is an answer; rejects only when the run is cancelled.
   */
  check(scripts: readonly string[]): Promise<readonly ScriptAnswer[]>
}

export type ScriptAnswer =
  | { readonly kind: 'checked'; readonly comments: readonly ScriptComment[] }
  /** There is no ShellCheck, or it did not get through this one. One clause. */
  | { readonly kind: 'unchecked'; readonly because: string }

/** What ShellCheck says of a stretch of a script. Columns count code points; ends are exclusive. */
export interface ScriptComment {
  /** e.g. 2086 for SC2086 */
  readonly code: number
  readonly severity: Severity
  readonly message: string
  readonly span: Span
  /** What would put it right; empty where ShellCheck does not know. */
  readonly replacements: readonly ScriptReplacement[]
}

export interface ScriptReplacement {
  readonly span: Span
  readonly text: string
  /** For an insertion: which of its neighbours it belongs to. */
  readonly beside: 'previous' | 'next'
}
