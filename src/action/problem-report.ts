import { UserError } from '../errors.ts'
import type { Report, Subject } from '../model.ts'
import { version } from '../version.ts'

/** The report on a run that could not begin, so that whoever looks at the pull request sees why. Throws any other error again. */
export function problemReport(error: unknown, subject: Subject): Report {
  if (!(error instanceof UserError)) throw error
  return {
    schema: 1,
    version,
    subject,
    images: [],
    problem: error.message,
    ...(error.proposal.length > 0 && { proposal: error.proposal }),
    verdict: { conclusion: 'unknown' },
    environment: {},
  }
}
