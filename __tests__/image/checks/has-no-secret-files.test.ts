import { describe, expect, it } from '@jest/globals'
import { hasNoSecretFiles } from '../../../src/image/checks/has-no-secret-files.ts'
import { file, member } from '../layer.ts'
import { PRIVATE_KEY, sightingsOf, text } from '../sightings.ts'

describe('has-no-secret-files', () => {
  it.each([
    ['app/store.p12'],
    ['app/.env'],
    ['root/.aws/credentials'],
    ['app/service-account.json'],
    ['root/.kube/cache/x'],
  ])('finds %s', (path) => {
    expect(sightingsOf(hasNoSecretFiles, [file(path, 9)])).toEqual([`${path}@0`])
  })

  it.each([
    ['app/settings.py'],
    ['app/config/database.yml'],
    ['app/ca.pem'],
    ['app/server.key'],
    ['app/tests/store.p12'],
    ['app/node_modules/a/store.p12'],
    ['usr/lib/python3/site-packages/a/credentials.json'],
    ['root/.ssh/known_hosts'],
  ])('accepts %s', (path) => {
    expect(sightingsOf(hasNoSecretFiles, [file(path, 9)])).toEqual([])
  })

  it('finds what a later layer deletes, and nothing that is empty', () => {
    const layers = [[file('a/.env', 9), file('b/.env', 0)], [member('whiteout', 'a')]]
    expect(sightingsOf(hasNoSecretFiles, ...layers)).toEqual(['a/.env@0 hidden'])
  })

  it('is silent of a file whose key or token is told already', () => {
    const secret = 'APP_SECRET=h2k4j6l8n0p\n'
    expect(sightingsOf(hasNoSecretFiles, [text('a/.env', secret), text('root/.ssh/deploy', PRIVATE_KEY)])).toEqual([])
  })
})
