import { describe, expect, it, jest } from '@jest/globals'
import { writeMarker } from '../../src/github/marker.ts'
import { aReport, anImageReport } from '../fakes/a-report.ts'
import { startGitHubApi } from '../integration/github-api/server.js'
import { makeFolder, type Ended } from './command-line.ts'

interface Circumstances {
  readonly report?: string
  /** What stands below the pull request before, oldest first. */
  readonly comments?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** Runs `drydock publish` on a report, and tells what it left at GitHub. */
async function publish(
  args: readonly string[],
  { report = JSON.stringify(aReport()), comments = [], env = { GITHUB_TOKEN: 'canary' } }: Circumstances = {},
): Promise<Ended & { readonly comments: readonly string[]; readonly requests: number }> {
  using folder = makeFolder({ 'report.json': report })
  const api = await startGitHubApi({
    comments: comments.map((body) => ({ body, issue: 42, login: 'github-actions[bot]' })),
  })
  const ended = await folder.run(['publish', 'report.json', ...args], { env: { GITHUB_API_URL: api.url, ...env } })
  await api.close()
  return { ...ended, comments: api.comments.map(({ body }) => body), requests: api.requests.length }
}

// The first request reads 20 MB of GitHub's own description.
jest.setTimeout(60_000)

const PLACE = ['--repository', 'acme/shop', '--pull-request', '42']

const named = (name: string, commentKey: string): string =>
  JSON.stringify(aReport({ commentKey, images: [anImageReport({ name })] }))

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

  const ofImageAndRun = (commentKey: string, id: number): string =>
    JSON.stringify(aReport({ commentKey, subject: { ...aReport().subject, run: { id, attempt: 1 } } }))

  it('writes below the marker that the action would have written', async () => {
    const { comments } = await publish(PLACE, { report: ofImageAndRun('web', 7) })
    expect(comments[0]).toMatch(/^<!-- drydock:comment key=web run=7\.1 -->\n/)
  })

  it('leaves the comment of another step alone', async () => {
    const other = writeMarker({ key: 'worker' })
    const { comments } = await publish(PLACE, { report: ofImageAndRun('web', 7), comments: [other] })
    expect(comments).toEqual([other, expect.stringContaining('key=web')])
  })

  it('leaves what a later run has written', async () => {
    const later = writeMarker({ key: 'web', run: { id: 8, attempt: 1 } })
    const { exitCode, stdout, comments } = await publish(PLACE, { report: ofImageAndRun('web', 7), comments: [later] })
    expect({ exitCode, comments }).toEqual({ exitCode: 0, comments: [later] })
    expect(stdout).toContain('overtaken')
  })

  it('believes no report that claims to be of a later run than the one that delivers it', async () => {
    const env = { GITHUB_TOKEN: 'canary', GITHUB_RUN_ID: '9' }
    const { exitCode, stderr, requests } = await publish(PLACE, { report: ofImageAndRun('web', 10), env })
    expect({ exitCode, requests }).toEqual({ exitCode: 2, requests: 0 })
    expect(stderr).toContain('later')
  })

  it.each([
    ['no slug', 'a -->'],
    ['longer than a marker', 'a'.repeat(65)],
    ['two dashes', 'a--b'],
  ])('writes nothing under a key that is %s', async (_, commentKey) => {
    const { exitCode, requests } = await publish(PLACE, { report: JSON.stringify({ ...aReport(), commentKey }) })
    expect({ exitCode, requests }).toEqual({ exitCode: 2, requests: 0 })
  })

  it.each([
    ['no JSON', '{'],
    ['no report', '{}'],
    ['a report that passes although a stage broke', JSON.stringify({ ...aReport(), verdict: { conclusion: 'fail' } })],
  ])('writes nothing for a file that is %s', async (_, report) => {
    const { exitCode, comments } = await publish(PLACE, { report })
    expect({ exitCode, comments }).toEqual({ exitCode: 2, comments: [] })
  })

  describe('with the reports of several legs', () => {
    const legs = { 'legs/amd64/report.json': named('web', 'a'), 'legs/arm64/report.json': named('worker', 'b') }
    const run = async (files: Readonly<Record<string, string>>, args: readonly string[]) => {
      using folder = makeFolder(files)
      const api = await startGitHubApi()
      const env = { GITHUB_API_URL: api.url, GITHUB_TOKEN: 'canary' }
      const ended = await folder.run(['publish', ...args, ...PLACE], { env })
      await api.close()
      return { ...ended, comments: api.comments.map(({ body }) => body) }
    }

    it.each([
      ['files', ['legs/amd64/report.json', 'legs/arm64/report.json']],
      ['a folder', ['legs']],
    ])('given as %s writes one comment about all', async (_, paths) => {
      const { exitCode, stderr, comments } = await run(legs, paths)
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
      expect(comments).toEqual([
        expect.stringMatching(/^<!-- drydock:comment key=legs -->\n### ✅ Ready: all 2 images/),
      ])
      expect(comments[0]).toMatch(/web[^]*worker/)
    })

    it('writes below the key that it is given', async () => {
      const { comments } = await run(legs, ['legs', '--key', 'nightly'])
      expect(comments).toEqual([expect.stringContaining('key=nightly -->')])
    })

    it.each([
      ['a key that is none', ['legs', '--key', 'a -->'], '--key'],
      ['a folder without a report', ['empty'], 'no `report.json`'],
      ['a path that leads nowhere', ['missing'], 'There is no file'],
    ])('writes nothing for %s', async (_, paths, because) => {
      const { exitCode, stderr, comments } = await run({ ...legs, 'empty/notes.md': '' }, paths)
      expect({ exitCode, comments }).toEqual({ exitCode: 2, comments: [] })
      expect(stderr).toContain(because)
    })
  })
})
