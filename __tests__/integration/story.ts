/** A story: a pull request, what the action makes of it on the real engine, and the proof that nothing is left behind. */
import { expect } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removeRun } from '../../src/docker/run/remove-run.ts'
import type { Report } from '../../src/model.ts'
import { parseReport } from '../../src/report/json/parse-report.ts'
import { places, startMain, startPost, TOKENS, type Environment, type Job, type Step, type StepEnd } from './bundle.ts'
import { startGitHubApi, type GitHubApi, type GitHubApiOptions } from './github-api/server.js'
import { checkoutState, filesIn, remains } from './left-behind.ts'
import type { Outputs } from './output-values.ts'
import { readOutputs } from './outputs.ts'
import { makePullRequest, pullRequestEvent, type Files, type PullRequest, type WorkflowEvent } from './pull-request.ts'
import { readCommands } from './workflow-files.ts'

export interface Setting {
  readonly base: Files
  /** What the pull request does to the files of the base. */
  readonly change: Files
  /** The image is not locked down unless they say so: that is a second container each time. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly api?: GitHubApiOptions
  /** Path of the Node that runs the action. */
  readonly node?: string
  /** A pull request from the same repository where absent. */
  readonly event?: (pullRequest: PullRequest) => WorkflowEvent
  /** What happens before the action starts; gives variables for its environment. */
  readonly prepare?: (place: { readonly folder: string; readonly pullRequest: PullRequest }) => Environment | undefined
}

/**
 * Where a story happens. Disposing it closes the API, which fails on requests that are against GitHub's description, and
 * removes what a failed story has left behind.
 */
export interface Scene extends AsyncDisposable {
  readonly pullRequest: PullRequest
  /** A label, as `name=value`, of every image and container that the action makes here. */
  readonly mark: string
  /** Starts the action. */
  start(env?: Environment): Step
  /** Lets it run to its end. */
  tell(env?: Environment): Promise<Told>
  /** Runs the post step after a main step, however that has ended. */
  tidy(main: StepEnd): Promise<StepEnd>
  /** What a step that has ended said and did; fails when it left anything behind. */
  told(end: StepEnd): Told
}

/** All that the action said and did. */
export interface Told {
  readonly exitCode: number | null
  readonly log: string
  readonly outputs: Outputs
  /** Notes beside lines, e.g. `error Dockerfile:4 pin-base-image: debian has no tag`. */
  readonly annotations: readonly string[]
  readonly summary: string
  /** e.g. `POST /graphql 200` */
  readonly requests: readonly string[]
  /** Bodies of all comments that the pull request has now. */
  readonly comments: readonly string[]
  /** Review comments: file, line and body. */
  readonly reviewed: readonly (readonly [path: string, line: number | null, body: string])[]
  readonly checks: GitHubApi['checks']
  /** report.json; absent where there was nothing to report. */
  readonly report: Report | undefined
}

export async function setScene(setting: Setting): Promise<Scene> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'drydock-story-')))
  const pullRequest = makePullRequest(folder, setting.base, setting.change)
  const api = await startGitHubApi({ headSha: pullRequest.head, ...setting.api })
  const mark = `org.drydock.test=${randomBytes(8).toString('hex')}`
  const job: Job = {
    folder,
    workspace: pullRequest.checkout,
    event: (setting.event ?? pullRequestEvent())(pullRequest),
    inputs: { labels: mark, 'lock-down': 'false', ...setting.inputs },
    apiUrl: api.url,
    env: setting.prepare?.({ folder, pullRequest }) ?? {},
    ...(setting.node !== undefined && { node: setting.node }),
  }
  const untouched = checkoutState(pullRequest.checkout)
  const unproven = new Set<Step>()
  const started = (env: Environment = {}): Step => {
    const step = startMain({ ...job, env: { ...job.env, ...env } })
    unproven.add(step)
    return step
  }

  const expectNothingLeft = (end: StepEnd): void => {
    const { runnerTemp, temporary } = places(folder)
    const place = { folder, checkout: pullRequest.checkout, emptied: [runnerTemp, temporary], mark }
    expect(remains(place, runIdOf(end))).toEqual({ engine: [], processes: [], files: [], checkout: untouched })
    const kept = filesIn(runnerTemp).map((name) => readFileSync(join(runnerTemp, name), 'utf8'))
    expectNoToken([end, kept, api.requests.map(({ path, body }) => [path, body])])
    unproven.clear()
  }
  const told = (end: StepEnd): Told => {
    expectNothingLeft(end)
    expect(end.stderr).toBe('')
    const outputs = readOutputs(end.outputs)
    return {
      exitCode: end.exitCode,
      log: end.log,
      outputs,
      annotations: annotationsIn(end.log),
      summary: end.summary,
      requests: api.requests.map(({ method, path, status }) => `${method} ${path} ${status}`),
      comments: api.comments.map(({ body }) => body),
      reviewed: api.threads.map(({ path, line, comments }) => [path, line, comments[0]?.body ?? '']),
      checks: api.checks,
      report: outputs.report === '' ? undefined : parseReport(JSON.parse(readFileSync(outputs.report, 'utf8'))),
    }
  }
  return {
    pullRequest,
    mark,
    start: started,
    tell: async (env) => told(await started(env).ended),
    told,
    async tidy(main) {
      const end = await startPost(job, main.state).ended
      expectNothingLeft({ ...end, state: main.state })
      return end
    },
    async [Symbol.asyncDispose]() {
      for (const step of unproven) await abandon(step, folder)
      rmSync(folder, { recursive: true, force: true })
      await api.close()
    },
  }
}

async function abandon(step: Step, workspace: string): Promise<void> {
  step.kill('SIGKILL')
  const runId = runIdOf(await step.ended)
  if (runId !== undefined) await removeRun({ runId, workspace })
}

const runIdOf = ({ state }: StepEnd): string | undefined => state.find(([name]) => name === 'run-id')?.[1]

/** One story from its start to its end. */
export async function tell(setting: Setting): Promise<Told> {
  await using scene = await setScene(setting)
  return await scene.tell()
}

function annotationsIn(log: string): readonly string[] {
  return readCommands(log).map(({ name, properties: { file, line, title }, message }) =>
    [name, ...(file === undefined ? [] : [`${file}:${line ?? ''}`, `${title ?? ''}:`]), message].join(' '),
  )
}

function expectNoToken(said: unknown): void {
  const text = JSON.stringify(said)
  expect(Object.values(TOKENS).filter((token) => text.includes(token))).toEqual([])
}
