import { expect, it, jest } from '@jest/globals'
import { workflowChannels } from '../../src/action/workflow-channels.ts'
import type { CommentMode } from '../../src/report/is-worth-comment.ts'
import { createClient } from '../../src/github/client.ts'
import type { Trigger } from '../../src/world.ts'
import { aReport } from '../fakes/a-report.ts'
import { startGitHubApi } from '../integration/github-api/server.js'

// The first request reads GitHub's descriptions, which are 20 MB.
jest.setTimeout(60_000)

const PULL_REQUEST: Trigger = {
  kind: 'pull-request',
  number: 42,
  headSha: 'a'.repeat(40),
  baseSha: 'b'.repeat(40),
  baseRef: 'main',
  readOnly: false,
  fork: false,
}

interface Given {
  readonly trigger?: Trigger
  readonly token?: string
  readonly mode?: CommentMode
  readonly repository?: string
  /** What our comment said before; there is none where empty. */
  readonly old?: string
}

/** What became of the comment, and whether anybody was asked for it. */
async function comment({
  trigger = PULL_REQUEST,
  token = 'canary',
  mode = 'always',
  repository = 'acme/shop',
  old = '',
}: Given = {}) {
  const comments =
    old === '' ? [] : [{ issue: 42, login: 'github-actions[bot]', body: `<!-- drydock:comment key=web -->\n${old}` }]
  const api = await startGitHubApi({ comments })
  const { repository: _, ...subject } = aReport().subject
  const where = repository === '' ? {} : { repository }
  const report = aReport({ commentKey: 'web', subject: { ...subject, ...where, run: { id: 7, attempt: 2 } } })
  const channels = workflowChannels(report, {
    client: token === '' ? undefined : createClient({ token, apiUrl: api.url }),
    trigger,
    settings: { comment: mode },
    env: {},
  })
  const delivery = await channels.find(({ name }) => name === 'Comment')?.deliver()
  await api.close()
  return { ...delivery, requests: api.requests.length, comments: api.comments.map(({ body }) => body) }
}

it('a pull request gets one comment', async () => {
  const marker = expect.stringContaining('<!-- drydock:comment key=web run=7.2 -->')
  expect(await comment()).toMatchObject({ kind: 'delivered', comments: [marker] })
})

it.each<[string, Parameters<typeof comment>[0], string]>([
  ['with a token that can only read', { trigger: { ...PULL_REQUEST, readOnly: true } }, 'skipped'],
  ['where the settings want no comment', { mode: 'never' }, 'skipped'],
  ['on a push', { trigger: { kind: 'push', sha: 'a'.repeat(40) } }, 'skipped'],
  ['without a repository to write to', { repository: '' }, 'refused'],
  ['without a token', { token: '' }, 'refused'],
])('nobody is asked %s', async (_, given, kind) => {
  expect(await comment(given)).toMatchObject({ kind, requests: 0, comments: [] })
})

it('with `on-failure` a pass begins no comment, and corrects one that said something else', async () => {
  expect(await comment({ mode: 'on-failure' })).toMatchObject({
    kind: 'skipped',
    because: 'there is none yet, and nothing to begin one for: `comment: on-failure`',
    comments: [],
  })
  expect(await comment({ mode: 'on-failure', old: '### ❌ Not ready: 1 new error' })).toMatchObject({
    kind: 'delivered',
    comments: [expect.stringMatching(/^<!-- drydock:comment key=web run=7\.2 -->\n### ✅ Ready/)],
  })
})
