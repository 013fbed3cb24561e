import { expect, it } from '@jest/globals'
import { findDockerfiles } from '../../src/discovery/find-dockerfiles.ts'
import type { FileRead } from '../../src/world.ts'

const IMAGE = 'FROM alpine\n'

/** Paths that stand alone are Dockerfiles; others come with their text. */
const find = (...files: readonly (string | readonly [string, string])[]) => {
  const texts = new Map(files.map((file) => (typeof file === 'string' ? [file, IMAGE] : file)))
  const read = (_: string, path: string): Promise<FileRead> =>
    Promise.resolve({ kind: 'text', text: texts.get(path) ?? '' })
  return findDockerfiles('/repo', [...texts.keys()], { read })
}

it.each<[string, readonly string[]]>([
  ['a monorepo of services', ['services/api/Dockerfile', 'services/web/Dockerfile']],
  ['a folder of Dockerfiles', ['docker/api/Dockerfile', 'docker/web/Dockerfile']],
  ['two stages of life', ['Dockerfile', 'Dockerfile.dev']],
  ['names in front', ['api.Dockerfile', 'web.dockerfile']],
  ['one that is built elsewhere', ['Dockerfile', '.devcontainer/Dockerfile', 'build/package/Dockerfile']],
  [
    'names that only begin or end like those of tests',
    ['contest/Dockerfile', 'testing-service/Dockerfile', 'latest/Dockerfile'],
  ],
])('takes all of %s', async (_, files) => {
  expect(await find(...files)).toEqual({ dockerfiles: files, leftOut: [] })
})

it.each<[string, string | readonly [string, string], string]>([
  ['a fixture', 'tests/fixtures/a/Dockerfile', 'test data'],
  ['test data of Go', 'pkg/build/testdata/Dockerfile', 'test data'],
  ['the image that runs the tests', 'Dockerfile.test', 'test data'],
  ['an end-to-end test', 'e2e/Dockerfile', 'test data'],
  ['an example', 'examples/flask/Dockerfile', 'an example'],
  ['a sample', 'samples/Dockerfile.web', 'an example'],
  ['documentation', 'docs/howto/Dockerfile', 'an example'],
  ['what others wrote', 'vendor/github.com/acme/x/Dockerfile', 'somebody else’s'],
  ['a template by its name', 'deploy/Dockerfile.j2', 'a template'],
  ['a template by its folder', 'generator/templates/app/Dockerfile', 'a template'],
  ['a template by its text', ['deploy/Dockerfile', 'FROM {{ base }}\n'], 'a template'],
])('leaves out %s, and says why', async (_, file, because) => {
  const [path] = typeof file === 'string' ? [file] : file
  expect(await find('Dockerfile', file)).toEqual({
    dockerfiles: ['Dockerfile'],
    leftOut: [{ dockerfile: path, because }],
  })
})

it('does not speak of a file that is no Dockerfile', async () => {
  const found = await find(
    'Dockerfile',
    ['src/dockerfile.ts', 'export const x = 1\n'],
    ['Dockerfile.md', '# How FROM works\n'],
    ['ci/dockerfile.py', 'import os\nfrom a import b\n\ndef main():\n    b()\n'],
  )
  expect(found).toEqual({ dockerfiles: ['Dockerfile'], leftOut: [] })
})

it('takes a file that is called Dockerfile whatever is in it: the linter says what is missing', async () => {
  expect((await find(['web/Dockerfile', ''])).dockerfiles).toEqual(['web/Dockerfile'])
})

it('takes examples where there is nothing else', async () => {
  expect(await find('examples/a/Dockerfile', 'examples/b/Dockerfile', 'vendor/x/Dockerfile')).toEqual({
    dockerfiles: ['examples/a/Dockerfile', 'examples/b/Dockerfile'],
    leftOut: [{ dockerfile: 'vendor/x/Dockerfile', because: 'somebody else’s' }],
  })
})

it('keeps one that cannot be read: the linter says what it is', async () => {
  const read = (): Promise<FileRead> => Promise.resolve({ kind: 'refused', because: 'it is a pipe' })
  expect((await findDockerfiles('/repo', ['Dockerfile'], { read })).dockerfiles).toEqual(['Dockerfile'])
})
