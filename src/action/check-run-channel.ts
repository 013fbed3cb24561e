import { deliverCheckRun, type CheckRunAnnotation } from '../github/check-run.ts'
import type { Report } from '../model.ts'
import type { Annotation } from '../report/workflow/annotations.ts'
import { checkRunWords } from '../report/workflow/check-run-words.ts'
import { DEFAULT_COMMENT_KEY } from '../settings/comment-key.ts'
import { defaults } from '../settings/settings.ts'
import type { Delivery } from './publish-report.ts'
import { CANNOT_WRITE, type WorkflowPlaces } from './workflow-places.ts'

/** A check run on the head commit, with all findings beside their lines: a step's own annotations are ten of a kind. */
export async function checkRun(report: Report, { client, settings, trigger }: WorkflowPlaces): Promise<Delivery> {
  if (!(settings['check-run'] ?? defaults['check-run']))
    return { kind: 'skipped', because: 'the settings do not say `check-run: true`' }
  if (trigger.kind === 'pull-request' && trigger.readOnly) return { kind: 'skipped', because: CANNOT_WRITE }
  const { repository, headSha, runUrl, run } = report.subject
  if (repository === undefined || headSha === undefined)
    return { kind: 'refused', because: 'GITHUB_REPOSITORY or the commit is not known' }
  const { conclusion, annotations, ...output } = checkRunWords(report)
  const key = report.commentKey
  const delivery = await deliverCheckRun({
    client,
    repository,
    headSha,
    name: key === DEFAULT_COMMENT_KEY ? 'Drydock' : `Drydock (${key})`,
    externalId: `${key}/${run?.id ?? 0}/${run?.attempt ?? 0}`,
    ...(runUrl !== undefined && { detailsUrl: runUrl }),
    conclusion,
    output,
    annotations: annotations.map(toCheckRun),
  })
  return delivery.kind === 'created'
    ? { kind: 'delivered', what: `${annotations.length} annotations, ${delivery.url}` }
    : { kind: 'refused', because: `${delivery.because}; the findings are in the job summary` }
}

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const

const toCheckRun = ({ level, file, startLine, endLine, title, message }: Annotation): CheckRunAnnotation => ({
  path: file,
  start_line: startLine,
  end_line: endLine,
  annotation_level: LEVELS[level],
  title,
  message,
})
