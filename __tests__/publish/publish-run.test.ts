import { describe, expect, it, jest } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '../../src/github/client.ts'
import { publishRun, type PublishRequest } from '../../src/publish/publish-run.ts'
import { aReport, anImageReport, BASE_SHA, HEAD_SHA } from '../fakes/a-report.ts'
import { fakeProgress } from '../fakes/fake-progress.ts'
import { startGitHubApi, type GitHubApiOptions, type StoredPull } from '../integration/github-api/server.js'
import { zipOf } from './zip.ts'

// The first request reads GitHub's descriptions, which are 20 MB.
jest.setTimeout(60_000)

const run = {
  id: 4242,
  run_attempt: 2,
  event: 'pull_request',
  conclusion: 'failure',
  head_sha: HEAD_SHA,
  head_branch: 'change',
  head_repository: { id: 2, owner: { login: 'stranger' } },
}

const pull: StoredPull = { number: 7, sha: HEAD_SHA, fork: 'stranger' }
const zipped = (report: unknown): Buffer => zipOf({ name: 'report.json', content: JSON.stringify(report) })
const artifact = { name: 'drydock-report', zip: zipped(aReport()) }

interface Circumstances extends Partial<Pick<PublishRequest, 'mode' | 'artifact' | 'key'>> {
  readonly api?: GitHubApiOptions
  /** What the event says otherwise of its run. */
  readonly run?: object
}

async function publish({ api: options, run: change, ...rest }: Circumstances = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-publish-'))
  const payload = join(folder, 'event.json')
  writeFileSync(payload, JSON.stringify({ repository: { id: 1 }, workflow_run: { ...run, ...change } }))
  const api = await startGitHubApi({ artifacts: [artifact], pulls: [pull], ...options })
  const progress = fakeProgress()
  const env = {
    GITHUB_REPOSITORY: 'octo-org/hello',
    GITHUB_EVENT_PATH: payload,
    GITHUB_SERVER_URL: 'https://github.com',
  }
  const client = createClient({ token: 'canary', apiUrl: api.url, pause: 5 })
  const error = await publishRun({ env, client, artifact: 'drydock-report', mode: 'always', progress, ...rest }).then(
    () => undefined,
    (reason: unknown) => (reason instanceof Error ? reason : new Error(String(reason))),
  )
  rmSync(folder, { recursive: true })
  await api.close()
  return {
    error: error && `${error.name}: ${error.message}`,
    lines: progress.lines,
    comments: api.comments.map(({ issue, body }) => ({ issue, body })),
    requests: api.requests.map(({ method, path }) => `${method} ${path.replace('/repos/octo-org/hello', '')}`),
  }
}

