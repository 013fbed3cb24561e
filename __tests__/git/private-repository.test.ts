import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureCommit } from '../../src/git/commit.ts'
import { gitIn } from '../../src/git/git.ts'

const TOKEN = 'a-token'
const EXPECTED = `basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`

/** Git's own server program behind a door that opens for one token only. */
function serveGit(root: string, seen: (string | undefined)[]) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    seen.push(request.headers.authorization)
    if (request.headers.authorization !== EXPECTED) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end()
      return
    }
    const backend = spawn('git', ['http-backend'], {
      env: {
        ...process.env,
        GIT_PROJECT_ROOT: root,
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: pathname,
        QUERY_STRING: search.slice(1),
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
        GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      },
    })
    request.pipe(backend.stdin)
    const chunks: Buffer[] = []
    backend.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    backend.on('close', () => {
      const answer = Buffer.concat(chunks)
      const end = answer.indexOf('\r\n\r\n')
      for (const line of answer.subarray(0, end).toString().split('\r\n')) {
        const [name = '', value = ''] = line.split(': ')
        if (name === 'Status') response.statusCode = Number.parseInt(value, 10)
        else response.setHeader(name, value)
      }
      response.end(answer.subarray(end + 4))
    })
  }
}

describe('a base commit of a private repository', () => {
  const seen: (string | undefined)[] = []
  let folder = ''
  let url = ''
  let first = ''
  let close: () => void = () => undefined
  const git = (cwd: string, ...args: string[]): string =>
    execFileSync('git', ['-C', cwd, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      encoding: 'utf8',
    }).trim()

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'private-'))
    git(folder, 'init', '--quiet', '--initial-branch=main', 'origin')
    const origin = join(folder, 'origin')
    git(origin, 'commit', '--quiet', '--allow-empty', '--message=one')
    first = git(origin, 'rev-parse', 'HEAD')
    git(origin, 'commit', '--quiet', '--allow-empty', '--message=two')
    git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
    git(folder, 'clone', '--quiet', '--depth=1', `file://${origin}`, 'clone')
    const server = createServer(serveGit(folder, seen))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    url = `http://127.0.0.1:${typeof address === 'object' ? String(address?.port) : ''}`
    git(join(folder, 'clone'), 'remote', 'set-url', 'origin', `${url}/origin/.git`)
    close = () => server.close()
  })

  afterAll(async () => {
    close()
    await rm(folder, { recursive: true })
  })

  it('is missing without a token, with advice', async () => {
    expect(await ensureCommit(gitIn(join(folder, 'clone')), first)).toMatchObject({
      kind: 'missing',
      because: expect.stringContaining('`fetch-depth: 2` of actions/checkout brings the base of a pull request along'),
    })
  })

  it('shows the token to no other server', async () => {
    seen.length = 0
    const access = { serverUrl: 'https://github.com', token: TOKEN }
    expect(await ensureCommit(gitIn(join(folder, 'clone'), { access }), first)).toMatchObject({ kind: 'missing' })
    expect(seen.length).toBeGreaterThan(0)
    expect(seen.filter((header) => header !== undefined)).toEqual([])
  })

  it('is fetched with the token, which stays out of the configuration', async () => {
    const clone = join(folder, 'clone')
    expect(await ensureCommit(gitIn(clone, { access: { serverUrl: url, token: TOKEN } }), first)).toEqual({
      kind: 'present',
    })
    expect(git(clone, 'cat-file', '-t', first)).toBe('commit')
    expect(git(clone, 'config', '--list')).not.toMatch(/extraheader|token/i)
  })
})
