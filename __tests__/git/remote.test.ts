import { describe, expect, it } from '@jest/globals'
import { readRemote, type GitHubRepository } from '../../src/git/remote.ts'

const hello: GitHubRepository = { repository: 'octo/hello', serverUrl: 'https://github.com' }

describe('readRemote', () => {
  const cases: readonly [address: string, expected: GitHubRepository | undefined][] = [
    ['https://github.com/octo/hello', hello],
    ['https://github.com/octo/hello.git', hello],
    ['https://github.com/octo/hello/', hello],
    ['https://x-access-token:canary@github.com/octo/hello.git', hello],
    ['git@github.com:octo/hello.git', hello],
    ['github.com:octo/hello', hello],
    ['ssh://git@github.com/octo/hello.git', hello],
    ['ssh://git@github.com:443/octo/hello.git', hello],
    ['git://github.com/octo/hello.dots', { ...hello, repository: 'octo/hello.dots' }],
    ['https://acme.ghe.com/octo/hello', { ...hello, serverUrl: 'https://acme.ghe.com' }],
    ['https://github.example:8443/octo/hello', { ...hello, serverUrl: 'https://github.example:8443' }],
    ['https://gitlab.com/octo/hello', undefined],
    ['https://github.com.evil.example/octo/hello', undefined],
    ['https://github.com/octo', undefined],
    ['https://github.com/octo/hello/more', undefined],
    ['https://github.com/oc%20to/hello', undefined],
    ['/srv/git/hello.git', undefined],
    ['../hello', undefined],
    ['file:///srv/octo/hello', undefined],
    ['ext::sh -c true', undefined],
    ['', undefined],
  ]
  it.each(cases)('of %j', (address, expected) => {
    expect(readRemote(address, 'https://github.example:8443')).toEqual(expected)
  })
})
