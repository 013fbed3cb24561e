import { describe, expect, it, jest } from '@jest/globals'
import { review } from '../../src/action/review-channel.ts'
import { createClient } from '../../src/github/client.ts'
import type { Finding } from '../../src/model.ts'
import type { Trigger } from '../../src/world.ts'
import { aFinding, aReport, anImageReport } from '../fakes/a-report.ts'
import { commit, git, makeSandbox } from '../git/repositories.ts'
import { startGitHubApi, type GitHubApiOptions } from '../integration/github-api/server.js'

// The first request reads GitHub's descriptions, which are 20 MB.
jest.setTimeout(60_000)

const FILE = 'FROM alpine:3.22\nRUN one\nRUN two\nRUN three\nRUN four\nRUN five\n'

const onLine = (line: number): Finding =>
  aFinding({
    origin: 'new',
    message: `about line ${line}`,
    place: { at: 'line', file: 'Dockerfile', line, column: 1, endLine: line, endColumn: 4 },
    fix: {
      title: 'x',
      safety: 'safe',
      edits: [{ span: { line, column: 1, endLine: line, endColumn: 4 }, text: 'RAN' }],
    },
    excerpt: { line, lines: ['RUN new'] },
  })

interface Given {
  readonly trigger?: Partial<Extract<Trigger, { kind: 'pull-request' }>>
  readonly mode?: 'suggestions' | 'findings' | 'off'
  readonly token?: string
  readonly api?: GitHubApiOptions
  readonly onPullRequest?: boolean
}

/** A pull request that adds a line below two lines that the base has got in the meantime, and its merge commit. */
async function deliver({ trigger = {}, mode, token = 'canary', api: options = {}, onPullRequest = true }: Given = {}) {
  using sandbox = makeSandbox()
  git(sandbox.path, 'init', '--quiet', '--initial-branch=main')
  commit(sandbox.path, { Dockerfile: FILE })
  git(sandbox.path, 'checkout', '--quiet', '-b', 'branch')
  const headSha = commit(sandbox.path, { Dockerfile: `${FILE}RUN new\n` })
  git(sandbox.path, 'checkout', '--quiet', 'main')
  const baseSha = commit(sandbox.path, { Dockerfile: `# A\n# B\n${FILE}` })
  git(sandbox.path, 'merge', '--quiet', '--no-edit', 'branch')

  const api = await startGitHubApi({ headSha, ...options })
  const findings = [onLine(9), onLine(3)]
  const lint = { status: 'done', findings, result: { fixed: [], suppressed: [], notes: [] } } as const
  const report = aReport({ images: [anImageReport({ stages: { lint } })] })
  const delivery = await review(
    { ...report, subject: { ...report.subject, baseSha } },
    {
      client: token === '' ? undefined : createClient({ token, apiUrl: api.url }),
      settings: mode ? { review: mode } : {},
      trigger: onPullRequest
        ? {
            ...{ kind: 'pull-request', number: 42, baseRef: 'main', readOnly: false, fork: false, headSha, baseSha },
            ...trigger,
          }
        : { kind: 'push', sha: headSha },
      env: { GITHUB_WORKSPACE: sandbox.path },
    },
  )
  await api.close()
  const said = api.threads.map(({ path, line, comments }) => [path, line, comments[0]?.body.split('\n\n').at(-1)])
  return { delivery, said, requests: api.requests.length }
}

describe('a review', () => {
  it('stands on the line of the head, and only within the diff', async () => {
    expect(await deliver()).toMatchObject({
      delivery: { kind: 'delivered', what: '1 added, 0 kept, 0 closed' },
      said: [['Dockerfile', 7, '```suggestion\nRAN new\n```']],
    })
  })

  it('is in words where nobody wants suggestions', async () => {
    const { said } = await deliver({ mode: 'findings' })
    expect(said).toMatchObject([['Dockerfile', 7, expect.stringContaining('Fix: x')]])
  })

  it('tells how many lines GitHub does not take', async () => {
    expect(await deliver({ api: { diff: {} } })).toMatchObject({
      delivery: { kind: 'delivered', what: '0 added, 0 kept, 0 closed, 1 on lines that GitHub does not take' },
    })
  })

  it('is left to the run of a newer commit', async () => {
    expect(await deliver({ api: { headSha: 'c'.repeat(40) } })).toMatchObject({
      delivery: { kind: 'skipped' },
      said: [],
    })
  })

  it.each<[claim: string, given: Given, kind: string]>([
    ['the head’s commit cannot be had', { trigger: { headSha: 'd'.repeat(40) } }, 'refused'],
    ['there is no token', { token: '' }, 'refused'],
    ['nobody wants one', { mode: 'off' }, 'skipped'],
    ['the token can only read', { trigger: { readOnly: true } }, 'skipped'],
    ['there is no pull request', { onPullRequest: false }, 'skipped'],
  ])('is none, and nobody is asked, where %s', async (_, given, kind) => {
    expect(await deliver(given)).toMatchObject({ delivery: { kind }, said: [], requests: 0 })
  })
})
