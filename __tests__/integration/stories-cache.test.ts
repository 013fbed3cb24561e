/** A cache that is asked for is used, with the runner's own token, or the reader is told that it was not. */
import { expect, it, jest } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { startCacheService, type CacheService } from './cache-service.ts'
import { pullRequestEvent } from './pull-request.ts'
import { APP, service } from './service.ts'
import { tell, type Setting } from './story.ts'

jest.setTimeout(60_000)

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
