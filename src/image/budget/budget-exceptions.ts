import type { Budget } from '../../model.ts'
import type { Judged } from './budget-limits.ts'

/** A limit that need not be kept for a while. */
export interface BudgetException {
  readonly limit: Budget['limit']
  /** Untrusted text of one line. */
  readonly reason: string
  /** The last day, as `2026-12-31`. */
  readonly until: string
}

/** What is not kept and excepted is a warning with its reason; where the exception has ended, the finding says when. `today`: `2026-11-27`, UTC. */
export function withExceptions(
  judged: readonly Judged[],
  exceptions: readonly BudgetException[],
  today: string,
): Judged[] {
  return judged.map(({ budget, finding }) => {
    const exception = exceptions.find(({ limit }) => limit === budget.limit)
    if (finding === undefined || exception === undefined) return { budget, ...(finding && { finding }) }
    const { reason, until } = exception
    if (until < today)
      return {
        budget,
        finding: { ...finding, message: `${finding.message}. The exception ended on ${until}: ${reason}` },
      }
    return {
      budget: { ...budget, exception: { reason, until } },
      finding: { ...finding, severity: 'warning', message: `${finding.message}. Excepted until ${until}: ${reason}` },
    }
  })
}
