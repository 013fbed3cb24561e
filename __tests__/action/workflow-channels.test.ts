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
  const report = aReport({ subject: repository === '' ? subject : { ...subject, repository } })
  const channels = workflowChannels(report, {
    client: token === '' ? undefined : createClient({ token, apiUrl: api.url }),
    trigger,
    inputs: { image: {}, place: {}, run: { comment: wanted } },
    env: { GITHUB_RUN_ID: '7' },
  })
  const delivery = await channels.find(({ name }) => name === 'Comment')?.deliver()
  await api.close()
  return { ...delivery, requests: api.requests.length, comments: api.comments.length }
}

it('a pull request gets one comment', async () => {
  expect(await comment()).toMatchObject({ kind: 'delivered', comments: 1 })
})

it.each<[string, Parameters<typeof comment>[0], string]>([
  ['with a token that can only read', { trigger: { ...PULL_REQUEST, readOnly: true } }, 'skipped'],
  ['where the settings want no comment', { wanted: false }, 'skipped'],
  ['on a push', { trigger: { kind: 'push', sha: 'a'.repeat(40) } }, 'skipped'],
  ['without a repository to write to', { repository: '' }, 'refused'],
  ['without a token', { token: '' }, 'refused'],
])('nobody is asked %s', async (_, given, kind) => {
  expect(await comment(given)).toMatchObject({ kind, requests: 0, comments: 0 })
})
