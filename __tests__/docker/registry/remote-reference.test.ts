import { describe, expect, it } from '@jest/globals'
import { readReference } from '../../../src/docker/registry/remote-reference.ts'

const DIGEST = `sha256:${'a'.repeat(64)}`

describe('the name of an image in a registry', () => {
  it.each([
    ['python', 'docker.io', 'library/python', 'latest'],
    ['python:3.13-slim', 'docker.io', 'library/python', '3.13-slim'],
    ['acme/shop:1', 'docker.io', 'acme/shop', '1'],
    ['index.docker.io/acme/shop', 'docker.io', 'acme/shop', 'latest'],
    ['ghcr.io/acme/shop/web:1', 'ghcr.io', 'acme/shop/web', '1'],
    ['localhost:5000/web', 'localhost:5000', 'web', 'latest'],
    ['localhost/web', 'localhost', 'web', 'latest'],
    ['[::1]:5000/web:a', '[::1]:5000', 'web', 'a'],
    [`r.example:5000/web:1@${DIGEST}`, 'r.example:5000', 'web', DIGEST],
  ])('%s', (name, registry, repository, version) => {
    expect(readReference(name)).toMatchObject({ registry, repository, version })
  })

  it.each([
    '',
    'Web',
    'web:',
    'web@sha256:1',
    '../web',
    'a//b',
    'user@host/web',
    'host:port/web',
    'web?x',
    `${'a/'.repeat(300)}a`,
    'r.example/a\nb',
  ])('is not %j', (name) => {
    expect(readReference(name)).toBeUndefined()
  })
})
