import { describe, expect, it, jest } from '@jest/globals'
import { checkRun } from '../../src/action/check-run-channel.ts'
import { createClient } from '../../src/github/client.ts'
import type { Report } from '../../src/model.ts'
import { checkRunWords } from '../../src/report/workflow/check-run-words.ts'
import type { Trigger } from '../../src/world.ts'
import { aFinding, aLint, aReport, anImageReport, HEAD_SHA } from '../fakes/a-report.ts'
import { startGitHubApi, type GitHubApiOptions } from '../integration/github-api/server.js'
import { stories } from '../report/stories.ts'

// The first request reads GitHub's descriptions, which are 20 MB.
jest.setTimeout(60_000)

const PULL_REQUEST: Trigger = {
  kind: 'pull-request',
  number: 42,
  headSha: HEAD_SHA,
  baseSha: 'b'.repeat(40),
  baseRef: 'main',
  readOnly: false,
  fork: false,
}

const withFindings = (count: number, severity: 'error' | 'info' = 'error'): Report => {
  const findings = Array.from({ length: count }, (_, index) =>
    aFinding({
      severity,
      origin: 'new',
      message: `number ${index + 1}`,
      place: { at: 'line', file: 'Dockerfile', line: index + 1, column: 3, endLine: index + 1, endColumn: 9 },
    }),
  )
  return aReport({ images: [anImageReport({ stages: { lint: aLint({ findings }) } })] })
}

interface Given {
  readonly report?: Report
  readonly isAsked?: boolean
  readonly trigger?: Trigger
  readonly token?: string
  readonly api?: GitHubApiOptions
}

async function deliver(given: Given = {}) {
  const { report = aReport(), isAsked = true, trigger = PULL_REQUEST, token = 'canary' } = given
  const api = await startGitHubApi(given.api)
  const delivery = await checkRun(report, {
    client: token === '' ? undefined : createClient({ token, apiUrl: api.url, pause: 5 }),
    settings: isAsked ? { 'check-run': true } : {},
    trigger,
    env: {},
  })
  await api.close()
  return {
    delivery,
    checks: api.checks,
    requests: api.requests.map(({ method, path }) => `${method} ${path.replace('/repos/acme/shop', '')}`),
  }
}

describe('a check run', () => {
  it('has all of 120 findings beside their lines, in batches that GitHub takes', async () => {
    const { delivery, checks, requests } = await deliver({ report: withFindings(120) })
    expect(delivery).toEqual({ kind: 'delivered', what: expect.stringContaining('120 annotations') })
    expect(requests).toEqual(['POST /check-runs', 'PATCH /check-runs/1', 'PATCH /check-runs/1'])
    expect(checks).toHaveLength(1)
    expect(checks[0]?.annotations.map(({ message }) => message)).toEqual(
      Array.from({ length: 120 }, (_, index) => `number ${index + 1}`),
    )
    expect(checks[0]?.annotations[0]).toMatchObject({ path: 'Dockerfile', start_line: 1, annotation_level: 'failure' })
  })

  it('is on the head commit, with the report as its text, and leads to the run', async () => {
    const { checks } = await deliver({ report: withFindings(1) })
    expect(checks).toMatchObject([
      {
        name: 'Drydock',
        head_sha: HEAD_SHA,
        conclusion: 'failure',
        details_url: 'https://github.com/acme/shop/actions/runs/123456789',
        output: { title: 'Not ready: 1 new error', text: expect.stringMatching(/^### ❌ Not ready: 1 new error/) },
      },
    ])
  })

  it('has a name for each step', async () => {
    expect((await deliver({ report: aReport({ commentKey: 'web' }) })).checks[0]?.name).toBe('Drydock (web)')
  })

  const unknown = anImageReport({ stages: { runtime: { status: 'broken', because: 'no engine' } } })
  it.each([
    ['a pass', aReport(), 'success'],
    ['a failure', withFindings(1), 'failure'],
    ['what could not be found out', aReport({ images: [unknown] }), 'failure'],
    ['a failure that is only reported', { ...withFindings(1), reportOnly: true as const }, 'success'],
  ])('says of %s what the job says', async (_, report, conclusion) => {
    expect((await deliver({ report })).checks[0]?.conclusion).toBe(conclusion)
  })

  it.each(Object.entries(stories))('never says of %s that it is neutral, nor that it was skipped', (_, report) => {
    const said = report.verdict.conclusion === 'pass' ? 'success' : 'failure'
    expect(checkRunWords(report).conclusion).toBe(said)
  })

  it('is on the commit of a merge queue, which has no pull request', async () => {
    const trigger: Trigger = { kind: 'merge-group', headSha: HEAD_SHA, baseSha: 'b'.repeat(40) }
    const { checks, requests } = await deliver({ trigger, report: withFindings(1) })
    expect([checks[0]?.head_sha, requests]).toEqual([HEAD_SHA, ['POST /check-runs']])
  })

  it('says how many findings it leaves out', async () => {
    const { checks } = await deliver({ report: withFindings(1010) })
    expect(checks[0]?.annotations).toHaveLength(1000)
    expect(checks[0]?.output.summary).toContain('10 more')
  })

  it('is begun once, although the answer got lost', async () => {
    const faults = [{ kind: 'reset', method: 'POST', path: '/check-runs', after: true }] as const
    const { delivery, checks } = await deliver({ report: withFindings(60), api: { faults } })
    expect(delivery.kind).toBe('delivered')
    expect(checks.map(({ annotations }) => annotations.length)).toEqual([60])
  })

  it('names the permission that the token lacks', async () => {
    const { delivery } = await deliver({ api: { permissions: 'read' } })
    expect(delivery).toMatchObject({ kind: 'refused', because: expect.stringContaining('`checks: write`') })
  })

  it.each<[string, Given, string]>([
    ['where nobody wants it', { isAsked: false }, 'skipped'],
    ['with a token that can only read', { trigger: { ...PULL_REQUEST, readOnly: true } }, 'skipped'],
    ['without a token', { token: '' }, 'refused'],
    ['without a commit', { report: aReport({ subject: { repository: 'acme/shop' } }) }, 'refused'],
  ])('is not asked for %s', async (_, given, kind) => {
    const { delivery, requests } = await deliver(given)
    expect({ kind: delivery.kind, requests }).toEqual({ kind, requests: [] })
  })
})
