import { expect, it } from '@jest/globals'
import { pathText } from '../../src/image/path-text.ts'

it.each([
  ['is the root', '', '/'],
  ['is plain', 'etc/passwd', '/etc/passwd'],
  ['is UTF-8', Buffer.from('é/☃').toString('latin1'), '/é/☃'],
  ['has a mark that UTF-8 files begin with', Buffer.from('\ufeffa').toString('latin1'), '/\ufeffa'],
  ['is not UTF-8', 'a\xff\xe9', String.raw`/a\xff\xe9`],
  ['has control characters', 'a\nb\x1b', '/a\nb\x1b'],
])('a path that %s', (_, bytes, text) => {
  expect(pathText(bytes)).toBe(text)
})
