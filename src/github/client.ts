/**
 * GitHub's API with limits on time, size, retries and where the token may go.
 *
 * Octokit's plugins for retries and rate limits do not fit here. Their pauses cannot be interrupted, so that a cancelled run would wait
 * for them; they know no time that is left, take a date in `retry-after` for nothing, and find the secondary limit by the wording of a
 * message.
 */
import { getOctokit } from '@actions/github'
import { setTimeout as sleep } from 'node:timers/promises'
import { failureOf } from './api-failure.ts'
import { guardFetch } from './guarded-fetch.ts'
import { pauseAfter } from './next-attempt.ts'
import { proxiedFetch } from './proxied-fetch.ts'

export type Client = ReturnType<typeof getOctokit> & {
  /**
   * After a failure: waits as long as another attempt needs. False where there should be none.
   * @param attempt 1 for the first
   */
  readonly recover: (error: unknown, attempt: number) => Promise<boolean>
}

export interface ClientOptions {
  readonly token: string
  /** GITHUB_API_URL */
  readonly apiUrl: string
  /** GITHUB_GRAPHQL_URL; derived from the other where absent. */
  readonly graphqlUrl?: string
  /** Milliseconds for one attempt, body included. */
  readonly requestLimit?: number
  /** Milliseconds for everything that this client does, from now on. */
  readonly totalLimit?: number
  /** Ends whatever is under way, and refuses what comes after. */
  readonly signal?: AbortSignal
  /** Unit of the pauses between attempts, which are 1, 4 and 9 of it; milliseconds. */
  readonly pause?: number
}

/** GitHub itself gives a request up after 10 s. */
const REQUEST_LIMIT = 15_000

/** A report is late rather than the job: all deliveries together. */
const TOTAL_LIMIT = 90_000

/** Where the runner says that the API is. A server of one's own has both in one place, and may have moved them. */
export function apiAddresses(env: Readonly<NodeJS.ProcessEnv>): Pick<ClientOptions, 'apiUrl' | 'graphqlUrl'> {
  const graphqlUrl = env['GITHUB_GRAPHQL_URL']
  return { apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com', ...(graphqlUrl ? { graphqlUrl } : {}) }
}

/** Make one for each report: its time starts now. */
export function createClient(options: ClientOptions): Client {
  const { token, apiUrl, graphqlUrl, requestLimit = REQUEST_LIMIT, totalLimit = TOTAL_LIMIT, pause = 1000 } = options
  const { signal } = options
  const end = performance.now() + totalLimit
  const fetch = guardFetch(proxiedFetch(), { requestLimit, totalLimit, ...(signal && { signal }) })
  const client = getOctokit(token, { baseUrl: apiUrl, request: { fetch }, log: SILENT })

  async function recover(error: unknown, attempt: number): Promise<boolean> {
    const now = Date.now()
    const wait = pauseAfter(failureOf(error, now), { attempt, now, left: end - performance.now(), unit: pause })
    if (wait === undefined || signal?.aborted === true) return false
    return sleep(wait, true, { signal }).catch(() => false)
  }

  client.hook.before('request', (request) => {
    if (isGraphql(request)) request.url = graphqlUrl || request.url
  })
  client.hook.wrap('request', async (request, given) => {
    for (let attempt = 1; ; attempt += 1)
      try {
        return await request(given)
      } catch (error) {
        const { openAt } = failureOf(error)
        const isRepeatable = openAt === undefined ? !isCreation(given) : isRead(given)
        if (!isRepeatable || !(await recover(error, attempt))) throw error
      }
  })
  return Object.assign(client, { recover })
}

interface Sent {
  readonly method: string
  readonly url: string
}

const isGraphql = ({ url }: Pick<Sent, 'url'>): boolean => url.endsWith('/graphql')

/** One whose answer was lost may have happened; whoever creates looks before it tries again. */
const isCreation = (sent: Sent): boolean => sent.method === 'POST' && !isGraphql(sent)

/** Whoever writes looks first after a wait: somebody else may have written. */
const isRead = (sent: Sent): boolean => sent.method === 'GET' || isGraphql(sent)

const ignore = (): void => undefined

/** Octokit would write deprecations to stderr. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore }
