import type { ProposedImage } from './model.ts'

/** Something the user can put right. Printed as one sentence without a stack. */
export class UserError extends Error {
  override name = 'UserError'

  /** A configuration that would put it right; empty where none would. */
  readonly proposal: readonly ProposedImage[]

  constructor(message: string, proposal: readonly ProposedImage[] = []) {
    super(message)
    this.proposal = proposal
  }
}

/** Somebody ended the run. The reason of the run's abort signal, so that nobody takes it for the failure of a tool. */
export class CancelledError extends Error {
  override name = 'CancelledError'

  constructor() {
    super('The run was cancelled.')
  }
}

/** A tool that we ran failed, hung or answered nonsense. Breaks its own stage; the others still report. */
export class ToolError extends Error {
  override name = 'ToolError'
  /** The command as an argument list, without values of secrets. */
  readonly command: readonly string[]
  readonly exitCode: number | undefined
  /** Last lines of what it printed. Untrusted text. */
  readonly tail: readonly string[]

  constructor(
    message: string,
    details: { command: readonly string[]; exitCode?: number | undefined; tail?: readonly string[]; cause?: unknown },
  ) {
    super(message, { cause: details.cause })
    this.command = details.command
    this.exitCode = details.exitCode
    this.tail = details.tail ?? []
  }
}
