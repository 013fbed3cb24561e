/** The comments of one repository's issues, with the routes that read and change them. */

/** @typedef {import('./server.d.ts').StoredComment} StoredComment */
/** @typedef {{ parameters: Record<string, string>, query: URLSearchParams, body: any, url: URL }} Call */
/** @typedef {{ status: number, body?: unknown, headers?: Record<string, string> }} Answer */

// What github.com says to 65,537 characters.
const MAX_BODY = 65_536

const DOCUMENTATION = 'https://docs.github.com/rest/issues/comments'

/** @param {string} message @param {number} status @returns {Answer} */
export const refusal = (status, message) => ({
  status,
  body: { message, documentation_url: DOCUMENTATION, status: String(status) },
})

const tooLong = {
  status: 422,
  body: {
    message: 'Validation Failed',
    documentation_url: DOCUMENTATION,
    errors: [
      {
        resource: 'IssueComment',
        code: 'custom',
        field: 'body',
        message: `body is too long (maximum is ${MAX_BODY} characters)`,
      },
    ],
  },
}

/** @param {StoredComment[]} comments @param {string} viewer @returns {Record<string, (call: Call) => Answer>} */
export function commentRoutes(comments, viewer) {
  const of = (/** @type {Call} */ { parameters }) => comments.find(({ id }) => id === Number(parameters.comment_id))
  const one = '/repos/{owner}/{repo}/issues/comments/{comment_id}'
  const all = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
  return {
    [`GET ${all}`]: (call) => {
      const wanted = comments.filter(({ issue }) => issue === Number(call.parameters.issue_number))
      return page(
        wanted.map((comment) => render(comment, call)),
        call,
      )
    },
    [`POST ${all}`]: (call) => {
      if (call.body.body.length > MAX_BODY) return tooLong
      const id = Math.max(1000, ...comments.map((comment) => comment.id)) + 1
      const comment = {
        id,
        issue: Number(call.parameters.issue_number),
        login: viewer,
        type: typeOf(viewer),
        body: call.body.body,
      }
      comments.push(comment)
      return { status: 201, body: render(comment, call), headers: { location: render(comment, call).url } }
    },
    [`GET ${one}`]: (call) => {
      const comment = of(call)
      return comment ? { status: 200, body: render(comment, call) } : refusal(404, 'Not Found')
    },
    [`PATCH ${one}`]: (call) => {
      const comment = of(call)
      if (!comment) return refusal(404, 'Not Found')
      if (call.body.body.length > MAX_BODY) return tooLong
      comment.body = call.body.body
      return { status: 200, body: render(comment, call) }
    },
    [`DELETE ${one}`]: (call) => {
      const comment = of(call)
      if (!comment) return refusal(404, 'Not Found')
      comments.splice(comments.indexOf(comment), 1)
      return { status: 204 }
    },
  }
}

/** @param {string} login */
export const typeOf = (login) => (login.endsWith('[bot]') ? 'Bot' : 'User')

/** GitHub gives 30 a page unless told otherwise and 100 at most, and says in `Link` where the next one is. @param {unknown[]} items @param {Call} call @returns {Answer} */
function page(items, { query, url }) {
  const size = Math.min(Number(query.get('per_page') ?? 30), 100)
  const number = Number(query.get('page') ?? 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (/** @type {number} */ to, /** @type {string} */ rel) => {
    const target = new URL(url)
    target.searchParams.set('page', String(to))
    return `<${target}>; rel="${rel}"`
  }
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev'), link(1, 'first')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
  ]
  return {
    status: 200,
    body: items.slice((number - 1) * size, number * size),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  }
}

/** @param {StoredComment} comment @param {Call} call */
function render({ id, issue, login, type, body }, { parameters: { owner, repo }, url }) {
  const api = `${url.origin}/repos/${owner}/${repo}/issues`
  return {
    id,
    node_id: `IC_${id}`,
    url: `${api}/comments/${id}`,
    html_url: `https://github.com/${owner}/${repo}/pull/${issue}#issuecomment-${id}`,
    issue_url: `${api}/${issue}`,
    body,
    user: login === null ? null : user(login, type),
    created_at: '2026-01-02T03:04:05Z',
    updated_at: '2026-01-02T03:04:05Z',
    author_association: 'NONE',
  }
}

/** @param {string} login @param {string} type */
export function user(login, type) {
  const api = `https://api.github.com/users/${encodeURIComponent(login)}`
  const lists = ['followers', 'following', 'gists', 'starred', 'subscriptions', 'repos', 'events', 'received_events']
  return {
    login,
    id: 41898282,
    node_id: 'MDM6Qm90NDE4OTgyODI=',
    avatar_url: 'https://avatars.githubusercontent.com/in/15368',
    gravatar_id: '',
    url: api,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    organizations_url: `${api}/orgs`,
    ...Object.fromEntries(lists.map((list) => [`${list}_url`, `${api}/${list}`])),
    type,
    site_admin: false,
  }
}
