import { describe, expect, it } from '@jest/globals'
import { hasNoTokens } from '../../../src/image/checks/has-no-tokens.ts'
import { keptFiles } from '../../../src/image/kept-files.ts'
import { member } from '../layer.ts'
import { sightingsOf, text } from '../sightings.ts'

const NPM = ['npm', 'Zq3nT8xLw5Ry2Kv7Bd4Hs9Pf6Gj1Mc0Xa8Ue'].join('_')
const found = (path: string, content: string): string[] => sightingsOf(hasNoTokens, [text(path, content)])

describe('has-no-tokens', () => {
  it.each<[path: string, content: string, what: string]>([
    ['root/.npmrc', `//registry.npmjs.org/:_authToken=${NPM}\n`, 'an npm token'],
    ['app/.npmrc', '//npm.corp/:_authToken=a1b2c3d4e5f6\n', 'a password or token'],
    ['var/www/.npmrc', '_auth = "YTpiY2RlZmdo"\n', 'a password or token'],
    ['root/.docker/config.json', '{"auths":{"r":{"auth":"dXNlcjpwYXNzd29yZA=="}}}', 'a password or token'],
    ['root/.netrc', 'machine git.corp login ci password s3cr3tw0rd\n', 'a password or token'],
    ['root/.pypirc', '[pypi]\nusername = ci\npassword = s3cr3tw0rd\n', 'a password or token'],
    [
      'root/.aws/credentials',
      '[default]\naws_secret_access_key = 1a2B3c4D5e6F7g8H9i0JkLmNoPqRsTuVwXyZ1a2B\n',
      'an AWS secret key',
    ],
    ['root/.git-credentials', 'https://ci:s3cr3tw0rd@git.corp\n', 'a password'],
    ['app/.env', 'DEBUG=1\nDJANGO_SECRET_KEY=h2k4j6l8n0p\n', 'a password or token'],
  ])('finds the secret in %s', (path, content, what) => {
    expect(found(path, content)).toEqual([`${path}@0 ${what}`])
    expect(keptFiles.isWanted(path)).toBe(true)
  })

  it.each([
    ['a variable in its place', 'app/.npmrc', '//registry.npmjs.org/:_authToken=${NPM_TOKEN}\n'],
    ['settings without a secret', 'app/.npmrc', 'registry=https://npm.corp\nsave-exact=true\n'],
    ['a placeholder', 'app/.env', 'API_KEY=your-key-here\nDB_PASSWORD=changeme123\n'],
    ['an example', 'app/examples/.env', 'API_KEY=h2k4j6l8n0p\n'],
    ['variables that are no secret', 'app/.env', 'PORT=8080\nTOKEN_TTL=3600000000\n'],
    ['a package database', 'var/lib/dpkg/status', 'Package: a\nAPI_TOKEN=h2k4j6l8n0p\n'],
  ])('accepts %s', (_, path, content) => {
    expect(found(path, content)).toEqual([])
  })

  it('finds it where a later layer deletes it', () => {
    const layers = [[text('root/.npmrc', `_authToken=${NPM}`)], [member('whiteout', 'root/.npmrc')]]
    expect(sightingsOf(hasNoTokens, ...layers)).toEqual(['root/.npmrc@0 an npm token hidden'])
  })
})
