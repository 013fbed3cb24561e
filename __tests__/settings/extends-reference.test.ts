import { expect, it } from '@jest/globals'
import { pinned, readReference } from '../../src/settings/extends-reference.ts'

const SHA = '0123456789abcdef0123456789abcdef01234567'

it.each([
  ['./drydock.yml', 'drydock.yml'],
  ['./ci/shared config/a.yml', 'ci/shared config/a.yml'],
])('%s is a file of the repository', (text, path) => {
  expect(readReference(text)).toEqual({ kind: 'here', path })
})

it.each([
  ['acme/standards/drydock.yml@v1', 'acme', 'standards', 'drydock.yml', 'v1'],
  ['acme/.github/ci/drydock.yml@main', 'acme', '.github', 'ci/drydock.yml', 'main'],
  [`a-b/c.d/e.yml@${SHA}`, 'a-b', 'c.d', 'e.yml', SHA],
  ['acme/standards/drydock.yml@refs/tags/v1.2', 'acme', 'standards', 'drydock.yml', 'refs/tags/v1.2'],
  ['acme/standards/drydock.yml@release/2026', 'acme', 'standards', 'drydock.yml', 'release/2026'],
])('%s is a file elsewhere', (text, owner, repository, path, ref) => {
  expect(readReference(text)).toEqual({ kind: 'elsewhere', file: { owner, repository, path, ref } })
})

it.each([
  '',
  'drydock.yml',
  './',
  '/etc/drydock.yml',
  '../drydock.yml',
  './../drydock.yml',
  './ci/../../drydock.yml',
  './ci//drydock.yml',
  'acme/standards@v1',
  'acme/standards/drydock.yml',
  'acme/standards/drydock.yml@',
  'acme/standards/../other/drydock.yml@v1',
  'acme/../drydock.yml@v1',
  'acme/standards/drydock.yml@v1..v2',
  'acme/standards/drydock.yml@-x',
  'acme/standards/drydock.yml@v1?ref=main',
  'acme/standards/a\nb@v1',
  'https://example.org/drydock.yml@v1',
  'git@github.com:acme/standards/drydock.yml@v1',
])('%j is none', (text) => {
  expect(readReference(text)).toBeUndefined()
})

const file = (owner: string, ref: string) => ({ owner, repository: 'standards', path: 'drydock.yml', ref })

it.each<[string, string | undefined, string, string | undefined]>([
  ['a branch of the same owner', 'Acme', 'main', 'main'],
  ['a commit of another owner', 'octo-org', SHA, SHA],
  ['a name of another owner, which has to be a tag', 'octo-org', 'v1', 'refs/tags/v1'],
  ['a tag of another owner', 'octo-org', 'refs/tags/v1', 'refs/tags/v1'],
  ['a branch of another owner, said as one', 'octo-org', 'refs/heads/main', undefined],
  ['a short commit of another owner', 'octo-org', SHA.slice(0, 12), `refs/tags/${SHA.slice(0, 12)}`],
  ['a name where nobody knows the owner', undefined, 'v1', 'refs/tags/v1'],
])('%s', (_, owner, ref, asked) => {
  expect(pinned(file('acme', ref), owner)?.ref).toBe(asked)
})
