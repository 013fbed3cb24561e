import { describe, expect, it } from '@jest/globals'
import { commentKey } from '../../src/settings/comment-key.ts'
import { writeMarker } from '../../src/github/marker.ts'
import type { ImageSettings } from '../../src/settings/settings.ts'

const key = (image: ImageSettings, images?: string[], config?: string): string =>
  commentKey({ image, run: {}, place: { ...(images && { image: images }), ...(config !== undefined && { config }) } })

describe('commentKey', () => {
  it.each([
    ['is the same for every step that asks for nothing', key({}), 'all'],
    ['has the words of what the step asks for', key({}, ['web']), 'web'],
    ['says which Dockerfile and target', key({ dockerfile: 'Web/Dockerfile', target: 'dev' }), 'web-dockerfile-dev-'],
    ['does not change with settings that do not say which image it is', key({ 'max-layers': 4 }), 'all'],
    ['is safe for a path that is hostile', key({ dockerfile: '--> <b>/ü/--' }), 'b-'],
  ])('%s', (_, actual, expected) => {
    expect(actual.replace(/(?<=-)[0-9a-f]{8}$/, '')).toBe(expected)
    expect(writeMarker({ key: actual })).toContain(expected)
  })

  it('tells the legs of a matrix apart, whatever they differ in', () => {
    const legs = [
      key({}),
      key({}, ['web', 'worker']),
      key({}, ['web-worker']),
      key({ dockerfile: 'a/b' }),
      key({ dockerfile: 'a.b' }),
      key({ dockerfile: 'web', target: 'a' }),
      key({ dockerfile: 'web', context: 'a' }),
      key({ platforms: ['linux/amd64'] }),
      key({ platforms: ['linux/arm64'] }),
      key({ 'build-args': { PYTHON: '3.12' } }),
      key({ 'build-args': { PYTHON: '3.13' } }),
      key({ 'build-contexts': { base: 'a' } }),
      key({}, undefined, 'a.yml'),
      key({}, undefined, 'b.yml'),
      key({ dockerfile: `${'long/'.repeat(20)}a` }),
      key({ dockerfile: `${'long/'.repeat(20)}b` }),
    ]
    expect(new Set(legs).size).toBe(legs.length)
  })

  it('is the same whatever the order of build arguments, and whatever the secret among them', () => {
    const one = key({ 'build-args': { A: '1', API_TOKEN: 'one', B: '2' } })
    expect(key({ 'build-args': { B: '2', API_TOKEN: 'other', A: '1' } })).toBe(one)
    expect(key({ 'build-args': { API_TOKEN: 'one' } })).toBe('all')
  })

  it.each([
    ['a name that may be one', { NPM_AUTH_URL: 'canary' }, []],
    ['a name that is to be masked', { Licence: 'canary' }, ['LICENCE']],
    ['any name, where all are to be masked', { PLAIN: 'canary' }, ['*']],
  ])('holds no value of %s', (_, args, mask) => {
    const other = Object.fromEntries(Object.keys(args).map((name) => [name, 'other']))
    expect(key({ 'build-args': { A: '1', ...args }, mask })).toBe(key({ 'build-args': { A: '1', ...other }, mask }))
  })

  it.each([
    ['login', 'https://me:canary@example.org/simple'],
    ['query', 'https://example.org/simple?token=canary'],
  ])('holds no %s of an address in a build argument', (_, INDEX) => {
    expect(key({ 'build-args': { INDEX } })).toBe(key({ 'build-args': { INDEX: 'https://example.org/simple' } }))
  })

  it('tells build arguments apart that have a question mark and are no address', () => {
    expect(key({ 'build-args': { GLOB: 'a?b' } })).not.toBe(key({ 'build-args': { GLOB: 'a?c' } }))
  })

  it('is never too long for the marker', () => {
    expect(() => writeMarker({ key: key({ dockerfile: `${'long-'.repeat(40)}/Dockerfile` }) })).not.toThrow()
  })
})

it.each([
  ['login', 'https://me:canary@example.org/a.git'],
  ['query', 'https://example.org/a.git?token=canary'],
])('holds no %s of a context', (_, context) => {
  expect(key({ context })).toBe(key({ context: 'https://example.org/a.git' }))
})
