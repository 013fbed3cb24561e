import { basename, dirname, resolve } from 'node:path'
import { readText } from '../disk/read.ts'
import { UserError } from '../errors.ts'
import { apiAddresses, createClient } from '../github/client.ts'
import { deliverComment } from '../github/sticky-comment.ts'
import type { Report } from '../model.ts'
import { plainLine } from '../plain.ts'
import { mergeReports } from '../publish/merge-reports.ts'
import { COMMENT_KEY_FORM } from '../report/json/comment-key-form.ts'
import { renderComment } from '../report/markdown/comment.ts'
import { parseReport } from '../report/json/parse-report.ts'
import { EXIT, type Terminal } from './process-context.ts'
import { reportPaths } from './report-paths.ts'

/** Options of `drydock publish`, as commander hands them over. */
export interface PublishOptions {
  readonly repository: string
  readonly pullRequest: string
  readonly key?: string
}

/**
 * `drydock publish`: posts what less trusted runs have reported, several reports as one. Throws a UserError for what the user has to put
 * right.
 */
export async function publishCommand(
  paths: readonly string[],
  options: PublishOptions,
  terminal: Terminal,
): Promise<number> {
  if (options.key !== undefined && !COMMENT_KEY_FORM.test(options.key))
    throw new UserError('--key must be lower-case letters, digits and single dashes, at most 64.')
  const [first, ...others] = reportPaths(paths, terminal.cwd).map((path) => parseReport(readReport(path, terminal)))
  if (!first) throw new UserError('There is no report.')
  const report = mergeReports([first, ...others], options.key)
  const number = Number(options.pullRequest)
  if (!/^[\w.-]+\/[\w.-]+$/.test(options.repository)) throw new UserError('--repository must be `owner/name`.')
  if (!Number.isSafeInteger(number) || number < 1) throw new UserError('--pull-request must be a number.')
  refuseLaterRun(report, terminal)
  const token = terminal.env['GITHUB_TOKEN']
  if (!token) throw new UserError('GITHUB_TOKEN is not set; give the step a token with `pull-requests: write`.')

  const delivery = await deliverComment({
    client: createClient({ token, ...apiAddresses(terminal.env) }),
    repository: options.repository,
    issueNumber: number,
    key: report.commentKey,
    ...(report.subject.run && { run: report.subject.run }),
    body: renderComment({
      ...report,
      subject: { ...report.subject, repository: options.repository, pullRequest: number },
    }),
  })
  if (delivery.kind === 'refused') throw new UserError(`The comment was not written: ${delivery.because}.`)
  if (delivery.kind === 'none') throw new TypeError('a comment that may be begun was not')
  terminal.stdout.write(`${plainLine(`Comment ${delivery.kind}: ${delivery.url}`)}\n`)
  return EXIT.pass
}

/** A report is made before it is delivered. One that claims otherwise would be the last word on its pull request for ever. */
function refuseLaterRun({ subject: { run } }: Report, { env }: Terminal): void {
  const own = env['GITHUB_RUN_ID']
  if (run && own && run.id > Number(own))
    throw new UserError(`The report says that it is of run ${run.id}, which is later than this one.`)
}

function readReport(path: string, { cwd }: Terminal): unknown {
  const absolute = resolve(cwd, path)
  const read = readText(dirname(absolute), basename(absolute))
  if (read.kind !== 'text')
    throw new UserError(
      read.kind === 'missing' ? `There is no file \`${path}\`.` : `The report cannot be read: ${read.because}.`,
    )
  try {
    return JSON.parse(read.text)
  } catch {
    throw new UserError(`\`${path}\` is not JSON.`)
  }
}
