/** A `fetch` that goes through the proxy that the runner's variables name. */
import { HttpClient } from '@actions/http-client'
import { fetch as undiciFetch, type Dispatcher } from 'undici'

/** Without a dispatcher, which is chosen here. */
export type RequestOptions = Omit<RequestInit, 'dispatcher'>

/** What carries one request to an address. */
export type Carry = (url: string, init: RequestOptions) => Promise<Response>

/** Reads `https_proxy`, `http_proxy` and `no_proxy` as the runner and other actions do, once for each address it is asked for. */
export function proxiedFetch(): Carry {
  const dispatchers = new Map<string, Dispatcher | undefined>()
  const dispatcherFor = (url: string): Dispatcher | undefined => {
    const { origin } = new URL(url)
    if (!dispatchers.has(origin)) dispatchers.set(origin, new HttpClient().getAgentDispatcher(url))
    return dispatchers.get(origin)
  }
  return async (url, init) => {
    const dispatcher = dispatcherFor(url)
    const { status, statusText, headers, body } = await undiciFetch(url, { ...init, ...(dispatcher && { dispatcher }) })
    return new Response(body, { status, statusText, headers: [...headers] })
  }
}
