import type { ImageReport } from '../../model.ts'
import { brokenStages } from './selection.ts'

/** What stands before the cause in the messages of a build; both sides can have the same one. */
const PREFIX = /^.*could not be carried out: /s

/**
 * A reason as a reader needs it who has read the verdict, where the reasons of all broken stages stand: one with the same
 * cause only refers to it. The text stays untrusted.
 */
export function withoutRepeat(reason: string, { stages }: Pick<ImageReport, 'stages'>): string {
  const causes = brokenStages(stages).map(({ because }) => because.replace(PREFIX, '').replace(/\.$/, ''))
  if (!causes.some((cause) => cause !== '' && reason.includes(cause))) return reason
  const [what = ''] = reason.split(': ', 1)
  return what === reason ? 'for the reason above' : `${what}, for the reason above`
}
