import { describe, expect, it } from '@jest/globals'
import { commentKey } from '../../src/settings/comment-key.ts'
import { writeMarker } from '../../src/github/marker.ts'
import type { ImageSettings } from '../../src/settings/settings.ts'

const key = (image: ImageSettings, images?: string[]): string =>
  commentKey({ image, run: {}, place: images ? { image: images } : {} })

describe('commentKey', () => {
  it.each([
    ['is the same for every step that asks for nothing', key({}), 'all'],
    ['tells the legs of a matrix apart by image', key({}, ['web', 'worker']), 'web-worker'],
    [
      'tells steps apart by Dockerfile and target',
      key({ dockerfile: 'Web/Dockerfile', target: 'dev' }),
      'web-dockerfile-dev',
    ],
    ['does not change with settings that do not say which image it is', key({ 'max-layers': 4 }), 'all'],
    ['is safe for a path that is hostile', key({ dockerfile: '--> <b>/ü/--' }), 'b'],
  ])('%s', (_, actual, expected) => {
    expect(actual).toBe(expected)
    expect(writeMarker({ key: actual })).toContain(expected)
  })

  it('is never too long for the marker', () => {
    expect(() => writeMarker({ key: key({ dockerfile: `${'long-'.repeat(40)}/Dockerfile` }) })).not.toThrow()
  })
})

it.each([
  ['login', 'https://me:canary@example.org/a.git'],
  ['query', 'https://example.org/a.git?token=canary'],
])('holds no %s of a context', (_, context) => {
  expect(key({ context })).toBe('https-example-org-a-git')
})
