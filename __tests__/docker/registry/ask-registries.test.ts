import { afterEach, describe, expect, it } from '@jest/globals'
import { createAskRegistries } from '../../../src/docker/registry/ask-registries.ts'
import { INDEX, type LoopbackRegistry, startRegistry } from './loopback-registry.ts'

const files = [
  { name: 'low', content: 'x' },
  { name: 'high', content: 'y' },
] as const
const signal = new AbortController().signal
let registry: LoopbackRegistry
let digest = ''

async function open(): Promise<void> {
  registry = await startRegistry()
  const manifests = [await registry.image('amd64', files[0]), await registry.image('arm64', ...files)]
  digest = registry.put({ manifests }, INDEX).digest
}

afterEach(async () => {
  await registry[Symbol.asyncDispose]()
})

describe('registries', () => {
  it('say the sizes of the layers for one platform, and are asked once', async () => {
    await open()
    const ask = createAskRegistries({ env: {}, signal })
    const base = { reference: `${registry.host}/acme/base:moved`, digest }
    const sizes = await ask([base, { reference: `${registry.host}/acme/base@${digest}`, digest }], 'linux/arm64')
    expect([...sizes.values()]).toEqual([expect.any(Number), expect.any(Number)])
    expect([...sizes.keys()]).toEqual([expect.stringMatching(/^sha256:/), expect.stringMatching(/^sha256:/)])
    const asked = registry.requests.length
    expect(await ask([base], 'linux/arm64')).toEqual(sizes)
    expect(registry.requests).toHaveLength(asked)
    expect(registry.requests.filter((request) => request.includes('/manifests/')).length).toBeLessThanOrEqual(3)
  })

  it('that have it not, or do not answer, say nothing', async () => {
    await open()
    const ask = createAskRegistries({ env: {}, signal })
    const absent = { reference: `${registry.host}/acme/base`, digest: `sha256:${'0'.repeat(64)}` }
    const sizes = await ask(
      [absent, { reference: '127.0.0.1:40009/web', digest }, { reference: 'No Name', digest }],
      'linux/amd64',
    )
    expect(sizes.size).toBe(0)
  })

  it('are not asked any more when the run is cancelled', async () => {
    await open()
    const cancelled = new AbortController()
    const ask = createAskRegistries({ env: {}, signal: cancelled.signal })
    cancelled.abort(new Error('cancelled'))
    await expect(ask([{ reference: `${registry.host}/acme/base`, digest }], 'linux/amd64')).rejects.toThrow('cancelled')
  })
})
