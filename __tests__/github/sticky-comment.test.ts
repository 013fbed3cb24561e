import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { apiAddresses, createClient, type Client, type ClientOptions } from '../../src/github/client.ts'
import { writeMarker } from '../../src/github/marker.ts'
import { deliverComment, type CommentRequest } from '../../src/github/sticky-comment.ts'
import { startGitHubApi, type Fault, type GitHubApi, type GitHubApiOptions } from '../integration/github-api/server.js'

// The first request reads GitHub's descriptions, which are 20 MB.
jest.setTimeout(60_000)

let open: GitHubApi[] = []

/** Every test fails here when a request, or an answer of the stand-in, is against GitHub's description. */
afterEach(async () => {
  const closing = open
  open = []
  for (const api of closing) await api.close()
})

async function start(options?: GitHubApiOptions): Promise<GitHubApi> {
  const api = await startGitHubApi(options)
  open.push(api)
  return api
}

const connect = ({ url }: GitHubApi, limits: Partial<ClientOptions> = {}): Client =>
  createClient({ token: 'canary', apiUrl: url, pause: 5, ...limits })

const aRequest = (client: Client | undefined, change: Partial<CommentRequest> = {}): CommentRequest => ({
  client,
  repository: 'octo/hello',
  issueNumber: 7,
  key: 'image',
  body: 'new',
  ...change,
})

const BOT = 'github-actions[bot]'
const marker = writeMarker({ key: 'image' })
const text = (body: string): string => `${marker}\n${body}`
const bodies = ({ comments }: GitHubApi): string[] => comments.map(({ body }) => body)
const writes = ({ requests }: GitHubApi): string[] =>
  requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql')).map(({ method }) => method)
const url = (id: number): string => `https://github.com/octo/hello/pull/7#issuecomment-${id}`

describe('the comment', () => {
  it('is created where there is none', async () => {
    const api = await start()
    expect(await deliverComment(aRequest(connect(api)))).toEqual({ kind: 'created', url: url(1001) })
    expect(api.comments).toEqual([{ id: 1001, issue: 7, login: BOT, type: 'Bot', body: text('new') }])
  })

  it('is found on the last page and updated', async () => {
    const others = Array.from({ length: 250 }, (_, index) => ({ body: `comment ${index}` }))
    const api = await start({ comments: [...others, { login: BOT, body: text('old') }] })
    expect(await deliverComment(aRequest(connect(api)))).toEqual({ kind: 'updated', url: url(251) })
    expect(bodies(api)).toEqual([...others.map(({ body }) => body), text('new')])
    expect(api.requests.filter(({ method }) => method === 'GET')).toHaveLength(3)
  })

  it('is left alone when it already says the same', async () => {
    const api = await start({ comments: [{ login: BOT, body: text('new') }] })
    expect(await deliverComment(aRequest(connect(api)))).toEqual({ kind: 'unchanged', url: url(1) })
    expect(writes(api)).toEqual([])
  })

  it('is written twice by two deliveries, and updated by the second', async () => {
    const api = await start()
    await deliverComment(aRequest(connect(api)))
    expect(await deliverComment(aRequest(connect(api), { body: 'newer' }))).toEqual({ kind: 'updated', url: url(1001) })
    expect(bodies(api)).toEqual([text('newer')])
  })

  it('is one for each image', async () => {
    const api = await start()
    await deliverComment(aRequest(connect(api)))
    await deliverComment(aRequest(connect(api), { key: 'worker' }))
    expect(bodies(api)).toEqual([text('new'), `${writeMarker({ key: 'worker' })}\nnew`])
  })

  it('is one in the end when two runs at once saw none', async () => {
    const api = await start()
    const outcomes = await Promise.all([deliverComment(aRequest(connect(api))), deliverComment(aRequest(connect(api)))])
    expect(bodies(api)).toEqual([text('new')])
    expect(outcomes).toEqual([
      { kind: 'created', url: url(1001) },
      { kind: 'created', url: url(1001) },
    ])
  })

  it('is one of two that were left, and the other is removed', async () => {
    const api = await start({ comments: ['old', 'older'].map((body) => ({ login: BOT, body: text(body) })) })
    expect(await deliverComment(aRequest(connect(api)))).toEqual({ kind: 'updated', url: url(1) })
    expect(bodies(api)).toEqual([text('new')])
  })

  it('is created anew when it was deleted after we looked', async () => {
    const api = await start({ comments: [{ login: BOT, body: text('old') }] })
    const client = connect(api)
    client.hook.before('request', ({ method }) => {
      if (method === 'PATCH') api.comments.splice(0)
    })
    expect(await deliverComment(aRequest(client))).toEqual({ kind: 'created', url: url(1001) })
    expect(bodies(api)).toEqual([text('new')])
  })

  it('is created once when the list still shows a deleted one', async () => {
    const api = await start({
      comments: [{ login: BOT, body: text('old') }],
      faults: [{ method: 'PATCH', kind: 'status', status: 404, times: 99 }],
    })
    expect(await deliverComment(aRequest(connect(api)))).toEqual({ kind: 'created', url: url(1001) })
    expect(bodies(api)).toEqual([text('old'), text('new')])
  })

  it('of a later run stays', async () => {
    const later = `${writeMarker({ key: 'image', run: { id: 9, attempt: 1 } })}\nlater`
    const api = await start({ comments: [{ login: BOT, body: later }] })
    const request = aRequest(connect(api), { run: { id: 8, attempt: 3 } })
    expect(await deliverComment(request)).toEqual({ kind: 'overtaken', url: url(1) })
    expect(bodies(api)).toEqual([later])
  })

  it('is cut at a line rather than refused when it is too long', async () => {
    const api = await start()
    await deliverComment(aRequest(connect(api), { body: '| 🐳 |\n'.repeat(20_000) }))
    const [body = ''] = bodies(api)
    expect(body.length).toBeLessThanOrEqual(65_536)
    expect(body).toMatch(/\| 🐳 \|\n\n… cut: the report is longer than a comment may be\.$/)
  })
})

