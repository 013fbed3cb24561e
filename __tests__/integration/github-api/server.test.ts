import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, it } from '@jest/globals'
import { startGitHubApi } from './server.js'

const headers = { authorization: 'token x', 'user-agent': 'test', 'content-type': 'application/json' }
const QUERY = 'query ($id: ID!) { node(id: $id) { id } }'
const COMMENTS = '/repos/octo/hello/issues/7/comments'

describe('the stand-in', () => {
  const violations: readonly [claim: string, method: string, path: string, body: unknown, violation: RegExp][] = [
    ['an unknown route', 'GET', '/nothing', undefined, /there is no such route/],
    ['a body without its field', 'POST', COMMENTS, {}, /must have required property 'body'/],
    ['a field of another type', 'POST', COMMENTS, { body: 7 }, /\/body must be string/],
    ['an unknown field', 'POST', COMMENTS, { body: 'a', title: 'b' }, /unknown property title/],
    ['an unknown parameter', 'GET', `${COMMENTS}?perpage=3`, undefined, /unknown parameter perpage/],
    ['a parameter of another type', 'GET', `${COMMENTS}?page=one`, undefined, /\/page must be integer/],
    ['a number that is none', 'GET', '/repos/octo/hello/issues/seven/comments', undefined, /\/issue_number must be/],
    ['a body where there is none', 'DELETE', '/repos/octo/hello/issues/comments/1', {}, /there must be no body/],
    ['a question that is not in the schema', 'POST', '/graphql', { query: '{ viewer { e } }' }, /Cannot query field/],
    ['a question without its variable', 'POST', '/graphql', { query: QUERY }, /Variable "\$id" of required type "ID!"/],
  ]
  it.each(violations)('answers 422 to %s, and fails on close', async (_claim, method, path, body, violation) => {
    const api = await startGitHubApi({ comments: [{ body: 'a' }] })
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const { status } = await fetch(`${api.url}${path}`, { method, headers, ...sent })
    expect(status).toBe(422)
    await expect(api.close()).rejects.toThrow(violation)
  })

  it('gives pages as GitHub does', async () => {
    const api = await startGitHubApi({ comments: Array.from({ length: 65 }, (_, index) => ({ body: String(index) })) })
    const response = await fetch(`${api.url}${COMMENTS}?page=2`, { headers })
    expect(response.headers.get('link')).toBe(
      [
        [1, 'prev'],
        [1, 'first'],
        [3, 'next'],
        [3, 'last'],
      ]
        .map(([page, rel]) => `<${api.url}${COMMENTS}?page=${page ?? ''}>; rel="${rel ?? ''}"`)
        .join(', '),
    )
    expect(JSON.stringify(await response.json())).toContain('"body":"59"')
    await api.close()
  })

  it('refuses a body of 65,537 characters as GitHub does', async () => {
    const api = await startGitHubApi()
    const body = JSON.stringify({ body: 'x'.repeat(65_537) })
    const response = await fetch(`${api.url}${COMMENTS}`, { method: 'POST', headers, body })
    expect(response.status).toBe(422)
    await api.close()
  })

  it('wants a token', async () => {
    const api = await startGitHubApi()
    expect((await fetch(`${api.url}${COMMENTS}`)).status).toBe(401)
    await api.close()
  })
})

describe('the program', () => {
  const serve = join(import.meta.dirname, 'serve.js')

  it.each([
    ['0 after requests that keep to the description', { body: 'hello' }, 0],
    ['1 after one that does not', { boddy: 'hello' }, 1],
  ])('ends with %s', async (_claim, sent, expected) => {
    const folder = await mkdtemp(join(tmpdir(), 'drydock-api-'))
    await writeFile(join(folder, 'options.json'), JSON.stringify({ viewer: 'our-app[bot]' }))
    const program = spawn(process.execPath, [serve, join(folder, 'out'), join(folder, 'options.json')], {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, NODE_OPTIONS: '' },
    })
    const lines = createInterface(program.stdout)
    const url = await new Promise<string>((told) => lines.once('line', told))
    await fetch(`${url}${COMMENTS}`, { method: 'POST', headers, body: JSON.stringify(sent) })
    program.kill('SIGTERM')
    expect(await once(program, 'close')).toEqual([expected, null])

    const requests: unknown = JSON.parse(await readFile(join(folder, 'out', 'requests.json'), 'utf8'))
    expect(requests).toMatchObject([{ method: 'POST', path: COMMENTS, body: sent }])
    expect(JSON.stringify(requests)).not.toContain('token x')
    const comments: unknown = JSON.parse(await readFile(join(folder, 'out', 'comments.json'), 'utf8'))
    expect(comments).toEqual(
      expected === 0 ? [{ id: 1001, issue: 7, login: 'our-app[bot]', type: 'Bot', body: 'hello' }] : [],
    )
    await rm(folder, { recursive: true })
  })
})
