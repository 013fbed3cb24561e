/** A `fetch` that ends in time, reads no endless answers, takes no half ones and stays with its host. */

import { z } from 'zod'
import type { Carry, RequestOptions } from './proxied-fetch.ts'

export interface Guards {
  /** Milliseconds for one request with its body. */
  readonly requestLimit: number
  /** Milliseconds for all requests, from now on. */
  readonly totalLimit: number
  /** Ends all requests. */
  readonly signal?: AbortSignal
}

/** 100 comments of 65,536 characters, four bytes each, and their frame. */
const MAX_BYTES = 32 * 1024 * 1024

/** GitHub answers for a renamed repository with one redirect. */
const MAX_REDIRECTS = 3

type Fetch = typeof fetch

/**
 * Octokit takes an answer that broke off for an empty one, and then an empty list of comments for none. So the whole body is read here,
 * where what goes wrong is an error.
 */
export function guardFetch(carry: Carry, { requestLimit, totalLimit, signal }: Guards): Fetch {
  const deadline = AbortSignal.timeout(totalLimit)
  return async (input, init) => {
    const limit = AbortSignal.timeout(requestLimit)
    try {
      return await onceMore(init?.method, () =>
        followWithinHost(carry, input, {
          ...init,
          signal: AbortSignal.any([deadline, limit, ...(signal ? [signal] : [])]),
        }),
      )
    } catch (error) {
      if (signal?.aborted === true) throw new Error('the run was cancelled', { cause: error })
      if (deadline.aborted) throw new Error(`all requests together took longer than ${totalLimit / 1000} s`)
      if (limit.aborted) throw new Error(`it took longer than ${requestLimit / 1000} s`)
      throw new Error(describeFailure(error), { cause: error })
    }
  }
}

/**
 * A server may close a connection that was kept open at the very moment we use it again. Then another one does, at once; what creates
 * something may have arrived and is not repeated here.
 */
async function onceMore<Answer>(method: string | undefined, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    if (method === 'POST' || !BROKEN.includes(codeOf(error) ?? '')) throw error
    return ask()
  }
}

/** Codes of Node and undici for a connection that was there and ended. */
const BROKEN = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']

async function followWithinHost(carry: Carry, input: Parameters<Fetch>[0], init: RequestOptions): Promise<Response> {
  const start = new URL(input instanceof Request ? input.url : input)
  let url = start
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const response = await carry(url.href, { ...init, redirect: 'manual' })
    const location = response.headers.get('location')
    const isFinal = response.status < 300 || response.status >= 400 || location === null
    // Whoever asks for the redirect itself goes on without the token.
    if (isFinal || init.redirect === 'manual') return readWhole(response, url.href)
    await response.body?.cancel()
    url = new URL(location, url)
    // The same method and body again: GitHub's redirects mean the same thing elsewhere.
    if (url.origin !== start.origin) throw new Error(`it redirects to another host, ${url.host}`)
  }
  throw new Error('it redirects in a circle')
}

/** The answer knows its address, from which Octokit makes that of the next page. */
async function readWhole(response: Response, url: string): Promise<Response> {
  const { status, statusText, headers } = response
  const chunks: Uint8Array[] = []
  let total = 0
  const body: AsyncIterable<Uint8Array> | null = response.body
  for await (const chunk of body ?? []) {
    total += chunk.byteLength
    if (total > MAX_BYTES) throw new Error(`its answer is longer than ${MAX_BYTES / 1024 / 1024} MiB`)
    chunks.push(chunk)
  }
  const text = Buffer.concat(chunks).toString('utf8')
  if (response.ok && status !== NO_CONTENT && !isJson(text)) throw new Error('its answer is not JSON')
  const answer = new Response(text === '' ? null : text, { status, statusText, headers })
  return Object.defineProperty(answer, 'url', { value: url })
}

const NO_CONTENT = 204

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Node says `fetch failed` and keeps what failed in the cause. */
const failed = z.object({
  message: z.string(),
  cause: z.object({ message: z.string(), code: z.string().optional() }).optional(),
})

const codeOf = (error: unknown): string | undefined => failed.safeParse(error).data?.cause?.code

function describeFailure(error: unknown): string {
  const { data } = failed.safeParse(error)
  return data?.cause?.code ?? data?.cause?.message ?? data?.message ?? String(error)
}
