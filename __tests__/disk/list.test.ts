import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { listFiles } from '../../src/disk/list.ts'

let root: string

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'drydock-list-')))
  await mkdir(join(root, 'web', 'node_modules', 'left-pad'), { recursive: true })
  await mkdir(join(root, '.git'))
  await writeFile(join(root, '.git', 'HEAD'), '12345')
  await writeFile(join(root, 'a'), '1')
  await writeFile(join(root, 'web', 'node_modules', 'left-pad', 'index.js'), '123')
  await writeFile(join(root, 'web', 'z.txt'), '')
  await symlink('/etc', join(root, 'web', 'etc'))
  await symlink('z.txt', join(root, 'web', 'link'))
  await symlink('/', join(root, 'rootfs'))
  execFileSync('mkfifo', [join(root, 'pipe')])
})

afterAll(() => rm(root, { recursive: true, force: true }))

const all = [
  { path: '.git/HEAD', bytes: 5 },
  { path: 'a', bytes: 1 },
  { path: 'web/node_modules/left-pad/index.js', bytes: 3 },
  { path: 'web/z.txt', bytes: 0 },
]

describe('listFiles', () => {
  const cases: readonly [claim: string, folder: string, limit: number, expected: unknown][] = [
    ['lists regular files only, in a stable order', '.', 100, { files: all, complete: true }],
    ['is complete at exactly the limit', '.', 4, { files: all, complete: true }],
    ['keeps upper folders when it is cut', '.', 3, { files: [all[0], all[1], all[3]], complete: false }],
    [
      'names files relative to the folder',
      'web/node_modules',
      9,
      { files: [{ path: 'left-pad/index.js', bytes: 3 }], complete: true },
    ],
    ['is incomplete for a folder that is missing', 'nothing', 9, { files: [], complete: false }],
    ['is incomplete for a file', 'a', 9, { files: [], complete: false }],
    ['does not leave the repository through a link', 'rootfs', 9, { files: [], complete: false }],
    ['does not leave the repository upward', '../..', 9, { files: [], complete: false }],
  ]
  it.each(cases)('%s', (_claim, folder, limit, expected) => {
    expect(listFiles(root, folder, limit)).toEqual(expected)
  })
})
