import type { FileList } from '../world.ts'
import type { IdleIgnore } from './comments/idle-ignores.ts'
import type { StartedProgram } from './facts/sources/started-program.ts'
import type { LintSettings } from './lint-settings.ts'

/** The `.dockerignore` that the build would use. */
export type IgnoreFile =
  | { readonly kind: 'present'; readonly file: string; readonly text: string }
  /** `file` is where it would be. */
  | { readonly kind: 'absent'; readonly file: string }
  | { readonly kind: 'unknown'; readonly because: string }

/** The files of the build context. */
export type ContextFiles =
  ({ readonly kind: 'listed' } & FileList) | { readonly kind: 'unknown'; readonly because: string }

/** What a rule may know beside the file itself. */
export interface LintContext {
  readonly settings: LintSettings
  readonly ignoreFile: IgnoreFile
  readonly files: ContextFiles
  /** The sources of what the images start, where the build context has them; undefined where nobody has looked. */
  readonly started?: readonly StartedProgram[]
  /** `2026-11-27`, UTC; undefined where nobody says. */
  readonly today?: string
  /** What comments ignore for nothing; empty until all other rules have been applied. */
  readonly idleIgnores: readonly IdleIgnore[]
}
