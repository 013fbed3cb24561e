import { afterEach, describe, expect, it } from '@jest/globals'
import { measureRemote, outlineRemote } from '../../../src/docker/registry/remote-image.ts'
import { keptFiles } from '../../../src/image/kept-files.ts'
import { makeFolder } from '../../cli/command-line.ts'
import { type Guard, INDEX, type LoopbackRegistry, startRegistry } from './loopback-registry.ts'

const signal = new AbortController().signal
const big = { name: 'big', content: 'x'.repeat(50_000) }
const small = { name: 'small', content: 'y' }
let open: LoopbackRegistry | undefined

afterEach(async () => {
  await open?.[Symbol.asyncDispose]()
})

async function registry(guard: Guard = {}): Promise<LoopbackRegistry> {
  open = await startRegistry(guard)
  const manifests = [await open.image('amd64', big), await open.image('arm64', big, small)]
  open.tag('acme/web', '1', open.put({ manifests }, INDEX))
  open.tag('acme/web', 'amd64', await open.image('amd64', big))
  return open
}

const ask = { env: {}, signal, platform: 'linux/arm64' }

describe('an image in a registry', () => {
  it('says its layers without handing out one', async () => {
    const { host, requests } = await registry()
    const outline = await outlineRemote(`${host}/acme/web:1`, ask)
    expect(outline).toMatchObject({
      platform: 'linux/arm64',
      layers: [{ createdBy: 'COPY big / # buildkit' }, { createdBy: 'COPY small / # buildkit' }],
      platforms: [
        { platform: 'linux/amd64', layerCount: 1, compressedBytes: outline.layers[0]?.compressedBytes },
        { platform: 'linux/arm64', layerCount: 2, isThis: true },
      ],
    })
    expect(outline.layers[0]?.compressedBytes).toBeLessThan(1000)
    expect(requests.filter((request) => request.includes('/blobs/'))).toHaveLength(1)
  })

  it('is measured while its layers are downloaded, to the byte of what it stores', async () => {
    const { host } = await registry()
    const outline = await outlineRemote(`${host}/acme/web:1`, ask)
    const measured = await measureRemote(`${host}/acme/web:1`, keptFiles, ask)
    expect(measured.layers).toMatchObject([
      { unpackedBytes: 50_000, fileCount: 1, contents: { files: [{ path: 'big' }] } },
      { unpackedBytes: 1 },
    ])
    expect(
      measured.layers.map(({ diffId, compressedBytes, createdBy }) => ({ diffId, compressedBytes, createdBy })),
    ).toEqual(outline.layers)
    expect(measured.platforms).toEqual([
      expect.not.objectContaining({ unpackedBytes: expect.anything() }),
      expect.objectContaining({ unpackedBytes: 50_001 }),
    ])
  })

  it('that is one only has no other platforms, and is taken whatever it is for', async () => {
    const { host } = await registry()
    const outline = await outlineRemote(`${host}/acme/web:amd64`, ask)
    expect([outline.platform, outline.platforms]).toEqual(['linux/amd64', undefined])
  })

  it('is read by its digest', async () => {
    const store = await registry()
    const { digest } = await store.image('amd64', big)
    expect((await outlineRemote(`${store.host}/acme/web@${digest}`, ask)).layers).toHaveLength(1)
  })

  it.each(['bearer', 'basic'] as const)('takes the login that docker has kept, with %s', async (kind) => {
    const { host } = await registry({ login: 'me:secret', kind })
    const auths = { [host]: { auth: Buffer.from('me:secret').toString('base64') } }
    using folder = makeFolder({ 'config.json': JSON.stringify({ auths }) })
    const env = { DOCKER_CONFIG: folder.path }
    expect((await outlineRemote(`${host}/acme/web:1`, { ...ask, env })).layers).toHaveLength(2)
    using empty = makeFolder({})
    await expect(outlineRemote(`${host}/acme/web:1`, { ...ask, env: { HOME: empty.path } })).rejects.toThrow(
      'it has no such image for those who are not logged in',
    )
    using helper = makeFolder({ 'config.json': JSON.stringify({ credsStore: 'desktop' }) })
    await expect(outlineRemote(`${host}/acme/web:1`, { ...ask, env: { DOCKER_CONFIG: helper.path } })).rejects.toThrow(
      'docker-credential-desktop',
    )
  })

  it('sends no login to an address without TLS', async () => {
    const { host } = await registry({ realm: 'http://elsewhere.example/token' })
    await expect(outlineRemote(`${host}/acme/web:1`, ask)).rejects.toThrow('an address without TLS')
  })

  it.each<[claim: string, name: (host: string) => string, because: string]>([
    ['not there', (host) => `${host}/acme/web:2`, 'it has no such image'],
    ['in a registry that does not answer', () => '127.0.0.1:40009/acme/web', 'ECONNREFUSED'],
    ['no name', () => 'Web', '`Web` is no name of an image in a registry'],
  ])('that is %s is said', async (_, name, because) => {
    const { host } = await registry()
    await expect(outlineRemote(name(host), ask)).rejects.toThrow(because)
  })

  it('for another platform is said, with those that are there', async () => {
    const { host } = await registry()
    await expect(outlineRemote(`${host}/acme/web:1`, { ...ask, platform: 'linux/s390x' })).rejects.toThrow(
      'no image for linux/s390x, only for linux/amd64, linux/arm64',
    )
  })

  it.each<[what: string, falsify: (path: string, body: Buffer) => Buffer]>([
    ['manifest', (path, body) => (/manifests\/sha256/.test(path) ? Buffer.concat([body, Buffer.from(' ')]) : body)],
    ['configuration', (path, body) => (path.includes('/blobs/') ? Buffer.from(`${String(body)} `) : body)],
  ])('with a falsified %s is refused', async (_, falsify) => {
    const { host } = await registry({ falsify })
    await expect(outlineRemote(`${host}/acme/web:1`, ask)).rejects.toThrow('an answer is not what its digest says')
  })

  it('with a falsified layer, or an endless manifest, is refused', async () => {
    const { host } = await registry({
      falsify: (path, body) => (path.includes('/blobs/') && body[0] === 0x1f ? body.subarray(0, 60) : body),
    })
    await expect(measureRemote(`${host}/acme/web:1`, keptFiles, ask)).rejects.toThrow('could not be measured')
    await open?.[Symbol.asyncDispose]()
    const endless = await registry({ falsify: () => Buffer.alloc(5_000_000, ' ') })
    await expect(outlineRemote(`${endless.host}/acme/web:1`, ask)).rejects.toThrow('its answer is too large')
  })
})
