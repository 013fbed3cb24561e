import { openCheckout } from '../git/head.ts'
import { findHunks } from '../git/hunks.ts'
import { deliverReview, type ReviewDelivery } from '../github/review-delivery.ts'
import type { Report } from '../model.ts'
import { reviewedFiles, reviewOf, type Hunks } from '../report/review/review.ts'
import { defaults } from '../settings/settings.ts'
import type { Delivery } from './publish-report.ts'
import { CANNOT_WRITE, type WorkflowPlaces } from './workflow-places.ts'

/** Comments on the lines of a pull request's diff, which local git knows. */
export async function review(report: Report, { client, settings, trigger, env }: WorkflowPlaces): Promise<Delivery> {
  const mode = settings.review ?? defaults.review
  if (mode === 'off') return { kind: 'skipped', because: 'the settings say `review: off`' }
  if (trigger.kind !== 'pull-request') return { kind: 'skipped', because: 'there is no pull request' }
  if (trigger.readOnly) return { kind: 'skipped', because: CANNOT_WRITE }
  const { repository, baseSha } = report.subject
  if (repository === undefined) return { kind: 'refused', because: 'GITHUB_REPOSITORY is not set' }
  if (baseSha === undefined)
    return { kind: 'skipped', because: 'there is no base, so nobody knows the lines of the diff' }
  const hunks = await hunksOf(env['GITHUB_WORKSPACE'] ?? process.cwd(), baseSha, trigger.headSha, reviewedFiles(report))
  if (!hunks) return { kind: 'refused', because: 'git does not tell the lines of the diff' }
  return inWords(
    await deliverReview({
      client,
      repository,
      pullRequest: trigger.number,
      headSha: trigger.headSha,
      key: report.commentKey,
      comments: reviewOf(report, hunks, mode),
      isComplete: report.verdict.conclusion !== 'unknown',
    }),
  )
}

async function hunksOf(
  folder: string,
  base: string,
  head: string,
  files: readonly string[],
): Promise<Hunks | undefined> {
  if (files.length === 0) return new Map()
  const checkout = await openCheckout(folder)
  if (checkout.kind === 'none' || !checkout.head) return undefined
  return findHunks(checkout.git, { base, tree: checkout.head.sha, head }, files).catch(() => undefined)
}

function inWords(delivery: ReviewDelivery): Delivery {
  switch (delivery.kind) {
    case 'reviewed': {
      const { added, kept, closed, lost } = delivery
      const counts = [
        `${added.toFixed(0)} added`,
        `${kept.toFixed(0)} kept`,
        `${closed.toFixed(0)} closed`,
        ...(lost > 0 ? [`${lost.toFixed(0)} on lines that GitHub does not take`] : []),
      ]
      return { kind: 'delivered', what: counts.join(', ') }
    }
    case 'overtaken':
      return { kind: 'skipped', because: 'the branch has a newer commit' }
    case 'refused':
      return { kind: 'refused', because: `${delivery.because}; the findings are in the job summary` }
  }
}