describe('the report of a run from a fork', () => {
  it('becomes the comment of its pull request, which its branch leads to', async () => {
    const { error, comments, requests } = await publish()
    expect(error).toBeUndefined()
    expect(comments).toEqual([
      { issue: 7, body: expect.stringMatching(/^<!-- drydock:comment key=all run=4242\.2 -->\n/) },
    ])
    expect(requests.slice(0, 5)).toEqual([
      `GET /commits/${HEAD_SHA}/pulls?per_page=100`,
      'GET /pulls?state=open&head=stranger%3Achange&per_page=100',
      'GET /actions/runs/4242/artifacts?per_page=100',
      'GET /actions/artifacts/1/zip',
      'GET /storage/1?sig=x',
    ])
  })

  it('needs one question less where GitHub knows the commit', async () => {
    const { comments, requests } = await publish({ api: { seesForks: true } })
    expect(comments).toHaveLength(1)
    expect(requests.filter((path) => path.includes('head='))).toEqual([])
  })

  it('may lie about nothing that GitHub knows', async () => {
    const subject = {
      repository: 'evil/other',
      headSha: BASE_SHA,
      baseSha: BASE_SHA,
      pullRequest: 99,
      serverUrl: 'https://evil.example',
      runUrl: 'https://evil.example/run',
      run: { id: 999_999, attempt: 1 },
    }
    const lie = { ...artifact, zip: zipped(aReport({ subject })) }
    const { error, comments } = await publish({ api: { artifacts: [lie] } })
    expect(error).toBeUndefined()
    expect(comments.map(({ issue }) => issue)).toEqual([7])
    expect(comments[0]?.body).toContain('run=4242.2')
    expect(comments[0]?.body).not.toMatch(/evil/)
  })

  it('is written with every text escaped, whatever it says', async () => {
    const hostile = '<img src=x onerror=alert(1)> @everyone [x](https://evil.example) `'
    const zip = zipped(aReport({ images: [anImageReport({ name: hostile, dockerfile: hostile })] }))
    const { comments } = await publish({ api: { artifacts: [{ ...artifact, zip }] } })
    expect(comments).toHaveLength(1)
    expect(comments[0]?.body).not.toMatch(/<img|@everyone|\]\(https:\/\/evil/)
  })

  it('is that of the last attempt', async () => {
    const first = { ...artifact, zip: zipped(aReport({ commentKey: 'first' })) }
    const second = { ...artifact, zip: zipped(aReport({ commentKey: 'second' })) }
    const { comments } = await publish({ api: { artifacts: [first, second] } })
    expect(comments.map(({ body }) => /key=\w+/.exec(body)?.[0])).toEqual(['key=second'])
  })

  it('is one comment for all legs, whose artifacts are named alike', async () => {
    const leg = (name: string) => ({
      name: `drydock-report-${name}`,
      zip: zipped(aReport({ commentKey: name, images: [anImageReport({ name })] })),
    })
    const artifacts = [leg('web'), artifact, leg('worker')]
    const { error, comments } = await publish({ artifact: 'drydock-report-*', api: { artifacts } })
    expect(error).toBeUndefined()
    expect(comments).toEqual([
      { issue: 7, body: expect.stringMatching(/key=legs run=4242\.2 -->\n### ✅ Ready: all 2 im/) },
    ])
    const one = await publish({ artifact: 'drydock-report-*', api: { artifacts: [leg('web')] }, key: 'mine' })
    expect(one.comments).toEqual([{ issue: 7, body: expect.stringMatching(/key=mine run/) }])
  })

  it('begins no comment that nobody asked for', async () => {
    const { error, comments, lines } = await publish({ mode: 'on-failure' })
    expect({ error, comments }).toEqual({ error: undefined, comments: [] })
    expect(lines.join()).toContain('nothing to begin one for')
  })

  it('goes to the one of two pull requests of its branch that it names', async () => {
    const pulls = [pull, { ...pull, number: 42 }]
    expect((await publish({ api: { pulls } })).comments.map(({ issue }) => issue)).toEqual([42])
    const other = await publish({ api: { pulls: [pull, { ...pull, number: 8 }] } })
    expect(other).toMatchObject({
      error: expect.stringMatching(/^UserError: .*none of the pull requests/),
      comments: [],
    })
  })
})

describe('nothing is published', () => {
  const pointless: readonly [claim: string, circumstances: Circumstances, because: string][] = [
    ['of a run that a push started', { run: { event: 'push' } }, 'not started by `pull_request`'],
    ['of a run that was cancelled', { run: { conclusion: 'cancelled' } }, 'did not come to its end'],
    ['of a run that waits for approval', { run: { conclusion: 'action_required' } }, 'did not come to its end'],
    ['when the branch has moved on', { api: { pulls: [{ ...pull, sha: BASE_SHA }] } }, 'as its head any more'],
    [
      'when the pull request is closed',
      { api: { pulls: [{ ...pull, state: 'closed' }], seesForks: true } },
      'as its head',
    ],
    [
      'on somebody else’s pull request with the same commit',
      { api: { pulls: [{ ...pull, repository: 3 }], seesForks: true } },
      'as its head',
    ],
    [
      'on one of another branch with the same commit',
      { api: { pulls: [{ ...pull, ref: 'other' }], seesForks: true } },
      'as its head',
    ],
    ['of a fork that is gone', { run: { head_repository: null } }, 'as its head'],
  ]
  it.each(pointless)('%s', async (_, circumstances, because) => {
    const { error, comments, lines } = await publish(circumstances)
    expect({ error, comments }).toEqual({ error: undefined, comments: [] })
    expect(lines.join('\n')).toContain(because)
  })

  const refused: readonly [claim: string, circumstances: Circumstances, because: RegExp][] = [
    ['without an artifact', { artifact: 'other' }, /no artifact `other`/],
    ['from one that has expired', { api: { artifacts: [{ ...artifact, expired: true }] } }, /no artifact/],
    ['from one that is too large', { api: { artifacts: [{ ...artifact, bytes: 2_000_000 }] } }, /larger than 1024 KiB/],
    [
      'from one that is larger than GitHub said',
      { api: { artifacts: [{ ...artifact, zip: Buffer.alloc(2_000_000), bytes: 10 }] } },
      /larger than 1024 KiB/,
    ],
    ['from one without a report', { api: { artifacts: [{ ...artifact, zip: zipOf() }] } }, /no `report.json`/],
    [
      'that is no report',
      { api: { artifacts: [{ ...artifact, zip: zipped({ schema: 1 }) }] } },
      /not a report of Drydock/,
    ],
    [
      'that is no JSON',
      { api: { artifacts: [{ ...artifact, zip: zipOf({ name: 'report.json', content: '{' }) }] } },
      /not JSON/,
    ],
    [
      'with a token that may not read artifacts',
      { api: { faults: [{ kind: 'status', status: 403, path: '/artifacts' }] } },
      /refuses to let this token read .*`actions: read`/,
    ],
    [
      'with a token that may not write',
      { api: { permissions: 'read' } },
      /comment was not written: .*pull-requests: write/,
    ],
  ]
  it.each(refused)('%s, and the step fails', async (_, circumstances, because) => {
    const { error, comments } = await publish(circumstances)
    expect(error).toMatch(/^UserError: /)
    expect(error).toMatch(because)
    expect(comments).toEqual([])
  })
})
