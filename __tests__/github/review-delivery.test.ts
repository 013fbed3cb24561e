import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { createClient } from '../../src/github/client.ts'
import { deliverReview, type ReviewRequest } from '../../src/github/review-delivery.ts'
import type { NewComment } from '../../src/github/review-threads.ts'
import { startGitHubApi, type GitHubApi, type GitHubApiOptions } from '../integration/github-api/server.js'

// The first request reads GitHub's descriptions, which are 20 MB.
jest.setTimeout(60_000)

let open: GitHubApi[] = []

/** Every test fails here when a request, or an answer of the stand-in, is against GitHub's descriptions. */
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

const HEAD = 'a'.repeat(40)
const comment = (body: string, line = 3, endLine = line, path = 'Dockerfile'): NewComment => ({
  ...{ path, line, endLine, body },
})

const deliver = (api: GitHubApi, comments: readonly NewComment[], change: Partial<ReviewRequest> = {}) =>
  deliverReview({
    client: createClient({ token: 'canary', apiUrl: api.url, pause: 5, requestLimit: 3000 }),
    repository: 'octo/hello',
    pullRequest: 7,
    headSha: HEAD,
    key: 'all',
    comments,
    isComplete: true,
    ...change,
  })

const writes = ({ requests }: GitHubApi): string[] =>
  requests.filter(({ path }) => path.startsWith('/repos/')).map(({ method, path }) => `${method} ${path.slice(17)}`)

/** What we wrote, without markers. */
const said = ({ threads }: GitHubApi) =>
  threads.map(({ line, resolvedBy, comments }) => [
    line,
    comments[0]?.body.replace(/^<!--.*-->\n/, ''),
    ...(resolvedBy === undefined ? [] : [resolvedBy]),
  ])

/** The threads that a first push leaves behind. */
async function afterFirst(comments: readonly NewComment[], change: Partial<ReviewRequest> = {}) {
  const api = await start()
  await deliver(api, comments, change)
  return api.threads
}

const BOT = 'github-actions[bot]'

describe('a review', () => {
  it('has all comments, which people are told of once', async () => {
    const api = await start()
    expect(await deliver(api, [comment('A'), comment('B', 5, 7)])).toEqual({
      ...{ kind: 'reviewed', added: 2, kept: 0, closed: 0, lost: 0 },
    })
    expect(writes(api)).toEqual(['POST /pulls/7/reviews'])
    expect(api.requests.at(-1)?.body).toMatchObject({
      commit_id: HEAD,
      event: 'COMMENT',
      comments: [
        { path: 'Dockerfile', side: 'RIGHT', line: 3 },
        { path: 'Dockerfile', side: 'RIGHT', line: 7, start_side: 'RIGHT', start_line: 5 },
      ],
    })
    expect(said(api)).toEqual([
      [3, 'A'],
      [7, 'B'],
    ])
  })

  it('is none where there is nothing to say', async () => {
    const api = await start()
    expect(await deliver(api, [])).toMatchObject({ kind: 'reviewed', added: 0 })
    expect(writes(api)).toEqual([])
  })

  it('is none of a commit that the branch has left', async () => {
    const api = await start({ headSha: 'b'.repeat(40) })
    expect(await deliver(api, [comment('A')])).toEqual({ kind: 'overtaken' })
    expect(writes(api)).toEqual([])
  })

  it('loses no comment but the one whose line GitHub does not take', async () => {
    const api = await start({ diff: { Dockerfile: [[1, 11]] } })
    const twelve = Array.from({ length: 12 }, (_, index) => comment(`c${index}`, index + 1))
    expect(await deliver(api, twelve)).toMatchObject({ added: 11, lost: 1 })
    expect(said(api)).toHaveLength(11)
  })

  it('is certain without a token, and nothing is sent', async () => {
    const api = await start()
    const refused = { kind: 'refused', because: 'there is no token' }
    expect(await deliver(api, [comment('A')], { client: undefined })).toEqual(refused)
    expect(api.requests).toEqual([])
  })

  it('of a token that may not write is an answer with what is needed', async () => {
    const api = await start({ permissions: 'read' })
    expect(await deliver(api, [comment('A')])).toEqual({
      kind: 'refused',
      because: expect.stringContaining('`pull-requests: write`'),
    })
  })

  it.each([
    ['stored, then 502', { kind: 'status', status: 502, after: true }, 1],
    ['stored, then a closed connection', { kind: 'close', after: true }, 1],
    ['not stored, and 502', { kind: 'status', status: 502 }, 2],
    ['not stored, and a reset connection', { kind: 'reset' }, 2],
  ] as const)('is written once: %s', async (_, fault, attempts) => {
    const api = await start({ faults: [{ method: 'POST', path: '/reviews', ...fault }] })
    expect(await deliver(api, [comment('A')])).toMatchObject({ kind: 'reviewed' })
    expect(said(api)).toEqual([[3, 'A']])
    expect(writes(api)).toHaveLength(attempts)
  })
})

