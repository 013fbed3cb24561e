import { chownSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openCheckout } from '../../src/git/head.ts'
import {
  cloneShallow,
  commit,
  git,
  makeOrigin,
  makeSandbox,
  openRepository,
  type Origin,
  type Sandbox,
} from './repositories.ts'

let sandbox: Sandbox
let origin: Origin

beforeAll(() => {
  sandbox = makeSandbox()
  origin = makeOrigin(sandbox)
})

afterAll(() => {
  sandbox[Symbol.dispose]()
})

describe('openCheckout', () => {
  it('reads both parents of a merge commit that a shallow clone cut off', async () => {
    const clone = cloneShallow(sandbox, origin, origin.merge)
    expect(await openRepository(clone)).toMatchObject({
      root: clone,
      head: { sha: origin.merge, parents: [origin.advanced, origin.feature] },
    })
  })

  it('finds the root from a folder below it', async () => {
    const folder = join(sandbox.path, 'with a space and ünïcode')
    git(sandbox.path, 'init', '--quiet', folder)
    const sha = commit(folder, { 'app/Dockerfile': 'FROM a\n' }, 'parent 1111111111111111111111111111111111111111')
    git(folder, 'remote', 'add', 'origin', 'git@github.com:octo/hello.git')
    expect(await openRepository(join(folder, 'app'))).toEqual({
      kind: 'repository',
      git: expect.objectContaining({ folder }),
      root: folder,
      head: { sha, parents: [] },
      remote: { repository: 'octo/hello', serverUrl: 'https://github.com' },
    })
  })

  it('looks at the folder and not where a hook points git', async () => {
    const clone = cloneShallow(sandbox, origin, origin.merge)
    const env = { ...process.env, GIT_DIR: join(origin.source, '.git'), GIT_WORK_TREE: origin.source }
    expect(await openRepository(clone, { env })).toMatchObject({ root: clone })
  })

  it('says that there is no repository', async () => {
    expect(await openCheckout(sandbox.path)).toEqual({
      kind: 'none',
      because: 'this folder is not in a git repository',
    })
  })

  it('says that there is no work tree', async () => {
    const { kind } = await openCheckout(origin.path)
    expect(kind).toBe('none')
  })

  it('says that git is not installed', async () => {
    expect(await openCheckout(sandbox.path, { env: { PATH: '/nowhere' } })).toEqual({
      kind: 'none',
      because: 'git is not installed',
    })
  })

  // Only root can give a folder to somebody else; elsewhere git's own switch for its tests makes the owner another one.
  it('says how to make git trust the folder of another user', async () => {
    const folder = join(sandbox.path, 'foreign')
    mkdirSync(folder)
    git(folder, 'init', '--quiet')
    if (process.getuid?.() === 0) chownSync(folder, 4711, 4711)
    const env = { ...process.env, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1', GIT_CONFIG_GLOBAL: '/dev/null' }
    expect(await openCheckout(folder, { env })).toEqual({
      kind: 'none',
      because: `git does not trust this folder, because another user owns it; \`git config --global --add safe.directory ${folder}\` changes that`,
    })
  })
})
