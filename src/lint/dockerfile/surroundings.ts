import type { Span } from '../../model.ts'
import type { Escape } from './escape.ts'
import type { Heredoc } from './heredoc.ts'
import type { BuildStage } from './instruction.ts'
import type { Shell } from './shell-kind.ts'
import type { Scope } from './variables.ts'

/** What an instruction's surroundings give it. */
export interface Surroundings {
  readonly escape: Escape
  readonly index: number
  readonly stage: BuildStage
  readonly scope: Scope
  readonly shell: Shell
  readonly onbuild: boolean
  readonly heredocs: readonly Heredoc[]
  readonly span: Span
  /** An earlier stage by name or number. */
  findStage(name: string): BuildStage | undefined
}
