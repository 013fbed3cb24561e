import { HttpClient } from '@actions/http-client'
import { createHash } from 'node:crypto'
import { isIP } from 'node:net'
import { fetch as undiciFetch, type Dispatcher } from 'undici'
import { z } from 'zod'
import type { Env } from '../cli/child-env.ts'
import { type Login, loginOf } from './docker-login.ts'
import type { RemoteReference } from './remote-reference.ts'
import { ToolError } from '../../errors.ts'

/** Reads one repository of a registry (https://github.com/opencontainers/distribution-spec/blob/main/spec.md). Everything rejects with a ToolError. */
export interface RegistryClient {
  /** The manifest or index of a tag or digest. */
  manifest(version: string): Promise<{ readonly text: string; readonly mediaType: string; readonly digest: string }>
  /** A small blob as text, which is what its digest says. */
  blobText(digest: string): Promise<string>
  /** A layer as it flows; its content is not compared with the digest. */
  blob(digest: string): Promise<AsyncIterable<Uint8Array>>
}

export interface RegistryLimits {
  /** Of one manifest or configuration. */
  readonly jsonBytes: number
  /** For a manifest, a configuration, a token, and for the head of a layer's answer. */
  readonly answerSeconds: number
}

const ACCEPTED = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ')

const tokenAnswer = z.object({ token: z.string().optional(), access_token: z.string().optional() })

export async function connectRegistry(
  { registry, repository }: RemoteReference,
  env: Env,
  limits: RegistryLimits,
  signal: AbortSignal,
): Promise<RegistryClient> {
  const fail = (because: string, cause?: unknown): ToolError =>
    new ToolError(`The registry ${registry} was asked in vain: ${because}.`, { command: [], cause })
  const login = await loginOf(registry, env)
  let authorization: string | undefined

  const ask = async (url: URL, headers: Record<string, string>, form?: URLSearchParams): Promise<Answer> => {
    const limit = new AbortController()
    const timer = setTimeout(() => {
      limit.abort()
    }, limits.answerSeconds * 1000)
    try {
      const dispatcher = dispatcherFor(url)
      return await undiciFetch(url, {
        headers,
        signal: AbortSignal.any([signal, limit.signal]),
        ...(form && { method: 'POST', body: form }),
        ...(dispatcher && { dispatcher }),
      })
    } catch (error) {
      signal.throwIfAborted()
      throw fail(limit.signal.aborted ? `no answer in ${limits.answerSeconds} s` : reasonOf(error), error)
    } finally {
      clearTimeout(timer)
    }
  }

  const root = await rootOf(registry, (url) => ask(url, {}))

  const get = async (path: string, headers: Record<string, string> = {}): Promise<Answer> => {
    const url = new URL(`/v2/${repository}/${path}`, root)
    const send = () => ask(url, { ...headers, ...(authorization !== undefined && { authorization }) })
    let answer = await send()
    const challenge = answer.headers.get('www-authenticate')
    if (answer.status === 401 && authorization === undefined && challenge !== null) {
      await answer.body?.cancel()
      authorization = await authorize(challenge)
      answer = await send()
    }
    if (answer.ok && answer.body !== null) return answer
    await answer.body?.cancel()
    throw fail(refusalOf(answer.status, login))
  }

  /** https://distribution.github.io/distribution/spec/auth/token/ */
  const authorize = async (challenge: string): Promise<string> => {
    if (/^basic\b/i.test(challenge)) {
      if (login.kind !== 'password') throw fail(refusalOf(401, login))
      return basic(login)
    }
    const { realm, service = '' } = parametersOf(challenge)
    if (realm === undefined || !URL.canParse(realm)) throw fail('it asks for a login of a kind that is not known')
    const url = new URL(realm)
    // A password goes nowhere in the clear but to this machine.
    if (url.protocol !== 'https:' && !isLoopback(url.hostname)) throw fail('it sends logins to an address without TLS')
    const wanted = { service, scope: `repository:${repository}:pull` }
    const refreshed =
      login.kind === 'token' &&
      new URLSearchParams({ ...wanted, grant_type: 'refresh_token', client_id: 'drydock', refresh_token: login.token })
    if (!refreshed) for (const [name, value] of Object.entries(wanted)) url.searchParams.set(name, value)
    const headers: Record<string, string> = login.kind === 'password' ? { authorization: basic(login) } : {}
    const answer = await ask(url, headers, refreshed || undefined)
    if (!answer.ok) {
      await answer.body?.cancel()
      throw fail(refusalOf(answer.status, login))
    }
    const { data } = tokenAnswer.safeParse(readJson(await readText(answer)))
    const token = data?.token ?? data?.access_token
    if (token === undefined) throw fail('its answer to a login has no token')
    return `Bearer ${token}`
  }

  const readText = async (answer: Answer): Promise<string> => {
    const chunks: Uint8Array[] = []
    let length = 0
    for await (const chunk of bytesOf(answer)) {
      if ((length += chunk.length) > limits.jsonBytes) throw fail('its answer is too large')
      chunks.push(chunk)
    }
    return Buffer.concat(chunks).toString('utf8')
  }

  async function* bytesOf(answer: Answer): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of answer.body ?? []) yield Buffer.from(chunk)
    } catch (error) {
      signal.throwIfAborted()
      throw fail(`its answer broke off: ${reasonOf(error)}`, error)
    }
  }

  const checked = (text: string, digest: string): string => {
    if (digestOf(text) !== digest) throw fail('an answer is not what its digest says')
    return text
  }

  return {
    async manifest(version) {
      const answer = await get(`manifests/${version}`, { accept: ACCEPTED })
      const text = await readText(answer)
      if (version.startsWith('sha256:')) checked(text, version)
      const type = answer.headers.get('content-type')?.replace(/;.*$/, '').trim() ?? ''
      return { text, mediaType: type, digest: digestOf(text) }
    },
    async blobText(digest) {
      return checked(await readText(await get(`blobs/${digest}`)), digest)
    },
    async blob(digest) {
      return bytesOf(await get(`blobs/${digest}`))
    },
  }
}

