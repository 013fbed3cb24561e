import { setMaxListeners } from 'node:events'
import * as core from '@actions/core'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { check } from '../check.ts'
import { sha256 } from '../disk/sha256.ts'
import { writeFiles } from '../disk/write.ts'
import { cacheService } from '../docker/cli/child-env.ts'
import { failsJob } from '../conclusion.ts'
import { CancelledError, UserError } from '../errors.ts'
import { readEvent } from '../github/event.ts'
import { readElsewhere } from '../github/elsewhere/read-elsewhere.ts'
import { workflowProgress } from '../github/workflow-progress.ts'
import type { ImageInventory, Report } from '../model.ts'
import { options, readOptions, type Inputs } from '../settings/options.ts'
import { reportOnly } from '../settings/report-only.ts'
import { plainLine } from '../plain.ts'
import { problemReport } from './problem-report.ts'
import { publish } from './publish-report.ts'
import { requireRunnerFiles } from './runner-files.ts'
import { redactProgress } from '../secrets/redact-progress.ts'
import { redactReport } from '../secrets/redact-report.ts'
import { createRedaction, type Redaction } from '../secrets/redaction.ts'
import { environmentSecrets } from '../secrets/secret-values.ts'
import { reportFiles } from '../report/report-files.ts'
import { headlineText, reportHeadline } from '../report/words/headline.ts'
import { outputDescriptions, renderOutputs } from '../report/workflow/outputs.ts'

/** The action's step. Sets the exit code; never throws. */
export async function main(): Promise<void> {
  const redaction = createRedaction()
  redaction.learn(environmentSecrets(process.env))
  try {
    await checkEvent(redaction)
  } catch (error) {
    core.error(plainLine(redaction.text(sentenceOf(error))))
    process.exitCode ??= reportOnly(readInputs().inputs.run).reportOnly === true ? 0 : 1
  }
}

async function checkEvent(redaction: Redaction): Promise<void> {
  requireRunnerFiles(process.env)
  const runId = randomBytes(6).toString('hex')
  core.saveState('run-id', runId)
  const signal = abortedFromOutside()
  let end: End = { conclusion: 'unknown' }
  let publishing: () => Promise<void>
  try {
    const token = core.getInput('github-token')
    const service = cacheService(process.env)
    redaction.learn([token])
    const worktrees: string[] = []
    const inventories: ImageInventory[] = []
    forgetTokens(process.env)
    const { trigger, subject } = await readEvent(process.env)
    const asked = readInputs()
    const { inputs } = asked
    const checked =
      asked.kind === 'mistaken'
        ? Promise.reject(asked.error)
        : check({
            folder: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
            inputs,
            trigger,
            subject,
            runId,
            temp: process.env['RUNNER_TEMP'],
            progress: workflowProgress,
            redaction,
            onSecret: core.setSecret,
            cacheService: service,
            signal,
            readElsewhere: readElsewhere({
              token,
              withoutToken: 'the input `github-token` is empty',
              env: process.env,
              signal,
            }),
            ...(token !== '' && subject.serverUrl !== undefined && { access: { serverUrl: subject.serverUrl, token } }),
            onInventory: (inventory) => {
              inventories.push(inventory)
            },
            onWorktree: (worktree) => {
              worktrees.push(worktree)
              core.saveState('worktree', worktrees.join('\n'))
            },
          })
    const { report, settings } = await checked.catch((error: unknown) => {
      signal.throwIfAborted()
      return { report: redactReport(problemReport(error, { subject, inputs }), redaction), settings: inputs.run }
    })
    end = { report, ...(await writeReport(report, inventories, inputs, runId)) }
    sayVerdict(report)
    if (failsJob(report)) process.exitCode ??= 1
    publishing = async () => {
      // Octokit reads the payload while it is loaded, and ends the process when that is no JSON; by now we know that it is.
      const [{ workflowChannels }, { apiAddresses, createClient }] = await Promise.all([
        import('./workflow-channels.ts'),
        import('../github/client.ts'),
      ])
      const client = token === '' ? undefined : createClient({ token, signal, ...apiAddresses(process.env) })
      const channels = workflowChannels(report, { client, settings, trigger, env: process.env })
      await publish(channels, redactProgress(workflowProgress, redaction), signal)
    }
  } catch (error) {
    if (error instanceof CancelledError) end = { conclusion: 'cancelled' }
    throw error
  } finally {
    setOutputs(end)
  }
  await publishing()
}

