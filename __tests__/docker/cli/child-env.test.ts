import { describe, expect, it } from '@jest/globals'
import { cacheService, cacheVariables, childEnv, unreachableCaches } from '../../../src/docker/cli/child-env.ts'
import { withoutSecrets } from '../../../src/docker/cli/redact-args.ts'

describe('the environment of docker', () => {
  it('has none of GitHub’s tokens', () => {
    const env = {
      PATH: '/bin',
      DOCKER_HOST: 'unix:///x',
      NPM_TOKEN: 'theirs',
      NOTHING: undefined,
      GITHUB_TOKEN: 'x',
      GH_TOKEN: 'x',
      'INPUT_GITHUB-TOKEN': 'x',
      INPUT_TOKEN: 'x',
      ACTIONS_RUNTIME_TOKEN: 'x',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'x',
    }
    expect(childEnv(env)).toEqual({
      PATH: '/bin',
      DOCKER_HOST: 'unix:///x',
      NPM_TOKEN: 'theirs',
      DOCKER_CLI_HINTS: 'false',
      NO_COLOR: '1',
    })
  })

  const service = {
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_CACHE_URL: 'http://cache/',
    ACTIONS_RESULTS_URL: 'http://results/',
    ACTIONS_RUNTIME_TOKEN: 'x',
  }

  it('has none of the variables of GitHub’s services', () => {
    expect(Object.keys(childEnv(service))).toEqual(['DOCKER_CLI_HINTS', 'NO_COLOR'])
  })

  it('knows what reaches GitHub’s cache', () => {
    expect(cacheService({ ...service, GITHUB_TOKEN: 'y', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'z' })).toEqual(service)
  })

  it.each([
    [['type=gha,scope=a'], service],
    [['a', 'mode=max,type=gha'], service],
    [['"scope=a,b",type=gha'], service],
    [['type=ghastly'], {}],
    [['scope=type=gha,type=registry'], {}],
    [[], {}],
  ])('for the caches %j has %j', (caches, variables) => {
    expect(cacheVariables(service, caches)).toEqual(variables)
  })

  it.each([
    ['type=gha', service, []],
    ['type=gha', {}, ['type=gha']],
    ['type=gha', { ACTIONS_RUNTIME_TOKEN: 'x' }, ['type=gha']],
    ['type=gha', { ACTIONS_RESULTS_URL: 'http://results/' }, ['type=gha']],
    ['type=gha,token=a,url=http://a/', {}, []],
    ['type=registry,ref=a/b', {}, []],
    ['a/b', {}, []],
  ])('says of %j with %j that %j cannot be reached', (cache, variables, unreachable) => {
    expect(unreachableCaches(variables, [cache])).toEqual(unreachable)
  })
})

describe('an argument list that is shown', () => {
  it.each([
    ['--build-arg=A=s3cret=x', '--build-arg=A=***'],
    ['--build-arg=A=two\nlines', '--build-arg=A=***'],
    ['--env=A=s3cret', '--env=A=***'],
    ['--cache-to=type=s3,secret_access_key=s3cret,bucket=b', '--cache-to=type=s3,secret_access_key=***,bucket=b'],
    ['--cache-from=type=gha,token=s3cret', '--cache-from=type=gha,token=***'],
    ['--cache-from=user/app:cache', '--cache-from=user/app:cache'],
    ['https://me:s3cret@example.org/a.git', 'https://***@example.org/a.git'],
    ['--build-context=a=https://s3cret@example.org/a.git', '--build-context=a=https://***@example.org/a.git'],
    ['--label=a=b', '--label=a=b'],
    ['--secret=id=a,src=b', '--secret=id=a,src=b'],
    ['git@github.com:a/b.git', 'git@github.com:a/b.git'],
  ])('shows %j as %j', (argument, shown) => {
    expect(withoutSecrets([argument])).toEqual([shown])
  })
})