type Answer = Awaited<ReturnType<typeof undiciFetch>>

const digestOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`

const basic = ({ user, password }: Extract<Login, { kind: 'password' }>): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`

const dispatcherFor = (url: URL): Dispatcher | undefined => new HttpClient().getAgentDispatcher(url.href)

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || (isIP(host) === 4 && host.startsWith('127.'))

/** As the engine does: TLS everywhere, and on this machine also without. */
async function rootOf(registry: string, ask: (url: URL) => Promise<Answer>): Promise<URL> {
  if (registry === 'docker.io') return new URL('https://registry-1.docker.io')
  const secure = new URL(`https://${registry}`)
  if (!isLoopback(secure.hostname)) return secure
  try {
    await (await ask(new URL('/v2/', secure))).body?.cancel()
    return secure
  } catch {
    return new URL(`http://${registry}`)
  }
}

/** `Bearer realm="…",service="…"` */
function parametersOf(challenge: string): Readonly<Partial<Record<string, string>>> {
  return Object.fromEntries(
    [...challenge.matchAll(/([a-z]+)="([^"]*)"/gi)].map(([, name = '', value = '']) => [name.toLowerCase(), value]),
  )
}

function refusalOf(status: number, login: Login): string {
  if (status === 404) return 'it has no such image'
  if (status === 429) return 'it has been asked too often; a login allows more'
  if (status !== 401 && status !== 403) return `it answers with status ${status}`
  switch (login.kind) {
    case 'none':
      return 'it has no such image for those who are not logged in; `docker login` helps where it is there'
    case 'program':
      return `the login is kept by the program docker-credential-${login.name}, which is not asked; pull the image and name it without registry://`
    case 'password':
    case 'token':
      return 'it does not let this login read the image'
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const failure = z.object({
  message: z.string(),
  cause: z.object({ message: z.string(), code: z.string().optional() }).optional(),
})

function reasonOf(error: unknown): string {
  const { data } = failure.safeParse(error)
  return data?.cause?.code ?? data?.cause?.message ?? data?.message ?? String(error)
}
