/** Where the report of a pull request goes, and what happens when GitHub does not take it. */
import { expect, it, jest } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipOf } from '../publish/zip.ts'
import { startPublish } from './bundle.ts'
import { payloadProblems, startGitHubApi } from './github-api/server.js'
import { expectGoldenStory } from './golden.ts'
import { checkOutQueue, mergeGroupEvent, pullRequestEvent } from './pull-request.ts'
import { APP, DOCKERFILE, service } from './service.ts'
import { setScene } from './story.ts'

jest.setTimeout(120_000)

const clean = { base: service, change: { 'app.sh': `echo listening; ${APP}` } }
const failing = { base: service, change: { Dockerfile: DOCKERFILE.replace('COPY', 'ADD') } }

/** What a stranger could say to pass. */
const silenced = {
  base: service,
  change: {
    Dockerfile: DOCKERFILE.replace('COPY', '# hadolint ignore=DL3020\nADD'),
    '.github/drydock.yml': 'run: false\nfail-on: never\n',
    '.hadolint.yaml': 'ignored: [DL3020]\n',
  },
}
const NOT_USED = `**Checked as the base says; this of the change is not used:**

- <code>.github/drydock.yml</code>: <code>run</code> is <code>false</code>, was <code>true</code>
- <code>.github/drydock.yml</code>: <code>fail-on</code> is <code>never</code>, was <code>error</code>
- <code>.hadolint.yaml</code>: <code>ignored</code> is <code>&#91;DL3020&#93;</code>
- <code>Dockerfile</code> line 3: <code>&#35; hadolint ignore=DL3020</code>
`

