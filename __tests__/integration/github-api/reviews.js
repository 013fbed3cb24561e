/** The review threads of one pull request: routes that write comments, and what GraphQL tells of them. */
import { GraphQLError } from 'graphql'
import { refusal, typeOf, user } from './comments.js'

/** @typedef {import('./server.d.ts').StoredThread} StoredThread */
/** @typedef {import('./comments.js').Call} Call */

const DOCUMENTATION = 'https://docs.github.com/rest/pulls/comments'

/** A review has its errors as text. @param {unknown[]} errors */
const unprocessable = (errors) => ({
  status: 422,
  body: {
    message: 'Validation Failed',
    documentation_url: DOCUMENTATION,
    errors,
  },
})

const LINE = 'pull_request_review_thread.line must be part of the diff'
const wrongLine = { resource: 'PullRequestReviewComment', code: 'custom', field: 'pull_request_review_thread.line' }

/**
 * @param {StoredThread[]} threads
 * @param {{ viewer: string, diff?: Readonly<Record<string, readonly (readonly [number, number])[]>> }} options
 * @returns {Record<string, (call: Call) => any>}
 */
export function reviewRoutes(threads, { viewer, diff }) {
  const isInDiff = ({ path, line, start_line: start = line }) =>
    !diff || (diff[path] ?? []).some(([from, to]) => from <= start && start <= line && line <= to)
  const add = ({ path, line, body }) => {
    const id = Math.max(5000, ...threads.map((thread) => thread.id)) + 1
    const thread = { id, path, line, comments: [{ login: viewer, body }] }
    threads.push(thread)
    return thread
  }
  return {
    'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews': (call) => {
      const { comments = [], body = '', commit_id: commit } = call.body
      if (!comments.every(isInDiff)) return unprocessable([LINE])
      comments.forEach(add)
      const html = `https://github.com/${call.parameters.owner}/${call.parameters.repo}/pull/${call.parameters.pull_number}`
      return {
        status: 200,
        body: {
          id: 80,
          node_id: 'PRR_80',
          user: user(viewer, typeOf(viewer)),
          body,
          state: 'COMMENTED',
          commit_id: commit,
          html_url: `${html}#pullrequestreview-80`,
          pull_request_url: `${call.url.origin}${call.url.pathname.replace(/\/reviews$/, '')}`,
          _links: { html: { href: html }, pull_request: { href: html } },
          author_association: 'NONE',
        },
      }
    },
    'POST /repos/{owner}/{repo}/pulls/{pull_number}/comments': (call) => {
      if (!isInDiff(call.body)) return unprocessable([{ ...wrongLine, message: LINE }])
      return { status: 201, body: render(add(call.body), viewer, call) }
    },
    'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}': ({ parameters }) => {
      const index = threads.findIndex(({ id }) => id === Number(parameters.comment_id))
      if (index < 0) return refusal(404, 'Not Found')
      threads.splice(index, 1)
      return { status: 204 }
    },
  }
}

/** @param {StoredThread} thread @param {string} viewer @param {Call} call */
function render({ id, path, comments }, viewer, { url, body: sent }) {
  const at = `${url.origin}/pulls/comments/${id}`
  return {
    url: at,
    id,
    node_id: `PRRC_${id}`,
    pull_request_review_id: 80,
    diff_hunk: '@@ -1 +1 @@',
    path,
    commit_id: sent.commit_id,
    original_commit_id: sent.commit_id,
    user: user(viewer, typeOf(viewer)),
    body: comments[0]?.body,
    created_at: '2026-01-02T03:04:05Z',
    updated_at: '2026-01-02T03:04:05Z',
    html_url: at,
    pull_request_url: at,
    author_association: 'NONE',
    _links: { self: { href: at }, html: { href: at }, pull_request: { href: at } },
  }
}

/**
 * @param {StoredThread[]} threads
 * @param {{ viewer: string, headSha?: string, resolvingRefused?: boolean, pageSize?: number }} options
 */
export function reviewRoot(threads, { viewer, headSha, resolvingRefused, pageSize = 100 }) {
  const bare = (login) => login.replace(/\[bot\]$/, '')
  const node = ({ id, path, line, resolvedBy, comments }) => ({
    id: `PRRT_${id}`,
    path,
    line,
    isResolved: resolvedBy !== undefined,
    isOutdated: line === null,
    resolvedBy: resolvedBy === undefined ? null : { login: resolvedBy },
    comments: ({ first }) => ({
      totalCount: comments.length,
      nodes: comments.slice(0, first).map(({ login, body }) => ({
        databaseId: id,
        body,
        viewerDidAuthor: bare(login) === bare(viewer),
      })),
    }),
  })
  return {
    repository: {
      pullRequest: {
        headRefOid: headSha ?? 'a'.repeat(40),
        reviewThreads: ({ first, after }) => {
          const start = Number(after ?? 0)
          const end = start + Math.min(first, pageSize)
          return {
            pageInfo: { hasNextPage: end < threads.length, endCursor: String(end) },
            nodes: threads.slice(start, end).map(node),
          }
        },
      },
    },
    resolveReviewThread: ({ input }) => {
      if (resolvingRefused)
        throw new GraphQLError('Resource not accessible by integration', { extensions: { type: 'FORBIDDEN' } })
      const thread = threads.find(({ id }) => `PRRT_${id}` === input.threadId)
      if (!thread) throw new GraphQLError('Could not resolve to a node', { extensions: { type: 'NOT_FOUND' } })
      thread.resolvedBy = viewer
      return { thread: node(thread) }
    },
  }
}
