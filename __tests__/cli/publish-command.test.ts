import { describe, expect, it, jest } from '@jest/globals'
import { aReport } from '../fakes/a-report.ts'
import { startGitHubApi } from '../integration/github-api/server.js'
import { makeFolder, type Ended } from './command-line.ts'

interface Circumstances {
  readonly report?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs `drydock publish` on a report, and tells what it left at GitHub. */
async function publish(
  args: readonly string[],
  { report = JSON.stringify(aReport()), env = { GITHUB_TOKEN: 'canary' } }: Circumstances = {},
): Promise<Ended & { readonly comments: readonly string[]; readonly requests: number }> {
  using folder = makeFolder({ 'report.json': report })
  const api = await startGitHubApi()
  const ended = await folder.run(['publish', 'report.json', ...args], { env: { GITHUB_API_URL: api.url, ...env } })
  await api.close()
  return { ...ended, comments: api.comments.map(({ body }) => body), requests: api.requests.length }
}

// The first request reads 20 MB of GitHub's own description.
jest.setTimeout(60_000)

const PLACE = ['--repository', 'acme/shop', '--pull-request', '42']

describe('drydock publish', () => {
  it('writes the comment of a report that another run made', async () => {
    const { exitCode, stdout, comments } = await publish(PLACE)
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^Comment created: https:/)
    expect(comments).toHaveLength(1)
  })

  it.each([
    ['a pull request of number 0', ['--repository', 'acme/shop', '--pull-request', '0'], '--pull-request'],
    ['a pull request of number -1', ['--repository', 'acme/shop', '--pull-request=-1'], '--pull-request'],
    ['a pull request that is no number', ['--repository', 'acme/shop', '--pull-request', '1e999'], '--pull-request'],
    ['a repository without an owner', ['--repository', 'shop', '--pull-request', '42'], '--repository'],
  ])('asks nobody about %s', async (_, args, option) => {
    const { exitCode, stderr, requests } = await publish(args)
    expect({ exitCode, requests }).toEqual({ exitCode: 2, requests: 0 })
    expect(stderr).toContain(option)
  })

  it('says in one sentence that it has no token', async () => {
    const { exitCode, stderr, requests } = await publish(PLACE, { env: {} })
    expect({ exitCode, requests }).toEqual({ exitCode: 2, requests: 0 })
    expect(stderr).toContain('GITHUB_TOKEN is not set')
  })

  it.each([
    ['no JSON', '{'],
    ['no report', '{}'],
    ['a report that passes although a stage broke', JSON.stringify({ ...aReport(), verdict: { conclusion: 'fail' } })],
  ])('writes nothing for a file that is %s', async (_, report) => {
    const { exitCode, comments } = await publish(PLACE, { report })
    expect({ exitCode, comments }).toEqual({ exitCode: 2, comments: [] })
  })
})
