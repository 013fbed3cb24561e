/** GitHub's API with limits on time, size, retries and where the token may go. */
import { getOctokit } from '@actions/github'
import { defaults } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { z } from 'zod'
import { guardFetch } from './guarded-fetch.ts'

export type Client = ReturnType<typeof getOctokit>

export interface ClientOptions {
  readonly token: string
  /** GITHUB_API_URL */
  readonly apiUrl: string
  /** Milliseconds for one attempt, body included. */
  readonly requestLimit?: number
  /** Milliseconds for everything that this client does, from now on. */
  readonly totalLimit?: number
  /** Unit of the pauses between attempts, which are 1, 4 and 9 of it; milliseconds. */
  readonly pause?: number
}

/** GitHub itself gives a request up after 10 s. */
const REQUEST_LIMIT = 15_000

/** A report is late rather than the job: all deliveries together. */
const TOTAL_LIMIT = 90_000

/** Make one for each delivery: its time starts now. */
export function createClient(options: ClientOptions): Client {
  const { token, apiUrl, requestLimit = REQUEST_LIMIT, totalLimit = TOTAL_LIMIT, pause = 1000 } = options
  const fetch = guardFetch(proxyFetch(), { requestLimit, totalLimit })
  const client = getOctokit(
    token,
    { baseUrl: apiUrl, request: { fetch }, retry: { retryAfterBaseValue: pause }, log: SILENT },
    retry,
  )
  // A creation whose answer was lost may have happened; whoever creates looks before it tries again.
  client.hook.before('request', (request) => {
    if (request.method === 'POST' && !request.url.endsWith('/graphql')) request.request['retries'] = 0
  })
  return client
}

/** The one of @actions/github, which honours the proxy variables; Octokit does not type it. */
const proxyFetch = (): typeof fetch =>
  z.custom<typeof fetch>((value) => typeof value === 'function').parse(defaults.request?.fetch)

const ignore = (): void => undefined

/** Octokit would write deprecations to stderr. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore }
