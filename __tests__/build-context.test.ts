import { describe, expect, it } from '@jest/globals'
import { isAddress, readContext, readNamedContext } from '../src/build-context.ts'

describe('a build context', () => {
  it.each([
    'https://example.org/a.git',
    'HTTPS://example.org/a.git',
    'git+ssh://example.org/a.git',
    'ssh://git@example.org/a',
    'git@example.org:a/b.git',
    'github.com/owner/name',
    'GitHub.com/owner/name',
    '-',
  ])('%s is fetched by the builder', (text) => {
    expect(readContext(text)).toEqual({ kind: 'remote', address: text })
  })

  it.each(['.', 'app', 'a-b', 'docker-image:x', 'github.company/x', 'git', ''])('%j is a folder', (text) => {
    expect(readContext(text)).toEqual({ kind: 'folder', path: text })
  })
})

it.each([
  ['docker-image://alpine', 'remote'],
  ['target:base', 'remote'],
  ['oci-layout:./x', 'remote'],
  ['https://example.org/a.tar', 'remote'],
  ['../other', 'folder'],
  ['shared', 'folder'],
])('the named context %s is a %s', (text, kind) => {
  expect(readNamedContext(text).kind).toBe(kind)
})

it.each([
  ['https://example.org/x', true],
  ['HTTP://example.org/x', true],
  ['git@example.org:a.git', true],
  ['github.com/owner/name', false],
  ['-', false],
])('the source %s of ADD is an address: %s', (text, expected) => {
  expect(isAddress(text)).toBe(expected)
})
