/** A stand-in of the service that holds GitHub's cache, on this machine alone: it has nothing, and writes down who asks. */
import { createServer } from 'node:http'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'

export interface CacheRequest {
  /** e.g. `POST /twirp/…/GetCacheEntryDownloadURL` */
  readonly what: string
  readonly authorization: string | undefined
  readonly body: string
}

export interface CacheService extends AsyncDisposable {
  readonly url: string
  /** As a runner gives it: BuildKit reads from it what it may read and write. */
  readonly token: string
  readonly requests: readonly CacheRequest[]
}

export async function startCacheService(): Promise<CacheService> {
  const requests: CacheRequest[] = []
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const what = `${request.method ?? ''} ${(request.url ?? '').replace(/\?.*/, '')}`
      requests.push({ what, authorization: request.headers.authorization, body })
      response.setHeader('content-type', 'application/json')
      // The second version says so in its answer, the first by having no content.
      if (what.includes('/twirp/')) response.end(JSON.stringify({ ok: false }))
      else response.writeHead(204).end()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no address')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    token: makeToken(),
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** A JSON Web Token whose signature nobody here can check. */
function makeToken(): string {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const scopes = [{ Scope: 'refs/heads/main', Permission: 3 }]
  const claims = { ac: JSON.stringify(scopes), exp: 4_102_444_800, nbf: 0, orchId: 'canary-of-the-cache' }
  return `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}.${Buffer.from('signature of nobody').toString('base64url')}`
}
