import { CancelledError, UserError } from '../errors.ts'
import type { Redaction } from './redaction.ts'

/** The error as somebody may read it: of the same kind, without what caused it, which may say more. */
export function redactError(error: unknown, { text }: Redaction): unknown {
  if (!(error instanceof Error)) return typeof error === 'string' ? text(error) : error
  if (error instanceof CancelledError) return error
  if (error instanceof UserError) return new UserError(text(error.message), error.proposal)
  const redacted = new Error(text(error.message))
  redacted.name = error.name
  redacted.stack = text(error.stack ?? '')
  return redacted
}