describe('the next push', () => {
  it('repeats nothing', async () => {
    const threads = await afterFirst([comment('A'), comment('B', 5)])
    const api = await start({ threads })
    expect(await deliver(api, [comment('A'), comment('B', 5)])).toMatchObject({ added: 0, kept: 2, closed: 0 })
    expect(writes(api)).toEqual([])
  })

  it('finds what it said on the hundred and first thread', async () => {
    const others = Array.from({ length: 100 }, () => ({ comments: [{ login: 'eve', body: 'x' }] }))
    const api = await start({
      threads: [...others, ...(await afterFirst([comment('A')]))].map((one, id) => ({ ...one, id })),
    })
    expect(await deliver(api, [comment('A')])).toMatchObject({ added: 0, kept: 1 })
  })

  it('knows a comment whose line has moved', async () => {
    const threads = (await afterFirst([comment('A')])).map((thread) => ({ ...thread, line: 9 }))
    const api = await start({ threads })
    expect(await deliver(api, [comment('A', 9)])).toMatchObject({ added: 0, kept: 1 })
  })

  it('tells two that read alike by their lines, and resolves the one that is gone', async () => {
    const threads = await afterFirst([comment('A', 3), comment('A', 9)])
    const api = await start({ threads })
    expect(await deliver(api, [comment('A', 9)])).toMatchObject({ added: 0, kept: 1, closed: 1 })
    expect(said(api)).toEqual([
      [3, 'A', BOT],
      [9, 'A'],
    ])
  })

  it('resolves what is gone or outdated, and says it anew where it still holds', async () => {
    const threads = (await afterFirst([comment('A'), comment('B')])).map((thread) => ({ ...thread, line: null }))
    const api = await start({ threads })
    expect(await deliver(api, [comment('A')])).toMatchObject({ added: 1, closed: 2 })
    expect(said(api)).toEqual([
      [null, 'A', BOT],
      [null, 'B', BOT],
      [3, 'A'],
    ])
  })

  it('closes nothing where not everything could be found out', async () => {
    const api = await start({ threads: await afterFirst([comment('A')]) })
    expect(await deliver(api, [], { isComplete: false })).toMatchObject({ closed: 0 })
    expect(said(api)).toEqual([[3, 'A']])
  })

  it('deletes what it may not resolve', async () => {
    const api = await start({ threads: await afterFirst([comment('A')]), resolvingRefused: true })
    expect(await deliver(api, [])).toMatchObject({ closed: 1 })
    expect(said(api)).toEqual([])
  })

  it('says anew what it resolved itself and what has come back', async () => {
    const threads = (await afterFirst([comment('A')])).map((thread) => ({ ...thread, resolvedBy: BOT }))
    expect(await deliver(await start({ threads }), [comment('A')])).toMatchObject({ added: 1 })
  })

  it('says nothing anew that a person resolved', async () => {
    const threads = (await afterFirst([comment('A')])).map((thread) => ({ ...thread, resolvedBy: 'octocat' }))
    expect(await deliver(await start({ threads }), [comment('A')])).toMatchObject({ added: 0, kept: 1 })
  })

  it.each<[claim: string, comments: readonly NewComment[]]>([
    ['that is gone', []],
    ['that still holds', [comment('A')]],
  ])('leaves a talk alone about what was outdated, and %s', async (_, comments) => {
    const answer = { login: 'octocat', body: 'On purpose.' }
    const threads = (await afterFirst([comment('A')])).map((thread) => ({
      ...{ ...thread, line: null },
      comments: [...thread.comments, answer],
    }))
    const api = await start({ threads })
    expect(await deliver(api, comments)).toMatchObject({ added: 0, closed: 0 })
    expect(api.threads[0]?.comments).toHaveLength(2)
    expect(api.threads).toHaveLength(1)
  })

  it.each<[claim: string, change: (body: string) => { login?: string; body: string }]>([
    ["a person's copy of our comment", (body) => ({ login: 'eve', body })],
    ['another workflow of the same bot', (body) => ({ body: `Coverage\n${body}` })],
    ['another key', (body) => ({ body: body.replace('key=all', 'key=web') })],
  ])('leaves alone what is not ours: %s', async (_, change) => {
    const [thread] = await afterFirst([comment('A')])
    const theirs = { comments: [change(thread?.comments[0]?.body ?? '')] }
    const api = await start({ threads: [theirs] })
    expect(await deliver(api, [comment('A')])).toMatchObject({ added: 1, kept: 0, closed: 0 })
    expect(api.threads).toHaveLength(2)
    expect(api.threads[0]).toMatchObject(theirs)
  })
})
