import { expect, it } from '@jest/globals'
import { folder, readContext } from '../../src/build-context.ts'
import { keptBack } from '../../src/context/kept-back.ts'
import type { Disk } from '../../src/world.ts'
import { makeTrees } from './trees.ts'

const TREE = { 'app/a.py': '1234', 'app/node_modules/x.js': 'x'.repeat(96), 'README.md': 'read' }

async function ask(more: Readonly<Record<string, string>>, path = '.', part: Partial<Disk> = {}) {
  using trees = makeTrees('FROM alpine\n', { tracked: { ...TREE, ...more } })
  const { root } = trees.question
  return await keptBack({ source: root, dockerfile: 'Dockerfile', context: folder(path) }, { ...trees.disk, ...part })
}

it('counts what the ignore file keeps back, and all that the folder has', async () => {
  const ignore = '**/node_modules\n*.md\n'
  expect(await ask({ '.dockerignore': ignore })).toEqual({
    fileCount: 5,
    bytes: 'FROM alpine\n'.length + 4 + 96 + 4 + ignore.length,
    keptBack: { fileCount: 2, bytes: 100 },
  })
})

it('keeps nothing back without an ignore file', async () => {
  expect(await ask({})).toEqual({ fileCount: 4, bytes: 116, keptBack: { fileCount: 0, bytes: 0 } })
})

it('reads the ignore file of the folder, and the one beside the Dockerfile first', async () => {
  const inFolder = { 'app/.dockerignore': 'node_modules\n', '.dockerignore': '*\n' }
  expect(await ask(inFolder, 'app')).toMatchObject({ fileCount: 3, keptBack: { fileCount: 1, bytes: 96 } })
  expect(await ask({ ...inFolder, 'Dockerfile.dockerignore': 'a.py\n' }, 'app')).toMatchObject({
    keptBack: { fileCount: 1, bytes: 4 },
  })
})

it.each<[string, Readonly<Record<string, string>>, Partial<Disk>]>([
  [
    'not all files could be listed',
    { '.dockerignore': '*.md' },
    { list: () => Promise.resolve({ files: [], complete: false }) },
  ],
  ['the ignore file cannot be read', {}, { read: () => Promise.resolve({ kind: 'refused', because: 'is a pipe' }) }],
])('says nothing where %s', async (_, files, part) => {
  expect(await ask(files, '.', part)).toBeUndefined()
})

it('says nothing of a context that the builder fetches', async () => {
  using trees = makeTrees('FROM alpine\n', { tracked: { '.dockerignore': '*' } })
  const request = {
    source: trees.question.root,
    dockerfile: 'Dockerfile',
    context: readContext('https://example.org/a.git'),
  }
  expect(await keptBack(request, trees.disk)).toBeUndefined()
})
