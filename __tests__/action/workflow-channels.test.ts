import { expect, it, jest } from '@jest/globals'
import { workflowChannels } from '../../src/action/workflow-channels.ts'
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

/** What became of the comment, and whether anybody was asked for it. */
async function comment({ trigger = PULL_REQUEST, token = 'canary', wanted = true, repository = 'acme/shop' } = {}) {
  const api = await startGitHubApi()
  const { repository: _, ...subject } = aReport().subject
  const where = repository === '' ? {} : { repository }
  const report = aReport({ commentKey: 'web', subject: { ...subject, ...where, run: { id: 7, attempt: 2 } } })
  const channels = workflowChannels(report, {
    client: token === '' ? undefined : createClient({ token, apiUrl: api.url }),
    trigger,
    inputs: { image: {}, place: {}, run: { comment: wanted } },
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
  ['where the settings want no comment', { wanted: false }, 'skipped'],
  ['on a push', { trigger: { kind: 'push', sha: 'a'.repeat(40) } }, 'skipped'],
  ['without a repository to write to', { repository: '' }, 'refused'],
  ['without a token', { token: '' }, 'refused'],
])('nobody is asked %s', async (_, given, kind) => {
  expect(await comment(given)).toMatchObject({ kind, requests: 0, comments: [] })
})
