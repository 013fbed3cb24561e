/** A cache that is asked for is used, with the runner's own token, or the reader is told that it was not. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { makeSandbox, type Sandbox } from '../git/repositories.ts'
import { startCacheService, type CacheService } from './cache-service.ts'
import { buildkitImage, createBuilder, removeBuilder, type BuilderConfig } from './contained-builder.ts'
import { pullRequestEvent } from './pull-request.ts'
import { APP, service } from './service.ts'
import { tell, type Setting } from './story.ts'

// Where there is no image of BuildKit yet, it is built from its sources.
jest.setTimeout(600_000)

/** Never built before: for what it has itself the builder asks no cache. */
const change = () => ({ 'app.sh': `${APP}# ${randomUUID()}\n` })

const cached = (variables: Setting['prepare'], inputs: Setting['inputs'] = {}): Setting => ({
  base: service,
  change: change(),
  inputs: { 'cache-from': 'type=gha', run: 'false', ...inputs },
  ...(variables && { prepare: variables }),
})

const variables = ({ url, token }: CacheService, version: 1 | 2) => ({
  ACTIONS_RUNTIME_TOKEN: token,
  ACTIONS_RESULTS_URL: url,
  ...(version === 2 ? { ACTIONS_CACHE_SERVICE_V2: 'True' } : { ACTIONS_CACHE_URL: url }),
})

const UNUSED = /The cache `type=gha` was not used/

it.each([1, 2] as const)('version %d of GitHub’s cache is not asked where nobody asked for it', async (version) => {
  await using cache = await startCacheService()
  await tell(cached(() => variables(cache, version), { 'cache-from': '' }))
  expect(cache.requests).toEqual([])
})

it('a cache without a token and an address is said not to be used', async () => {
  const told = await tell(cached(undefined))
  expect(told.outputs.conclusion).toBe('pass')
  expect(told.annotations.join('\n')).toMatch(UNUSED)
  expect(told.report?.images[0]?.stages.build).toMatchObject({
    result: { head: { notes: [expect.stringMatching(UNUSED)] } },
  })
})

it('a cache that does not answer is said not to be used', async () => {
  const nobody = { url: 'http://127.0.0.1:9/', token: 'a.b.c', requests: [] }
  const told = await tell(
    cached(() => ({
      ACTIONS_RUNTIME_TOKEN: nobody.token,
      ACTIONS_RESULTS_URL: nobody.url,
      ACTIONS_CACHE_SERVICE_V2: 'true',
    })),
  )
  expect(told.annotations.join('\n')).toMatch(/The cache gha\S* was not used/)
})

it('nothing is exported for a pull request from a fork', async () => {
  await using cache = await startCacheService()
  const told = await tell({
    ...cached(() => variables(cache, 2), { 'cache-from': '', 'cache-to': 'type=gha,mode=max' }),
    event: pullRequestEvent(2),
  })
  expect(told.annotations.join('\n')).toContain('`cache-to` is not used for a pull request from a fork')
  expect(cache.requests).toEqual([])
})

describe('a builder that knows such caches', () => {
  const name = `drydock-test-${randomBytes(4).toString('hex')}`
  let sandbox: Sandbox
  let config: BuilderConfig
  let isThere = false

  beforeAll(() => {
    sandbox = makeSandbox()
    config = { BUILDX_CONFIG: join(sandbox.path, 'buildx') }
    const image = buildkitImage()
    isThere = image !== undefined
    if (image === undefined) return
    // The stand-in answers on this machine's own address.
    const options = `image=${image},network=host`
    createBuilder(config, `--name=${name}`, '--driver=docker-container', `--driver-opt=${options}`, '--bootstrap')
  })
  afterAll(() => {
    removeBuilder(config, name)
    sandbox[Symbol.dispose]()
  })

  it.each([
    [1, 'GET /_apis/artifactcache/cache'],
    [2, 'POST /twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL'],
  ] as const)('asks version %d of GitHub’s cache with the token of the runner', async (version, question) => {
    if (!isThere) return
    await using cache = await startCacheService()
    const told = await tell({
      base: { ...service, Dockerfile: 'FROM scratch\nCOPY app.sh /\n' },
      change: change(),
      inputs: { 'cache-from': 'type=gha', builder: name, run: 'false' },
      prepare: () => ({ ...variables(cache, version), ...config }),
    })
    expect(told.report?.images[0]?.stages.build.status).toBe('done')
    const asked = cache.requests.filter(({ what }) => what === question)
    expect(asked.map(({ authorization }) => authorization)).toContain(`Bearer ${cache.token}`)
    expect(told.annotations.join('\n')).not.toMatch(/was not used/)
    expect(JSON.stringify(told)).not.toContain(cache.token)
  })
})