describe('what is not ours', () => {
  const foreign: readonly [claim: string, comment: { login: string | null; body: string }][] = [
    ["a person's copy of our marker", { login: 'eve', body: text('old') }],
    ['another workflow of the same bot', { login: BOT, body: `# Coverage\n\n${marker}` }],
    ['another bot', { login: 'dependabot[bot]', body: text('old') }],
    ['a deleted account', { login: null, body: text('old') }],
  ]
  it.each(foreign)('stays as it is: %s', async (_claim, comment) => {
    const api = await start({ comments: [comment] })
    expect(await deliverComment(aRequest(connect(api)))).toMatchObject({ kind: 'created' })
    expect(bodies(api)).toEqual([comment.body, text('new')])
  })
})

describe('who we are', () => {
  it('is whoever the token belongs to', async () => {
    const api = await start({
      viewer: 'our-app[bot]',
      comments: ['our-app[bot]', BOT].map((login) => ({ login, body: text('old') })),
    })
    await deliverComment(aRequest(connect(api)))
    expect(bodies(api)).toEqual([text('new'), text('old')])
  })

  it('is a person whose token it is', async () => {
    const api = await start({ viewer: 'octocat', comments: [{ login: 'octocat', body: text('old') }] })
    expect(await deliverComment(aRequest(connect(api)))).toMatchObject({ kind: 'updated' })
  })

  it('is the bot of every workflow when GitHub does not say', async () => {
    const api = await start({ viewerRefused: true, comments: [{ login: BOT, body: text('old') }] })
    expect(await deliverComment(aRequest(connect(api)))).toMatchObject({ kind: 'updated' })
  })

  it('is the bot of every workflow when GitHub refuses to say with a status', async () => {
    const faults: readonly Fault[] = [{ path: '/graphql', kind: 'status', status: 403 }]
    const api = await start({ faults, comments: [{ login: BOT, body: text('old') }] })
    expect(await deliverComment(aRequest(connect(api)))).toMatchObject({ kind: 'updated' })
  })

  it.each<[claim: string, fault: Fault]>([
    ['is not well', { path: '/graphql', kind: 'status', status: 502, times: 99 }],
    ['does not answer', { path: '/graphql', kind: 'hang', times: 99 }],
    ['closes the connection', { path: '/graphql', kind: 'close', times: 99 }],
    ['takes no more requests', { path: '/graphql', kind: 'status', status: 429, times: 99 }],
  ])('is not guessed while GitHub %s, and no second comment is written', async (_claim, fault) => {
    const api = await start({
      viewer: 'octocat',
      comments: [{ login: 'octocat', body: text('old') }],
      faults: [fault],
    })
    const client = connect(api, { requestLimit: 100, totalLimit: 5_000 })
    expect(await deliverComment(aRequest(client))).toMatchObject({ kind: 'refused' })
    expect(bodies(api)).toEqual([text('old')])
  })
})

