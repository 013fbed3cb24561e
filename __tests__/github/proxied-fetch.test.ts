import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { proxiedFetch } from '../../src/github/proxied-fetch.ts'

const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'no_proxy', 'NO_PROXY']

let before: NodeJS.ProcessEnv
let origin: Server
let proxy: Server
let asked: string[]

const port = (server: Server): number => (server.address() as AddressInfo).port
const listen = (server: Server): Promise<void> => new Promise((done) => server.listen(0, '127.0.0.1', done))

/** A proxy that tunnels to the one server there is, whatever the name, and refuses what is encrypted, as we have no certificate. */
beforeEach(async () => {
  before = { ...process.env }
  for (const name of VARIABLES) Reflect.deleteProperty(process.env, name)
  asked = []
  origin = createServer((_, response) => response.end('{}'))
  proxy = createServer()
  proxy.on('connect', (request, client) => {
    asked.push(`${request.url ?? ''} ${request.headers['proxy-authorization'] ?? ''}`.trim())
    if (request.url?.endsWith(':443')) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
      return
    }
    const tunnel = connect(port(origin), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      tunnel.pipe(client).pipe(tunnel)
    })
    for (const end of [tunnel, client]) end.on('error', () => tunnel.destroy())
  })
  await Promise.all([listen(origin), listen(proxy)])
})

afterEach(() => {
  process.env = before
  for (const server of [origin, proxy]) {
    server.closeAllConnections()
    server.close()
  }
})

const ask = (url: string): Promise<number | string> =>
  proxiedFetch()(url, {}).then(
    ({ status }) => status,
    () => 'failed',
  )

const proxyUrl = (user = ''): string => `http://${user}127.0.0.1:${port(proxy)}`

describe('the proxy', () => {
  it('of http_proxy carries what is not encrypted', async () => {
    process.env['http_proxy'] = proxyUrl()
    expect(await ask('http://github.example.test/api/v3')).toBe(200)
    expect(asked).toEqual(['github.example.test:80'])
  })

  it('of https_proxy is asked for what is', async () => {
    process.env['https_proxy'] = proxyUrl()
    expect(await ask('https://api.github.example.test/')).toBe('failed')
    expect(asked).toEqual(['api.github.example.test:443'])
  })

  it('is told who asks', async () => {
    process.env['http_proxy'] = proxyUrl('user:p%40ss@')
    expect(await ask('http://github.example.test/')).toBe(200)
    expect(asked).toEqual([`github.example.test:80 Basic ${Buffer.from('user:p@ss').toString('base64')}`])
  })

  it('of no_proxy is none', async () => {
    process.env['http_proxy'] = proxyUrl()
    process.env['no_proxy'] = 'other.test,.example.test'
    expect(await ask('http://github.example.test/')).toBe('failed')
    expect(asked).toEqual([])
  })

  it('is chosen for each address: one may be reached directly', async () => {
    process.env['http_proxy'] = proxyUrl()
    process.env['no_proxy'] = 'other.test'
    const carry = proxiedFetch()
    await carry('http://github.example.test/', {})
    await carry('http://other.test/', {}).catch(() => undefined)
    expect(asked).toEqual(['github.example.test:80'])
  })

  it('is none where nothing names it', async () => {
    expect(await ask(`http://127.0.0.1:${port(origin)}/`)).toBe(200)
    expect(asked).toEqual([])
  })
})
