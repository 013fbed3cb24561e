import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { sha256, tarOf } from '../tars.ts'

const OCI = 'application/vnd.oci.image'
export const INDEX = `${OCI}.index.v1+json`
export const MANIFEST = `${OCI}.manifest.v1+json`

export interface Descriptor {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
}

/** A registry that speaks HTTP on this machine, as much of it as reading takes. Disposing ends it. */
export interface LoopbackRegistry extends AsyncDisposable {
  readonly host: string
  /** `METHOD path`, in the order of asking. */
  readonly requests: readonly string[]
  put(content: object | Buffer, mediaType: string): Descriptor
  /** Names a manifest. */
  tag(repository: string, tag: string, at: Descriptor): void
  /** An image of these files, one layer each. */
  image(
    architecture: string,
    ...files: readonly { readonly name: string; readonly content: string }[]
  ): Promise<Descriptor>
}

export interface Guard {
  /** Which password opens it; nobody else reads anything. */
  readonly login?: string
  /** The address that hands out tokens, where it is another one. */
  readonly realm?: string
  /** Changes an answer on its way. */
  readonly falsify?: (path: string, body: Buffer) => Buffer
  /** `basic`: without tokens. */
  readonly kind?: 'bearer' | 'basic'
}

export async function startRegistry({ login, realm, falsify, kind = 'bearer' }: Guard = {}): Promise<LoopbackRegistry> {
  const blobs = new Map<string, { readonly data: Buffer; readonly mediaType: string }>()
  const tags = new Map<string, string>()
  const requests: string[] = []
  const basic = login === undefined ? undefined : `Basic ${Buffer.from(login).toString('base64')}`

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://loopback')
    requests.push(`${request.method ?? ''} ${url.pathname}`)
    const { authorization } = request.headers
    if (url.pathname === '/token') {
      const isKnown = basic === undefined || authorization === basic
      response
        .writeHead(isKnown ? 200 : 401)
        .end(JSON.stringify({ token: `for ${url.searchParams.get('scope') ?? ''}` }))
      return
    }
    const [, repository = '', part, name = ''] = /^\/v2\/(.+)\/(manifests|blobs)\/(.+)$/.exec(url.pathname) ?? []
    const wanted = kind === 'basic' ? basic : `Bearer for repository:${repository}:pull`
    if (part === undefined || authorization !== wanted) {
      const token = realm ?? `http://${host}/token`
      const challenge = kind === 'basic' ? 'Basic realm="here"' : `Bearer realm="${token}",service="here"`
      response.writeHead(401, { 'www-authenticate': challenge }).end()
      return
    }
    const found = blobs.get(tags.get(`${repository}:${name}`) ?? name)
    if (found === undefined) response.writeHead(404).end()
    else
      response
        .writeHead(200, { 'content-type': found.mediaType })
        .end(falsify ? falsify(url.pathname, found.data) : found.data)
  }
  const server = createServer(answer)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`

  const put: LoopbackRegistry['put'] = (content, mediaType) => {
    const data = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content))
    const digest = `sha256:${sha256(data)}`
    blobs.set(digest, { data, mediaType })
    return { mediaType, digest, size: data.length }
  }
  return {
    host,
    requests,
    put,
    tag: (repository, tag, { digest }) => tags.set(`${repository}:${tag}`, digest),
    async image(architecture, ...files) {
      const tars = await Promise.all(files.map((file) => tarOf(file)))
      const config = {
        os: 'linux',
        architecture,
        rootfs: { diff_ids: tars.map((tar) => `sha256:${sha256(tar)}`) },
        history: files.map(({ name }) => ({ created_by: `COPY ${name} / # buildkit` })),
      }
      const layers = tars.map((tar) => put(gzipSync(tar), `${OCI}.layer.v1.tar+gzip`))
      const at = put({ schemaVersion: 2, config: put(config, `${OCI}.config.v1+json`), layers }, MANIFEST)
      return { ...at, platform: { os: 'linux', architecture } }
    },
    [Symbol.asyncDispose]: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => {
          done()
        })
      }),
  }
}
