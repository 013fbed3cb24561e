/** The README's own workflow, and the pair of the guide to forks, unchanged, inside act: a runner of workflows that somebody else wrote. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { z } from 'zod'
import { makeSandbox, type Sandbox } from '../git/repositories.ts'
import { node24 } from './bundle.ts'
import { leftInEngine } from './left-behind.ts'
import { parseReport } from '../../src/report/json/parse-report.ts'
import { zipOf } from '../publish/zip.ts'
import { startGitHubApi } from './github-api/server.js'
import { readOutputs } from './outputs.ts'

// `go install` of act on a cold cache takes two minutes, the example's pip and apt-get one.
jest.setTimeout(600_000)

const ROOT = join(import.meta.dirname, '../..')
const NO_ACT = 77

let sandbox: Sandbox
beforeAll(() => {
  sandbox = makeSandbox()
})
afterAll(() => {
  sandbox[Symbol.dispose]()
})

/** The stand-in for GitHub's API as a program of its own; stopping it gives its exit code, which is 0 if all requests were right. */
async function startApi(folder: string): Promise<{ url: string; stop: () => Promise<number | null> }> {
  const api = spawn(process.execPath, [join(import.meta.dirname, 'github-api/serve.js'), folder], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [url] = z.tuple([z.string()]).parse(await once(createInterface(api.stdout), 'line'))
  return {
    url,
    async stop() {
      api.kill('SIGTERM')
      await once(api, 'close')
      return api.exitCode
    },
  }
}

async function runAct(
  url: string,
  temporary: string,
  options: readonly string[] = [],
): Promise<{ exitCode: number | null; log: string; stderr: string }> {
  const act = spawn(join(ROOT, 'script/act'), ['--api', url, ...options], {
    env: { ...process.env, NODE_OPTIONS: '', DRYDOCK_NODE24: node24(), TMPDIR: temporary },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [log, stderr] = await Promise.all([text(act.stdout), text(act.stderr), once(act, 'close')])
  return { exitCode: act.exitCode, log, stderr }
}

/** What act says of them, e.g. `[image/drydock]   ⚙  ::set-output:: layers=5`. */
const outputsIn = (log: string): (readonly [string, string])[] =>
  [...log.matchAll(/::set-output:: ([a-z-]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value])

const commentsIn = (folder: string) =>
  z
    .array(z.object({ issue: z.number(), login: z.string(), body: z.string() }))
    .parse(JSON.parse(readFileSync(join(folder, 'comments.json'), 'utf8')))

it('the workflow of the README succeeds in act; a machine with neither act nor Go says so and is let off', async () => {
  const [folder, temporary] = [join(sandbox.path, 'api'), join(sandbox.path, 'temporary')]
  mkdirSync(temporary)
  const api = await startApi(folder)
  const { exitCode, log, stderr } = await runAct(api.url, temporary)
  const kept = await api.stop()
  expect(readdirSync(temporary)).toEqual([])
  if (exitCode === NO_ACT) {
    process.stdout.write(`Not tested in act. ${stderr}\n`)
    return
  }
  if (exitCode !== 0) throw new Error(`${log}\n${stderr}`)

  expect(kept).toBe(0)
  expect(log).toContain('Success - Post OWNER/drydock@v1')
  expect(log).toContain('Job succeeded')
  const outputs = readOutputs(outputsIn(log))
  expect(outputs).toMatchObject({ conclusion: 'pass', 'runs-as-root': 'false', uid: '10001', health: 'healthy' })
  const runId = /drydock-report-([0-9a-f]+)/.exec(outputs.report)?.[1]
  expect([runId, leftInEngine(runId)]).toEqual([expect.any(String), []])

  const comments = commentsIn(folder)
  expect(comments.map(({ issue, login, body }) => [issue, login, body.split('\n')[1]])).toEqual([
    [1, 'github-actions[bot]', expect.stringMatching(/^### ✅ Ready/)],
  ])
})

/** A repository that has nothing yet, and the pull request that brings a Dockerfile and the workflow. */
function firstPullRequest(name: string) {
  const place = join(sandbox.path, name)
  const [folder, temporary, files, artifacts] = ['api', 'temporary', 'files', 'artifacts'].map((part) =>
    join(place, part),
  ) as [string, string, string, string]
  for (const path of [temporary, files, artifacts]) mkdirSync(path, { recursive: true })
  writeFileSync(join(files, 'Dockerfile'), 'FROM alpine:3.22\nCMD ["sleep", "600"]\n')
  return { place, folder, temporary, files, artifacts }
}

/** The image runs as root, which is the first thing that a newcomer has to hear of. */
function expectReport(body: string): void {
  expect(body).toContain('### ❌ Not ready: runs as root')
  expect(body).toContain('No base to compare with: ')
  expect(body).toContain('#### What to do next')
}

it('a newcomer’s first pull request: the workflow of the README and one Dockerfile', async () => {
  const { folder, temporary, files } = firstPullRequest('first')
  const api = await startApi(folder)
  const { exitCode, log, stderr } = await runAct(api.url, temporary, ['--first', files])
  expect(await api.stop()).toBe(0)
  if (exitCode === NO_ACT) {
    process.stdout.write(`Not tested in act. ${stderr}\n`)
    return
  }
  expect([exitCode, readOutputs(outputsIn(log))]).toMatchObject([1, { conclusion: 'fail', 'runs-as-root': 'true' }])
  expect(log).toContain('Success - Post OWNER/drydock@v1')
  const comments = commentsIn(folder)
  expect(comments.map(({ issue }) => issue)).toEqual([1])
  for (const { body } of comments) expectReport(body)
})

it('a pull request from a fork: the first workflow of the guide cannot write, and the second one does', async () => {
  const { place, folder, temporary, files, artifacts } = firstPullRequest('fork')
  const api = await startApi(folder)
  const checked = await runAct(api.url, temporary, ['--first', files, '--fork', '--artifacts', artifacts])
  expect(await api.stop()).toBe(0)
  if (checked.exitCode === NO_ACT) {
    process.stdout.write(`Not tested in act. ${checked.stderr}\n`)
    return
  }
  expect([checked.exitCode, readOutputs(outputsIn(checked.log))]).toMatchObject([1, { conclusion: 'fail' }])
  expect(checked.log).toContain('Comment: not written, the token of a fork’s')
  expect(commentsIn(folder)).toEqual([])

  const written = readFileSync(join(artifacts, 'drydock-report/report.json'))
  const head = parseReport(JSON.parse(written.toString('utf8'))).subject.headSha ?? ''
  const github = await startGitHubApi({
    artifacts: [{ name: 'drydock-report', zip: zipOf({ name: 'report.json', content: written }) }],
    pulls: [{ number: 1, sha: head, ref: 'smaller-image', fork: 'a-stranger' }],
  })
  const payload = {
    action: 'completed',
    workflow_run: {
      id: 4242,
      run_attempt: 1,
      event: 'pull_request',
      conclusion: 'failure',
      head_sha: head,
      head_branch: 'smaller-image',
      head_repository: { id: 2, owner: { login: 'a-stranger' } },
    },
    repository: { id: 1, full_name: 'octo-org/devops-info-service', default_branch: 'main' },
  }
  const event = join(place, 'event.json')
  writeFileSync(event, JSON.stringify(payload))
  const published = await runAct(github.url, temporary, ['--publish', event])
  await github.close()
  if (published.exitCode !== 0) throw new Error(`${published.log}\n${published.stderr}`)
  expect(published.log).toContain('Job succeeded')
  expect(github.comments.map(({ issue, login }) => [issue, login])).toEqual([[1, 'github-actions[bot]']])
  expectReport(github.comments[0]?.body ?? '')
  expect(readdirSync(temporary)).toEqual([])
})