it.concurrent.each([
  ['passes', clean, 0, '### ✅ Ready: no new findings'],
  ['fails, whatever it says of its own check,', silenced, 1, '### ❌ Not ready: 1 new error'],
])(
  'from a fork: a run that %s asks GitHub for nothing and has its report in the summary',
  async (_, setting, exitCode, title) => {
    await using scene = await setScene({ ...setting, api: { permissions: 'read' }, event: pullRequestEvent(2) })
    const told = await scene.tell()
    expect([told.exitCode, told.requests, told.comments]).toEqual([exitCode, [], []])
    expect(told.log).toContain(
      '│ Comment: not written, the token of a fork’s or Dependabot’s pull request cannot write; the report is in the job summary\n',
    )
    if (exitCode === 0) expectGoldenStory('fork-summary', told.summary, scene.pullRequest)
    else expect(told.summary).toContain(NOT_USED)
    expect(told.report?.images[0]?.stages.runtime.status).toBe('done')
    expect(told.summary.split('\n')[0]).toBe(title)
    const published = await publishedFrom(told.outputs.report, scene.pullRequest.head)
    expect(published.comments).toEqual([
      [7, expect.stringContaining(`<!-- drydock:comment key=all run=4242.1 -->\n${title}`)],
    ])
    expect(published.end).toMatchObject({ exitCode: 0, stderr: '' })
    expect(published.end.log).toMatch(/^│ Comment: created, https:\/\/github\.com\/octo-org\/hello\/pull\/7#\S+\n$/)
  },
)

/** The second of the pair of workflows: `workflow_run`, with a token that may write, and the artifact of the first. */
async function publishedFrom(report: string, head: string) {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-publish-'))
  const zip = zipOf({ name: 'report.json', content: readFileSync(report) })
  const api = await startGitHubApi({
    artifacts: [{ name: 'drydock-report', zip }],
    pulls: [{ number: 7, sha: head, fork: 'stranger' }],
  })
  const run = { id: 4242, run_attempt: 1, event: 'pull_request', conclusion: 'success' }
  const origin = { head_sha: head, head_branch: 'change', head_repository: { id: 2, owner: { login: 'stranger' } } }
  const payload = { repository: { id: 1 }, workflow_run: { ...run, ...origin } }
  const job = { folder, workspace: folder, apiUrl: api.url, event: { name: 'workflow_run', payload } }
  const end = await startPublish({ ...job, env: { GITHUB_RUN_ID: '4243' } }).ended
  await api.close()
  rmSync(folder, { recursive: true })
  return { end, comments: api.comments.map(({ issue, body }) => [issue, body] as const) }
}

it.concurrent.each([
  ['passes', clean, 0],
  ['fails', failing, 1],
])('a token that may not write: a run that %s says so in a warning, and still does', async (_, setting, exitCode) => {
  await using scene = await setScene({ ...setting, api: { permissions: 'read' } })
  const told = await scene.tell()
  expect([told.exitCode, told.comments]).toEqual([exitCode, []])
  expect(told.requests).toEqual([
    'POST /graphql 200',
    'GET /repos/octo-org/hello/issues/7/comments?per_page=100 200',
    'POST /repos/octo-org/hello/issues/7/comments 403',
    'POST /graphql 200',
    ...(exitCode === 0 ? [] : ['POST /repos/octo-org/hello/pulls/7/reviews 403']),
  ])
  const warnings = told.annotations.filter((annotation) => annotation.startsWith('warning'))
  expect(warnings.slice(1)).toEqual(
    exitCode === 0 ? [] : [expect.stringMatching(/^warning Review: .*`pull-requests: write`/)],
  )
  expect(warnings.slice(0, 1)).toEqual([
    'warning Comment: GitHub refuses to let this token write (403: Resource not accessible by integration); the job needs `permissions:` with `issues: write; pull-requests: write`, or the conversation is locked; the report is in the job summary',
  ])
  expect(told.summary).toContain(exitCode === 0 ? '### ✅ Ready' : '### ❌ Not ready: 1 new error')
})

it.concurrent.each([
  ['passes', clean, 0, 'pass', 'success'],
  ['fails', failing, 1, 'fail', 'failure'],
] as const)(
  'in a merge queue: a group that %s is told by the job and by a check run on the queue’s commit, and nobody asks for a comment',
  async (_, setting, exitCode, conclusion, checked) => {
    await using scene = await setScene({
      ...setting,
      inputs: { 'check-run': 'true' },
      event: mergeGroupEvent,
      prepare: ({ pullRequest }) => {
        checkOutQueue(pullRequest)
        return { GITHUB_SHA: pullRequest.merge }
      },
    })
    const { base, merge } = scene.pullRequest
    expect(payloadProblems('merge-group-checks-requested', mergeGroupEvent(scene.pullRequest).payload)).toEqual([])
    const told = await scene.tell()
    expect([told.exitCode, told.outputs.conclusion]).toEqual([exitCode, conclusion])
    expect(told.report?.subject).toMatchObject({ headSha: merge, baseSha: base })
    expect(told.log).toContain(`│ base: ${base.slice(0, 7)}, the commit that the merge queue builds on\n`)
    expect(told.requests).toEqual(['POST /repos/octo-org/hello/check-runs 201'])
    expect(told.checks).toMatchObject([{ name: 'Drydock', head_sha: merge, conclusion: checked }])
    expect(told.log).toContain('│ Comment: not written, there is no pull request\n')
    expect(told.log).toContain('│ Review: not written, there is no pull request\n')
    expect(told.summary).toContain(exitCode === 0 ? '### ✅ Ready' : '### ❌ Not ready: 1 new error')
  },
)

it.concurrent('a second run updates the comment of the first, and leaves those of others alone', async () => {
  const others = [{ body: 'Looks good.' }, { login: 'other[bot]', body: '<!-- drydock:comment key=all -->\nnot ours' }]
  await using scene = await setScene({ ...clean, api: { comments: others } })
  const first = await scene.tell()
  const second = await scene.tell({ GITHUB_RUN_ID: '4243' })
  expect(second.requests.slice(first.requests.length)).toEqual([
    'POST /graphql 200',
    'GET /repos/octo-org/hello/issues/7/comments?per_page=100 200',
    'PATCH /repos/octo-org/hello/issues/comments/1001 200',
    'POST /graphql 200',
  ])
  expect(second.comments.map((comment) => comment.split('\n')[0])).toEqual([
    'Looks good.',
    '<!-- drydock:comment key=all -->',
    '<!-- drydock:comment key=all run=4243.1 -->',
  ])
  expect(second.comments.slice(0, 2)).toEqual(others.map(({ body }) => body))
})

it.concurrent(
  'a finding in the diff stands beside its line with a suggestion, and a second run says it no second time',
  async () => {
    await using scene = await setScene(failing)
    const line = DOCKERFILE.split('\n').findIndex((text) => text.startsWith('COPY')) + 1
    const first = await scene.tell()
    const suggestion = (DOCKERFILE.split('\n')[line - 1] ?? '').trim()
    expect(first.reviewed).toEqual([
      ['Dockerfile', line, expect.stringMatching(/^<!-- drydock:review key=all id=[0-9a-f]{16} -->\n/)],
    ])
    expect(first.reviewed[0]?.[2]).toContain(`\`\`\`suggestion\n${suggestion}\n\`\`\``)
    expect(first.log).toContain('│ Review: 1 added, 0 kept, 0 closed\n')
    const second = await scene.tell({ GITHUB_RUN_ID: '4243' })
    expect(second.reviewed).toEqual(first.reviewed)
    expect(second.log).toContain('│ Review: 0 added, 1 kept, 0 closed\n')
  },
)

it.concurrent('two images share a comment, and the worse one decides', async () => {
  const config = `images:
  - name: web
    dockerfile: web/Dockerfile
  - name: migrate
    dockerfile: migrate/Dockerfile
    expect: exit-zero
    max-layers: 1
`
  const migrate = 'FROM alpine:3.22\nUSER 1000:1000\nHEALTHCHECK NONE\nCMD ["sleep", "1"]\n'
  const files = {
    '.github/drydock.yml': config,
    'web/Dockerfile': DOCKERFILE,
    'web/app.sh': APP,
    'migrate/Dockerfile': migrate,
    'migrate/one.sql': 'select 1;\n',
  }
  await using scene = await setScene({
    base: files,
    change: {
      'migrate/Dockerfile': migrate.replace('USER', 'COPY one.sql /\nUSER'),
      'web/Dockerfile': `# as before\n${DOCKERFILE}`,
    },
  })
  const told = await scene.tell()
  expect(told.exitCode).toBe(1)
  expect(told.outputs).toMatchObject({
    conclusion: 'fail',
    summary: '❌ Not ready: 1 of 2 images. Together they are 10 B larger.',
    'size-delta-bytes': '10',
    'layers-delta': '1',
    uid: '1000',
  })
  expect(told.annotations).toEqual(['error migrate/Dockerfile:1 max-layers: The image has 2 layers; the limit is 1'])
  expect(told.comments).toHaveLength(1)
  expect(told.report?.images.map(({ name, verdict }) => [name, verdict.conclusion])).toEqual([
    ['web', 'pass'],
    ['migrate', 'fail'],
  ])
  expectGoldenStory('two-images', told.comments[0] ?? '', scene.pullRequest)
})
