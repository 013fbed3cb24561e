/** The reports of a run that had no token to write with, as the comment of its pull request. */
import { UserError } from '../errors.ts'
import { failureOf } from '../github/api-failure.ts'
import { explain, type Purpose } from '../github/api-refusal.ts'
import type { Client } from '../github/client.ts'
import { variable } from '../github/event.ts'
import { readFinishedRun, type FinishedRun } from '../github/finished-run.ts'
import { pullsOfRun } from '../github/pulls-of-run.ts'
import { downloadArtifact, listArtifacts, type Artifact } from '../github/run-artifacts.ts'
import { deliverComment } from '../github/sticky-comment.ts'
import type { Report } from '../model.ts'
import { isWorthComment, type CommentMode } from '../report/is-worth-comment.ts'
import { parseReport } from '../report/json/parse-report.ts'
import { renderComment } from '../report/markdown/comment.ts'
import type { Progress } from '../world.ts'
import { LEGS_KEY, mergeReports } from './merge-reports.ts'
import { readArchive } from './read-archive.ts'
import { withSubject } from './trusted-subject.ts'

export interface PublishRequest {
  readonly env: Readonly<NodeJS.ProcessEnv>
  readonly client: Client
  /** Name of the artifact that has report.json; with `*`, those of all legs. */
  readonly artifact: string
  /** Of the comment; that of the report, or of all legs, where absent. */
  readonly key?: string
  readonly mode: CommentMode
  readonly progress: Progress
}

/**
 * Posts the comment, or says why there is nothing to post: the run was none of a pull request, was cancelled, or the branch has moved on.
 * Throws a UserError for everything else that keeps a report from its pull request.
 */
export async function publishRun(request: PublishRequest): Promise<void> {
  const { env, progress } = request
  const repository = variable(env, 'GITHUB_REPOSITORY')
  const run = await readFinishedRun(env)
  const pointless = whyPointless(run)
  if (pointless !== undefined) {
    progress.line(`Nothing to publish: ${pointless}`)
    return
  }
  const pulls = await asked(PULLS, () => pullsOfRun(request.client, repository, run))
  if (pulls.length === 0) {
    progress.line(`Nothing to publish: no open pull request has ${run.headSha} as its head any more`)
    return
  }
  const report = await readReport(request, repository, run)
  await post(request, withSubject(report, subjectOf(env, repository, run, choose(pulls, report))))
}

function whyPointless({ event, conclusion }: FinishedRun): string | undefined {
  if (event !== 'pull_request') return 'the run was not started by `pull_request`'
  if (conclusion !== 'success' && conclusion !== 'failure') return 'the run did not come to its end'
  return undefined
}

/** One branch can be in several pull requests; which of them the run was about only its report says. */
function choose(pulls: readonly number[], { subject }: Report): number {
  const [first] = pulls
  if (first !== undefined && pulls.length === 1) return first
  const named = pulls.find((number) => number === subject.pullRequest)
  if (named === undefined) throw new UserError('The report is of none of the pull requests that have its commit.')
  return named
}

const PULLS: Purpose = { permission: 'pull-requests: write', act: 'read' }
const ARTIFACTS: Purpose = { permission: 'actions: read', act: 'read', gone: 'the artifact has expired' }

async function asked<Answer>(purpose: Purpose, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    throw new UserError(`The report cannot be published: ${explain(failureOf(error), purpose)}.`)
  }
}

/** Of an archive; bytes. */
const MAX_ARCHIVE_BYTES = 1024 * 1024

/** As many legs as one comment has room for. */
const MAX_LEGS = 50

/** One report is read under its own key; what several artifacts can hold is about all legs, however many have reported. */
async function readReport(
  { client, artifact, key }: PublishRequest,
  repository: string,
  run: FinishedRun,
): Promise<Report> {
  const artifacts = await asked(ARTIFACTS, () => listArtifacts(client, repository, run.run.id))
  const found = artifacts.filter(({ name }) => isNamed(name, artifact)).sort((a, b) => (a.name < b.name ? -1 : 1))
  if (found.length === 0) throw new UserError(`Run ${run.run.id} has no artifact \`${artifact}\`.`)
  if (found.length > MAX_LEGS)
    throw new UserError(`Run ${run.run.id} has more than ${MAX_LEGS} artifacts \`${artifact}\`.`)
  const reports: Report[] = []
  for (const one of found) {
    const texts = await textsOf(client, repository, one)
    if (texts.length === 0) throw new UserError(`There is no \`report.json\` in the artifact \`${one.name}\`.`)
    reports.push(...texts.map((text) => parseReport(jsonOf(text))))
  }
  const [first, ...others] = reports
  if (!first) throw new TypeError('artifacts without a report were let through')
  return mergeReports([first, ...others], key ?? (artifact.includes('*') ? LEGS_KEY : undefined))
}

/** `*` stands for any part of a name. */
function isNamed(name: string, wanted: string): boolean {
  const parts = wanted.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(`^${parts.join('.*')}$`, 's').test(name)
}

async function textsOf(client: Client, repository: string, artifact: Artifact): Promise<readonly string[]> {
  if (artifact.bytes > MAX_ARCHIVE_BYTES)
    throw new UserError(`The artifact \`${artifact.name}\` is larger than ${MAX_ARCHIVE_BYTES / 1024} KiB.`)
  return readArchive(await asked(ARTIFACTS, () => downloadArtifact(client, repository, artifact, MAX_ARCHIVE_BYTES)))
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UserError('The artifact’s report.json is not JSON.')
  }
}

function subjectOf(
  env: Readonly<NodeJS.ProcessEnv>,
  repository: string,
  { run, headSha }: FinishedRun,
  pullRequest: number,
): Parameters<typeof withSubject>[1] {
  const serverUrl = env['GITHUB_SERVER_URL'] || 'https://github.com'
  const runUrl = `${serverUrl}/${repository}/actions/runs/${run.id}`
  return { repository, headSha, pullRequest, serverUrl, runUrl, run }
}

async function post({ client, mode, progress }: PublishRequest, report: Report): Promise<void> {
  const { repository = '', pullRequest = 0, run } = report.subject
  const delivery = await deliverComment({
    client,
    repository,
    issueNumber: pullRequest,
    key: report.commentKey,
    body: renderComment(report),
    mayBegin: isWorthComment(report, mode),
    ...(run && { run }),
  })
  switch (delivery.kind) {
    case 'created':
    case 'updated':
    case 'unchanged':
      progress.line(`Comment: ${delivery.kind}, ${delivery.url}`)
      return
    case 'none':
      progress.line(`Comment: not written, there is none yet, and nothing to begin one for: \`comment: ${mode}\``)
      return
    case 'overtaken':
      progress.line(`Comment: not written, a later run has written it, ${delivery.url}`)
      return
    case 'refused':
      throw new UserError(`The comment was not written: ${delivery.because}.`)
  }
}
