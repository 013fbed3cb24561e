/** What is said of a change that changes its own check. */
import type { PolicyChange, Report } from '../../model.ts'
import type { Phrase } from './phrase.ts'

/** All that the change says of its own check, what files of settings say first. */
export function policyChanges({ policy, images }: Pick<Report, 'policy' | 'images'>): readonly PolicyChange[] {
  const comments = images.flatMap(({ stages: { lint } }) =>
    lint.status === 'done' ? (lint.result.newComments ?? []) : [],
  )
  const once = new Map(comments.map((change) => [JSON.stringify(change), change]))
  return [...(policy?.changes ?? []), ...once.values()]
}

export const policyTitle = ({ policy }: Pick<Report, 'policy'>): string =>
  policy?.kind === 'base'
    ? 'Checked as the base says; this of the change is not used:'
    : 'This change also changes what is checked:'

/** One of them, without a full stop. */
export function policyWords({ file, line, image, what, before, now }: PolicyChange): Phrase {
  const where: Phrase = [{ code: file }, ...(line === undefined ? [': '] : [` line ${line}: `])]
  const of: Phrase = image === undefined ? [] : [' of ', { code: image }]
  if (now !== undefined)
    return [
      ...where,
      { code: what },
      ...of,
      ' is ',
      { code: now },
      ...(before === undefined ? [] : [', was ', { code: before }]),
    ]
  return [...where, { code: what }, ...of, ...(before === undefined ? [] : [' no longer says ', { code: before }])]
}
