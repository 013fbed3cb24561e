import { UserError } from '../errors.ts'
import type { Report, Subject } from '../model.ts'
import { commentKey } from '../settings/comment-key.ts'
import type { Inputs } from '../settings/options.ts'
import { reportOnly } from '../settings/report-only.ts'
import { version } from '../version.ts'

/** The report on a run that could not begin, so that whoever looks at the pull request sees why. Throws any other error again. */
export function problemReport(
  error: unknown,
  { subject, inputs }: { readonly subject: Subject; readonly inputs: Inputs },
): Report {
  if (!(error instanceof UserError)) throw error
  return {
    schema: 1,
    version,
    commentKey: commentKey(inputs),
    subject,
    images: [],
    problem: error.message,
    ...(error.proposal.length > 0 && { proposal: error.proposal }),
    verdict: { conclusion: 'unknown' },
    ...reportOnly(inputs.run),
    environment: {},
  }
}