/** What could not be found out has no line of a file to stand beside. */
function sayVerdict(report: Report): void {
  const say = report.verdict.conclusion === 'unknown' ? core.error : core.info
  say(plainLine(headlineText(reportHeadline(report))))
}

type ReadInputs =
  | { readonly kind: 'read'; readonly inputs: Inputs }
  /** `inputs`: those without a mistake, which say where the report goes. */
  | { readonly kind: 'mistaken'; readonly inputs: Inputs; readonly error: UserError }

function readInputs(): ReadInputs {
  const given = options.map(({ name }) => [name, core.getInput(name)] as const)
  const read = (some: typeof given): Inputs => readOptions(new Map(some), (name) => `Input \`${name}\``)
  try {
    return { kind: 'read', inputs: read(given) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { kind: 'mistaken', inputs: read(given.filter((one) => isReadable(() => read([one])))), error }
  }
}

function isReadable(read: () => unknown): boolean {
  try {
    read()
    return true
  } catch {
    return false
  }
}

/** Nothing that we start may inherit them. Reading a link to our own environment would otherwise find them, too. */
function forgetTokens(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(env))
    if (/^INPUT_.*TOKEN|^ACTIONS_(?:RUNTIME|ID_TOKEN|RESULTS|CACHE)/i.test(name)) Reflect.deleteProperty(env, name)
}

/**
 * Aborted by a signal: the runner signals this process only, and kills it 7.5 s later. What nobody has caught is no state to go on in
 * either, and ends the run in the same way, so that it cleans up.
 */
function abortedFromOutside(): AbortSignal {
  const abort = new AbortController()
  // Whatever is under way listens, and there is no limit to that.
  setMaxListeners(0, abort.signal)
  for (const [signal, exitCode] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => {
      process.exitCode = exitCode
      abort.abort(new CancelledError())
    })
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => {
      abort.abort(error instanceof Error ? error : new Error(String(error)))
    })
  return abort.signal
}

/** Where a report was written. */
interface Written {
  /** Of `report.json`. */
  readonly path: string
  readonly sarif: string
  readonly junit: string
}

async function writeReport(
  report: Report,
  inventories: readonly ImageInventory[],
  inputs: Inputs,
  runId: string,
): Promise<Written> {
  const folder = inputs.place['report-dir'] ?? join(process.env['RUNNER_TEMP'] || tmpdir(), `drydock-report-${runId}`)
  const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd()
  const { 'report.sarif': log, 'report.junit.xml': suites, ...files } = reportFiles(report, sha256, inventories)
  const sarif = resolve(workspace, inputs.place['sarif-file'] ?? join(folder, 'report.sarif'))
  const junit = resolve(workspace, inputs.place['junit-file'] ?? join(folder, 'report.junit.xml'))
  await writeFiles(folder, files, workspace)
  await writeFiles(dirname(sarif), { [basename(sarif)]: log }, workspace, 'sarif-file')
  await writeFiles(dirname(junit), { [basename(junit)]: suites }, workspace, 'junit-file')
  return { path: join(folder, 'report.json'), sarif, junit }
}

/** What the step comes to: a report, or the word for having none. */
type End = ({ readonly report: Report } & Written) | { readonly conclusion: 'unknown' | 'cancelled' }

/** All of them, always, and before anybody is told of the report: an output that we do not set can be set by a line of a log. */
function setOutputs(end: End): void {
  const values =
    'report' in end && end.report.problem === undefined
      ? renderOutputs(end.report)
      : { ...blank(outputDescriptions), conclusion: 'report' in end ? end.report.verdict.conclusion : end.conclusion }
  for (const [name, value] of Object.entries(values)) core.setOutput(name, value)
  core.setOutput('report', 'report' in end ? end.path : '')
  core.setOutput('sarif-file', 'report' in end ? end.sarif : '')
  core.setOutput('junit-file', 'report' in end ? end.junit : '')
}

const blank = (names: object): Record<string, string> =>
  Object.fromEntries(Object.keys(names).map((name) => [name, '']))

function sentenceOf(error: unknown): string {
  if (error instanceof UserError || error instanceof CancelledError) return error.message
  return `This is a bug in Drydock: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}
