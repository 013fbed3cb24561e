import { describe, expect, it, jest } from '@jest/globals'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readElsewhere } from '../../src/github/elsewhere/read-elsewhere.ts'
import { repositoryFiles } from '../../src/github/elsewhere/repository-file.ts'
import type { FileRead, RepositoryFile } from '../../src/world.ts'
import { startGitHubApi, type GitHubApiOptions, type StoredFile } from '../integration/github-api/server.js'

// The first request reads GitHub's descriptions, which are 20 MB.
jest.setTimeout(60_000)

const SHA = '0123456789abcdef0123456789abcdef01234567'
const STORED: StoredFile = {
  repository: 'acme/standards',
  path: 'ci/dry dock.yml',
  branch: 'main',
  tag: 'v1',
  commit: SHA,
  content: 'run: false # ✓\n',
}
const TEXT: FileRead = { kind: 'text', text: 'run: false # ✓\n' }

const asked = (ref: string, part: Partial<RepositoryFile> = {}): RepositoryFile => ({
  owner: 'acme',
  repository: 'standards',
  path: 'ci/dry dock.yml',
  ref,
  ...part,
})

async function read(files: readonly RepositoryFile[], options: GitHubApiOptions = {}) {
  const api = await startGitHubApi({ contents: [STORED], ...options })
  const reader = repositoryFiles({ token: 'canary', apiUrl: api.url, pause: 1 })
  const answers = await Promise.all(files.map((file) => reader(file)))
  await api.close()
  return { answers, requests: api.requests }
}

describe('a file of another repository', () => {
  it.each(['main', 'refs/heads/main', 'v1', 'refs/tags/v1', SHA])('is read at %s', async (ref) => {
    expect((await read([asked(ref)])).answers).toEqual([TEXT])
  })

  it('is asked for once, with the token', async () => {
    const { answers, requests } = await read([asked('v1'), asked('v1')])
    expect(answers).toEqual([TEXT, TEXT])
    expect(requests.map(({ path, headers }) => [path, headers['authorization']])).toEqual([
      ['/repos/acme/standards/contents/ci%2Fdry%20dock.yml?ref=v1', 'token canary'],
    ])
  })

  it('is asked for again where GitHub is not there for a moment', async () => {
    const faults = [{ kind: 'status', status: 502 }] as const
    expect((await read([asked('v1')], { faults })).answers).toEqual([TEXT])
  })

  it.each<[string, RepositoryFile, GitHubApiOptions, string]>([
    [
      'at a tag that is none',
      asked('refs/tags/main'),
      {},
      'GitHub shows the token no such repository, file or tag (404)',
    ],
    [
      'at a branch that is none',
      asked('v9'),
      {},
      'GitHub shows the token no such repository, file or branch or tag (404)',
    ],
    [
      'at a commit that is none',
      asked('f'.repeat(40)),
      {},
      'GitHub shows the token no such repository, file or commit (404)',
    ],
    [
      'of a repository that the token may not see',
      asked('v1', { repository: 'secret' }),
      {},
      'GitHub shows the token no such repository, file or tag',
    ],
    [
      'that is a folder',
      asked('v1'),
      { contents: [{ ...STORED, isFolder: true }] },
      'it is no file, or larger than GitHub gives',
    ],
    [
      'that is too large',
      asked('v1'),
      { contents: [{ ...STORED, content: 'a'.repeat(64 * 1024 + 1) }] },
      'it is larger than 64 KiB',
    ],
    [
      'that GitHub does not give',
      asked('v1'),
      { contents: [{ ...STORED, content: 'a'.repeat(1024 * 1024 + 1) }] },
      'it is no file, or larger than GitHub gives',
    ],
    [
      'that is no text',
      asked('v1'),
      { contents: [{ ...STORED, content: Buffer.from([0xff, 0xfe]) }] },
      'it is not text in UTF-8',
    ],
    [
      'where the token may read nothing',
      asked('v1'),
      { faults: [{ kind: 'status', status: 403, body: '{"message":"Resource not accessible by integration"}' }] },
      'GitHub refuses to let this token read (403: Resource not accessible by integration); the job needs `permissions:` with `contents: read`',
    ],
    [
      'where the answer is no JSON',
      asked('v1'),
      { faults: [{ kind: 'status', status: 200, body: '<html>', times: 9 }] },
      "GitHub's API cannot be used: its answer is not JSON",
    ],
  ])('%s is refused with a reason', async (_, file, options, because) => {
    const [answer] = (await read([file], options)).answers
    expect(answer).toEqual({ kind: 'refused', because: expect.stringContaining(because.replace(/ or tag$/, '')) })
  })

  it('is not looked for at another host, which never sees the token', async () => {
    const seen: string[] = []
    const other = createServer(({ headers }, response) => {
      seen.push(headers.authorization ?? '')
      response.end('{}')
    })
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
    const location = `http://127.0.0.1:${(other.address() as AddressInfo).port}/file`
    const faults = [{ kind: 'status', status: 302, headers: { location }, times: 9 }] as const
    const { answers } = await read([asked('v1')], { faults })
    other.close()
    expect(answers).toEqual([{ kind: 'refused', because: expect.stringContaining('it redirects to another host') }])
    expect(seen).toEqual([])
  })
})

it('without a token nobody is asked, and the reason says what to do', async () => {
  const { signal } = new AbortController()
  const reader = readElsewhere({ token: '', withoutToken: 'set GITHUB_TOKEN', env: {}, signal })
  expect(await reader(asked('v1'))).toEqual({ kind: 'refused', because: 'set GITHUB_TOKEN' })
})

it('a server of one’s own is asked where the runner says that it is', async () => {
  const api = await startGitHubApi({ contents: [STORED], prefix: '/api/v3' })
  const { signal } = new AbortController()
  const reader = readElsewhere({ token: 'canary', withoutToken: '', env: { GITHUB_API_URL: api.url }, signal })
  expect(await reader(asked('v1'))).toEqual(TEXT)
  await api.close()
  expect(api.requests).toMatchObject([
    { path: expect.stringMatching(/^\/api\/v3\/repos\/acme\/standards\/contents\//) },
  ])
})
