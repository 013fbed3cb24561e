import { GraphQLError } from 'graphql'
import { createServer } from 'node:http'
import { text as readText } from 'node:stream/consumers'
import { checkRoutes } from './checks.js'
import { contentRoutes } from './contents.js'
import { commentRoutes, refusal, typeOf } from './comments.js'
import { operation } from './description.js'
import { fail, takeFault } from './faults.js'
import { executeGraphql } from './graphql.js'
import { reviewRoot, reviewRoutes } from './reviews.js'
import { runRoutes, storedBytes } from './runs.js'

export { payloadProblems } from './description.js'

/** @typedef {import('./server.d.ts').GitHubApiOptions} GitHubApiOptions */

const ISSUE = 7
/** @param {string} route */
const needed = (route) => ({
  'x-accepted-github-permissions': route.includes('/pulls/')
    ? 'pull_requests=write'
    : route.includes('/check-runs')
      ? 'checks=write'
      : 'issues=write; pull_requests=write',
})

/** @param {GitHubApiOptions} [options] @returns {Promise<import('./server.d.ts').GitHubApi>} */
export async function startGitHubApi(options = {}) {
  const { viewer = 'github-actions[bot]', prefix = '' } = options
  const comments = (options.comments ?? []).map(({ login = 'octocat', ...rest }, index) => ({
    id: index + 1,
    issue: ISSUE,
    login,
    type: typeOf(login ?? ''),
    ...rest,
  }))
  const faults = (options.faults ?? []).map((fault) => ({ ...fault }))
  const threads = (options.threads ?? []).map(({ comments: said, ...rest }, index) => ({
    id: index + 1,
    path: 'Dockerfile',
    line: 1,
    ...rest,
    comments: said.map(({ login = viewer, body }) => ({ login, body })),
  }))
  /** @type {import('./server.d.ts').StoredCheck[]} */
  const checks = []
  const routes = {
    ...commentRoutes(comments, viewer),
    ...reviewRoutes(threads, { viewer, diff: options.diff }),
    ...checkRoutes(checks),
    ...contentRoutes(options.contents),
    ...runRoutes(options),
  }
  const requests = []
  const violations = []
  /** @type {WeakSet<object>} */
  const usedBefore = new WeakSet()

  const server = createServer((request, response) => {
    handle(request, response).catch((error) => {
      violations.push(`the stand-in failed: ${error instanceof Error ? error.stack : error}`)
      response.destroy()
    })
  })

  async function handle(request, response) {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    const method = request.method ?? 'GET'
    const text = await readText(request)
    const received = {
      method,
      path: `${url.pathname}${url.search}`,
      headers: request.headers,
      body: parse(text),
      status: 0,
    }
    requests.push(received)
    const fault = takeFault(faults, { method, path: url.pathname, reused: usedBefore.has(request.socket) })
    usedBefore.add(request.socket)
    const answer = !fault || fault.after ? await answerTo(method, url, received) : undefined
    received.status = fault ? (fault.status ?? 0) : (answer?.status ?? 0)
    if (fault) return fail(fault, response)
    if (Buffer.isBuffer(answer.body)) {
      response.writeHead(answer.status, { 'content-type': 'application/zip' })
      response.end(answer.body)
      return
    }
    response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers })
    response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body))
  }

  async function answerTo(method, url, { headers, body }) {
    const problems = headersProblems(headers)
    const stored = storedBytes(options.artifacts, url)
    if (stored) {
      if (headers.authorization) violations.push('the storage of artifacts was shown the token')
      return { status: 200, body: stored }
    }
    if (!headers.authorization) return refusal(401, 'Requires authentication')
    if (url.pathname === graphqlPath(prefix)) return graphql(body)
    const path = url.pathname.startsWith(`${prefix}/`) ? url.pathname.slice(prefix.length) : url.pathname
    const match = Object.keys(routes)
      .map((route) => ({ route, parameters: matchRoute(route, method, path) }))
      .find(({ parameters }) => parameters)
    if (!match) return violate(method, url, ['there is no such route here'])
    const { route, parameters } = match
    const described = operation(route)
    problems.push(...described.parameters({ ...parameters, ...Object.fromEntries(url.searchParams) }))
    problems.push(...described.query(url.searchParams.keys()), ...described.body(body))
    if (problems.length > 0) return violate(method, url, problems)
    const readOnly = options.permissions === 'read' && method !== 'GET'
    const answer = readOnly
      ? { ...refusal(403, 'Resource not accessible by integration'), headers: needed(route) }
      : routes[route]({ parameters, query: url.searchParams, body, url })
    const own = described.response(answer.status)(answer.body)
    violations.push(...own.map((problem) => `our own answer to ${method} ${url.pathname}: ${problem}`))
    return answer
  }

  /** Of what is not in the schema GitHub answers with errors; a sender that says it is mistaken. */
  async function graphql(body) {
    const viewerOf = () => {
      if (options.viewerRefused)
        throw new GraphQLError('Resource not accessible by integration', { extensions: { type: 'FORBIDDEN' } })
      return { login: viewer }
    }
    const answer = await executeGraphql(body, { viewer: viewerOf, ...reviewRoot(threads, { ...options, viewer }) })
    const mistakes = (answer.errors ?? []).filter(({ type }) => type === undefined)
    violations.push(...mistakes.map(({ message }) => `GraphQL: ${message}`))
    return mistakes.length > 0 ? refusal(422, 'Unprocessable') : { status: 200, body: answer }
  }

  function violate(method, url, problems) {
    violations.push(...problems.map((problem) => `${method} ${url.pathname}${url.search}: ${problem}`))
    return refusal(422, problems.join('; '))
  }

  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)))
  return {
    url: `http://127.0.0.1:${server.address().port}${prefix}`,
    requests,
    comments,
    threads,
    checks,
    violations,
    async close() {
      const closed = new Promise((done) => server.close(() => done(undefined)))
      server.closeAllConnections()
      await closed
      if (violations.length > 0) throw new Error(`Against GitHub's description:\n${violations.join('\n')}`)
    },
  }
}

/** GitHub refuses requests without these. @param {import('node:http').IncomingHttpHeaders} headers @returns {string[]} */
function headersProblems(headers) {
  const json = headers['content-length'] && headers['content-length'] !== '0'
  return [
    ...(headers['user-agent'] ? [] : ['there is no user agent']),
    ...(json && !headers['content-type']?.startsWith('application/json') ? ['the body is not declared as JSON'] : []),
  ]
}

/** @param {string} prefix */
const graphqlPath = (prefix) => (prefix === '' ? '/graphql' : prefix.replace(/\/v3$/, '/graphql'))

/** @param {string} text */
function parse(text) {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Literal parts count more than parameters, so `comments` is never an issue's number. @param {string} route @param {string} method @param {string} path */
function matchRoute(route, method, path) {
  const [wanted, template = ''] = route.split(' ')
  const [parts, given] = [template.split('/'), path.split('/')]
  if (wanted !== method || parts.length !== given.length) return undefined
  const parameters = {}
  for (const [index, part] of parts.entries()) {
    const name = /^\{(.+)\}$/.exec(part)?.[1]
    if (name) parameters[name] = decodeURIComponent(given[index] ?? '')
    else if (part !== given[index]) return undefined
  }
  return parameters
}
