import { describe, expect, it } from '@jest/globals'
import { cacheTokens, childEnv } from '../../../src/docker/cli/child-env.ts'
import { withoutSecrets } from '../../../src/docker/cli/redaction.ts'

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

  it.each([
    [['type=gha,scope=a'], { ACTIONS_RUNTIME_TOKEN: 'x' }],
    [['a', 'mode=max,type=gha'], { ACTIONS_RUNTIME_TOKEN: 'x' }],
    [['type=ghastly'], {}],
    [[], {}],
  ])('for the caches %j has the tokens %j', (caches, tokens) => {
    expect(cacheTokens({ ACTIONS_RUNTIME_TOKEN: 'x', GITHUB_TOKEN: 'y' }, caches)).toEqual(tokens)
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
