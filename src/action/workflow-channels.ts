import * as core from '@actions/core'
import { deliverComment } from '../github/sticky-comment.ts'
import type { Report } from '../model.ts'
import { checkRun } from './check-run-channel.ts'
import type { Channel, Delivery } from './publish-report.ts'
import { review } from './review-channel.ts'
import { annotationsOf, type Annotation } from '../report/workflow/annotations.ts'
import { renderComment } from '../report/markdown/comment.ts'
import { isWorthComment } from '../report/is-worth-comment.ts'
import { renderSummary } from '../report/markdown/summary.ts'
import { defaults } from '../settings/settings.ts'
import { CANNOT_WRITE, type WorkflowPlaces } from './workflow-places.ts'

/** Where a workflow's report goes. The summary cannot be refused, so it is first. */
export function workflowChannels(report: Report, places: WorkflowPlaces): readonly Channel[] {
  return [
    { name: 'Job summary', deliver: () => writeSummary(report, places.env) },
    { name: 'Annotations', deliver: () => Promise.resolve(annotate(annotationsOf(report))) },
    { name: 'Comment', deliver: () => comment(report, places) },
    { name: 'Review', deliver: () => review(report, places) },
    { name: 'Check run', deliver: () => checkRun(report, places) },
  ]
}

async function writeSummary(report: Report, env: WorkflowPlaces['env']): Promise<Delivery> {
  if (!env['GITHUB_STEP_SUMMARY']) return { kind: 'skipped', because: 'this runner has no job summary' }
  try {
    await core.summary.addRaw(renderSummary(report), true).write()
    return { kind: 'delivered', what: 'written' }
  } catch (error) {
    return { kind: 'refused', because: error instanceof Error ? error.message : String(error) }
  }
}

function annotate(annotations: readonly Annotation[]): Delivery {
  for (const { level, message, ...place } of annotations) core[level](message, place)
  return { kind: 'delivered', what: `${annotations.length.toFixed(0)} written` }
}

async function comment(report: Report, { client, settings, trigger }: WorkflowPlaces): Promise<Delivery> {
  const mode = settings.comment ?? defaults.comment
  if (mode === 'never') return { kind: 'skipped', because: 'the settings say `comment: never`' }
  if (trigger.kind !== 'pull-request') return { kind: 'skipped', because: 'there is no pull request' }
  if (trigger.readOnly) return { kind: 'skipped', because: `${CANNOT_WRITE}; the report is in the job summary` }
  const repository = report.subject.repository
  if (repository === undefined) return { kind: 'refused', because: 'GITHUB_REPOSITORY is not set' }
  const delivery = await deliverComment({
    client,
    repository,
    issueNumber: trigger.number,
    key: report.commentKey,
    body: renderComment(report),
    mayBegin: isWorthComment(report, mode),
    ...(report.subject.run && { run: report.subject.run }),
  })
  switch (delivery.kind) {
    case 'created':
    case 'updated':
    case 'unchanged':
      return { kind: 'delivered', what: `${delivery.kind}, ${delivery.url}` }
    case 'none':
      return { kind: 'skipped', because: `there is none yet, and nothing to begin one for: \`comment: ${mode}\`` }
    case 'overtaken':
      return { kind: 'skipped', because: `a later run has written it, ${delivery.url}` }
    case 'refused':
      return { kind: 'refused', because: `${delivery.because}; the report is in the job summary` }
  }
}
