import type { StartCommand } from '../image/start-command.ts'
import type { ListeningCall } from './listening.ts'

/** The source of a program that an image starts, found in the build context. */
export interface StartedProgram {
  readonly start: StartCommand
  /** Relative to the build context. */
  readonly file: string
  readonly listens: readonly ListeningCall[]
}