describe('a refusal', () => {
  it('of writing is an answer after one attempt, with what is needed', async () => {
    const api = await start({ permissions: 'read' })
    expect(await deliverComment(aRequest(connect(api)))).toEqual({
      kind: 'refused',
      because:
        'GitHub refuses to let this token write (403: Resource not accessible by integration); the job needs `permissions:` with `issues: write; pull-requests: write`, or the conversation is locked',
    })
    expect(writes(api)).toEqual(['POST'])
  })

  const refusals: readonly [status: number, because: RegExp][] = [
    [401, /^GitHub does not accept the token \(401\)$/],
    [404, /^GitHub does not show this repository or pull request/],
    [410, /^comments are turned off here \(410\)$/],
    [422, /^GitHub's API answered 422: /],
  ]
  it.each(refusals)('with %i of everything is an answer', async (status, because) => {
    const api = await start({ faults: [{ kind: 'status', status, times: 99 }] })
    expect(await deliverComment(aRequest(connect(api)))).toEqual({
      kind: 'refused',
      because: expect.stringMatching(because),
    })
    expect(writes(api)).toEqual([])
  })

  it('is certain without a token, and nothing is sent', async () => {
    expect(await deliverComment(aRequest(undefined))).toEqual({ kind: 'refused', because: 'there is no token' })
  })

  it('is an answer when there is no server', async () => {
    const api = await startGitHubApi()
    await api.close()
    const delivery = await deliverComment(aRequest(connect(api)))
    expect(delivery).toEqual({
      kind: 'refused',
      because: "GitHub's API cannot be used: ECONNREFUSED",
    })
  })
})

describe('a fault', () => {
  const passing: readonly [claim: string, faults: readonly Fault[]][] = [
    ['502 and 503 of a GET', [502, 503].map((status) => ({ method: 'GET', kind: 'status', status }))],
    ['a half answer to a GET', [{ method: 'GET', kind: 'half' }]],
    [
      'HTML in place of a list',
      [{ method: 'GET', kind: 'status', status: 200, body: '<html>', headers: { 'content-type': 'text/html' } }],
    ],
    ['a list that is no JSON', [{ method: 'GET', kind: 'status', status: 200, body: '[{' }]],
    ['an empty answer', [{ method: 'GET', kind: 'status', status: 200, body: '' }]],
    ['a reset connection', [{ method: 'GET', kind: 'reset' }]],
    ['a 502 of the PATCH', [{ method: 'PATCH', kind: 'status', status: 502 }]],
    ['a lost answer to the PATCH', [{ method: 'PATCH', kind: 'reset', after: true }]],
    ['429 for a moment', [{ method: 'GET', kind: 'status', status: 429, headers: { 'retry-after': '0' } }]],
  ]
  it.each(passing)('is overcome: %s', async (_claim, faults) => {
    const api = await start({ faults, comments: [{ login: BOT, body: text('old') }] })
    expect(await deliverComment(aRequest(connect(api)))).toEqual({ kind: 'updated', url: url(1) })
    expect(bodies(api)).toEqual([text('new')])
  })

  const kept: readonly Fault[] = ['GET', 'PATCH', 'POST'].flatMap((method) => [
    { method, path: '/repos/', kept: true, kind: 'reset' },
    { method, path: '/repos/', kept: true, kind: 'close' },
  ])
  it.each(kept)('is overcome: $kind of a kept connection at a $method', async (fault) => {
    const old = fault.method === 'PATCH' ? [{ login: BOT, body: text('old') }] : []
    const api = await start({ faults: [fault], comments: old })
    expect(await deliverComment(aRequest(connect(api)))).toMatchObject({
      kind: fault.method === 'PATCH' ? 'updated' : 'created',
    })
    expect(bodies(api)).toEqual([text('new')])
    expect(api.requests.filter(({ status }) => status === 0)).toHaveLength(1)
  })

  it('of a kept connection costs a GET no time', async () => {
    const fault = { method: 'GET', kept: true, kind: 'reset' } as const
    const api = await start({ faults: [fault], comments: [{ login: BOT, body: text('new') }] })
    const client = connect(api, { pause: 60_000, totalLimit: 5_000 })
    expect(await deliverComment(aRequest(client))).toMatchObject({ kind: 'unchanged' })
  })

  const creating: readonly [claim: string, fault: Fault, attempts: number][] = [
    ['stored, then 500', { method: 'POST', path: '/comments', kind: 'status', status: 500, after: true }, 1],
    ['stored, then a reset connection', { method: 'POST', path: '/comments', kind: 'reset', after: true }, 1],
    ['stored, then a closed connection', { method: 'POST', path: '/comments', kind: 'close', after: true }, 1],
    ['stored, then half an answer', { method: 'POST', path: '/comments', kind: 'half', after: true }, 1],
    ['not stored, and 502', { method: 'POST', path: '/comments', kind: 'status', status: 502 }, 2],
    ['not stored, and no answer', { method: 'POST', path: '/comments', kind: 'hang' }, 2],
  ]
  it.each(creating)('of creating leaves exactly one comment: %s', async (_claim, fault, attempts) => {
    const api = await start({ faults: [fault] })
    expect(await deliverComment(aRequest(connect(api, { requestLimit: 2000 })))).toEqual({
      kind: 'created',
      url: url(1001),
    })
    expect(bodies(api)).toEqual([text('new')])
    expect(writes(api)).toHaveLength(attempts)
  })

  it('of creating that stays is a refusal after three attempts', async () => {
    const api = await start({ faults: [{ method: 'POST', path: '/comments', kind: 'status', status: 502, times: 9 }] })
    expect(await deliverComment(aRequest(connect(api)))).toEqual({
      kind: 'refused',
      because: expect.stringMatching(/^GitHub's API answered 502: /),
    })
    expect(writes(api)).toEqual(['POST', 'POST', 'POST'])
  })

  it('that never ends is ended by the limit of one request', async () => {
    const api = await start({ faults: [{ method: 'GET', kind: 'hang' }] })
    expect(await deliverComment(aRequest(connect(api, { requestLimit: 1000 })))).toMatchObject({ kind: 'created' })
  })

  it('of every request is ended by the limit of all', async () => {
    const api = await start({ faults: [{ kind: 'hang', times: 99 }] })
    const client = connect(api, { requestLimit: 10_000, totalLimit: 300 })
    expect(await deliverComment(aRequest(client))).toEqual({
      kind: 'refused',
      because: "GitHub's API cannot be used: all requests together took longer than 0.3 s",
    })
  }, 3_000)

  it.each([
    ['while a request is under way', { kind: 'hang', times: 99 }],
    ['in the pause after a failure', { kind: 'status', status: 502, times: 99 }],
    ['while a rate limit is waited for', { kind: 'status', status: 429, headers: { 'retry-after': '60' }, times: 99 }],
  ] as const)(
    'ends with the run, %s',
    async (_, fault) => {
      const abort = new AbortController()
      const api = await start({ faults: [fault] })
      const client = connect(api, { pause: 20_000, signal: abort.signal })
      setTimeout(() => {
        abort.abort()
      }, 500)
      const from = performance.now()
      expect(await deliverComment(aRequest(client))).toMatchObject({ kind: 'refused' })
      expect(performance.now() - from).toBeLessThan(10_000)
    },
    15_000,
  )

  it('of an answer without end is cut off', async () => {
    const api = await start({ faults: [{ method: 'GET', kind: 'huge', times: 99 }] })
    expect(await deliverComment(aRequest(connect(api)))).toEqual({
      kind: 'refused',
      because: "GitHub's API cannot be used: its answer is longer than 32 MiB",
    })
  }, 120_000)
})

describe('a rate limit', () => {
  const limit = (method: string, status: number, headers: Record<string, string>): Fault => ({
    method,
    path: '/repos/',
    kind: 'status',
    status,
    headers,
  })
  const moment = { 'retry-after': '1' }
  const reset = (seconds: number) => ({
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': (Date.now() / 1000 + seconds).toFixed(0),
  })

  it.each([
    ['GET', 429, moment],
    ['GET', 403, moment],
    ['PATCH', 429, moment],
    ['PATCH', 403, moment],
    ['POST', 429, moment],
    ['POST', 403, moment],
  ])('of a %s with %i is waited for as long as GitHub says', async (method, status, headers) => {
    const old = method === 'POST' ? [] : [{ login: BOT, body: text('old') }]
    const api = await start({ comments: old, faults: [limit(method, status, headers)] })
    const began = performance.now()
    expect(await deliverComment(aRequest(connect(api)))).toMatchObject({
      kind: method === 'POST' ? 'created' : 'updated',
    })
    expect(performance.now() - began).toBeGreaterThanOrEqual(990)
    expect(bodies(api)).toEqual([text('new')])
  })

  it.each([
    ['an hour', 429, { 'retry-after': '3600' }],
    ['an hour, as a date', 403, { 'retry-after': 'Tue, 04 Mar 2036 05:06:07 GMT' }],
    ['a time that makes no sense', 429, { 'retry-after': '-1' }],
    ['no time', 429, {}],
    ['until the reset in 40 minutes', 403, reset(2400)],
  ])('of %s is given up at once, and its end is said', async (_claim, status, headers) => {
    const api = await start({ faults: [limit('POST', status, headers)] })
    const client = connect(api, { totalLimit: 20_000 })
    expect(await deliverComment(aRequest(client))).toEqual({
      kind: 'refused',
      because: expect.stringMatching(
        /^GitHub takes no more requests from this token until \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC \(rate limit\)$/,
      ),
    })
    expect(writes(api)).toEqual(['POST'])
  })

  it('is waited for three times at most', async () => {
    const at = limit('GET', 429, { 'retry-after': '0' })
    const api = await start({ faults: [{ ...at, times: 99 }] })
    expect(await deliverComment(aRequest(connect(api)))).toMatchObject({ kind: 'refused' })
    expect(api.requests.filter(({ method }) => method === 'GET')).toHaveLength(3)
  })

  it('leaves the comment of a later run that wrote while we waited', async () => {
    const api = await start({ comments: [{ login: BOT, body: text('old') }], faults: [limit('PATCH', 429, moment)] })
    const client = connect(api)
    const later = `${writeMarker({ key: 'image', run: { id: 9, attempt: 1 } })}\nlater`
    client.hook.error('request', (error) => {
      const [comment] = api.comments
      if (comment) comment.body = later
      throw error
    })
    expect(await deliverComment(aRequest(client, { run: { id: 8, attempt: 1 } }))).toMatchObject({ kind: 'overtaken' })
    expect(bodies(api)).toEqual([later])
  })
})

describe('a redirect', () => {
  it.each([301, 302, 307, 308])('of %i to another host gets neither the token nor the report', async (status) => {
    const other = await start()
    const headers = { location: `${other.url}/repos/octo/hello/issues/7/comments` }
    const api = await start({ faults: [{ kind: 'status', status, headers, times: 99 }] })
    expect(await deliverComment(aRequest(connect(api)))).toEqual({
      kind: 'refused',
      because: `GitHub's API cannot be used: it redirects to another host, ${new URL(other.url).host}`,
    })
    expect(other.requests).toEqual([])
  })

  it('of a renamed repository is followed with the same method', async () => {
    const path = '/repos/octo/hello/issues/7/comments'
    const moved = { kind: 'status', status: 307, path: '/repos/octo/hullo/' } as const
    const api = await start({ faults: [{ ...moved, headers: { location: path }, times: 9 }] })
    const delivery = await deliverComment(aRequest(connect(api), { repository: 'octo/hullo' }))
    expect(delivery).toEqual({ kind: 'created', url: url(1001) })
  })
})

describe('a server of one’s own', () => {
  it('is spoken to below its prefix only', async () => {
    const api = await start({ prefix: '/api/v3' })
    expect(await deliverComment(aRequest(connect(api)))).toMatchObject({ kind: 'created' })
    expect(api.requests.map(({ method, path }) => `${method} ${path.split('?')[0] ?? ''}`)).toEqual([
      'POST /api/graphql',
      'GET /api/v3/repos/octo/hello/issues/7/comments',
      'POST /api/v3/repos/octo/hello/issues/7/comments',
      'GET /api/v3/repos/octo/hello/issues/7/comments',
    ])
  })

  it('tells where its GraphQL is', async () => {
    const api = await start({ prefix: '/api/v3' })
    const graphqlUrl = `${new URL(api.url).origin}/api/graphql`
    const elsewhere = 'http://127.0.0.1:9'
    const client = createClient({ token: 'canary', apiUrl: elsewhere, graphqlUrl, pause: 1 })
    expect(await client.graphql('{ viewer { login } }')).toEqual({ viewer: { login: BOT } })
  })

  it('is found where the runner says', () => {
    const own = { GITHUB_API_URL: 'https://ghe.test/api/v3', GITHUB_GRAPHQL_URL: 'https://ghe.test/api/graphql' }
    expect(apiAddresses(own)).toEqual({ apiUrl: own.GITHUB_API_URL, graphqlUrl: own.GITHUB_GRAPHQL_URL })
    expect(apiAddresses({ GITHUB_API_URL: '', GITHUB_GRAPHQL_URL: '' })).toEqual({ apiUrl: 'https://api.github.com' })
  })
})
