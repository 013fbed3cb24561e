import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { findBase } from '../../src/git/find-base.ts'
import type { Trigger } from '../../src/world.ts'
import {
  cloneFull,
  cloneShallow,
  commit,
  fingerprint,
  git,
  makeOrigin,
  makeSandbox,
  openRepository,
  write,
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

const pullRequest = (headSha: string, baseSha: string): Trigger => ({
  kind: 'pull-request',
  number: 7,
  headSha,
  baseSha,
  baseRef: 'main',
  readOnly: false,
  fork: false,
})

const baseOf = async (clone: string, trigger: Trigger): Promise<unknown> =>
  findBase(await openRepository(clone), trigger)

describe('a pull request', () => {
  it('is compared with what it is merged onto, fetched into a clone of one commit', async () => {
    const clone = cloneShallow(sandbox, origin, origin.merge)
    const before = fingerprint(clone)

    // The event's base is older: main has advanced since the event was sent.
    expect(await baseOf(clone, pullRequest(origin.feature, origin.parted))).toEqual({
      kind: 'commit',
      sha: origin.advanced,
      how: 'the commit that the pull request is merged onto',
    })
    expect(git(clone, 'show', `${origin.advanced}:Dockerfile`)).toBe('FROM base')
    expect(git(clone, 'rev-list', origin.advanced)).toBe(origin.advanced)
    expect(git(clone, 'rev-parse', '--is-shallow-repository')).toBe('true')
    expect(fingerprint(clone)).toEqual(before)
  })

  it('is compared with where its branch parted, in a clone of one commit of the branch', async () => {
    const clone = cloneShallow(sandbox, origin, origin.feature)
    const before = fingerprint(clone)
    expect(await baseOf(clone, pullRequest(origin.feature, origin.advanced))).toEqual({
      kind: 'commit',
      sha: origin.parted,
      how: 'the commit at which HEAD parted from the base of the pull request',
    })
    expect(fingerprint(clone)).toEqual(before)
  })

  it('is compared with where its branch parted, in a full clone', async () => {
    const clone = cloneFull(sandbox, origin, 'feature')
    expect(await baseOf(clone, pullRequest(origin.feature, origin.advanced))).toEqual({
      kind: 'commit',
      sha: origin.parted,
      how: 'the commit at which HEAD parted from the base of the pull request',
    })
  })

  it('finds where a long branch parted by deepening more than once', async () => {
    using place = makeSandbox()
    const long = makeOrigin(place, 60)
    const clone = cloneShallow(place, long, long.feature)
    expect(await baseOf(clone, pullRequest(long.feature, long.advanced))).toMatchObject({ sha: long.parted })
  })

  it('is compared with the base itself when the histories share nothing', async () => {
    const clone = cloneFull(sandbox, origin, 'feature')
    git(clone, 'switch', '--quiet', '--orphan', 'alone')
    const alone = commit(clone, { Dockerfile: 'FROM alone\n' })
    expect(await baseOf(clone, pullRequest(alone, origin.advanced))).toEqual({
      kind: 'commit',
      sha: origin.advanced,
      how: 'the base of the pull request, which shares no history with HEAD',
    })
  })

  it('is compared with the base itself when a shallow clone cannot be deepened', async () => {
    using place = makeSandbox()
    const gone = makeOrigin(place)
    const clone = cloneShallow(place, gone, gone.feature)
    git(clone, 'fetch', '--quiet', '--depth=1', 'origin', gone.advanced)
    rmSync(gone.path, { recursive: true })
    expect(await baseOf(clone, pullRequest(gone.feature, gone.advanced))).toEqual({
      kind: 'commit',
      sha: gone.advanced,
      how: 'the base of the pull request; the shallow clone does not tell where HEAD parted from it',
    })
  })

  it('has no base when that cannot be fetched', async () => {
    using place = makeSandbox()
    const gone = makeOrigin(place)
    const clone = cloneShallow(place, gone, gone.merge)
    rmSync(gone.path, { recursive: true })
    expect(await baseOf(clone, pullRequest(gone.feature, gone.advanced))).toEqual({
      kind: 'none',
      because: expect.stringMatching(
        /^commit `[0-9a-f]{7}` is not in this clone, and it could not be fetched: fatal: /,
      ),
    })
  })

  it('has no base when there is no remote to fetch it from', async () => {
    const clone = cloneShallow(sandbox, origin, origin.merge)
    git(clone, 'remote', 'remove', 'origin')
    expect(await baseOf(clone, pullRequest(origin.feature, origin.advanced))).toEqual({
      kind: 'none',
      because: `commit \`${origin.advanced.slice(0, 7)}\` is not in this clone, and there is no remote to fetch it from`,
    })
  })
})

describe('a push', () => {
  it('is compared with the commit before it', async () => {
    const clone = cloneShallow(sandbox, origin, origin.advanced)
    expect(await baseOf(clone, { kind: 'push', sha: origin.advanced, before: origin.parted })).toEqual({
      kind: 'commit',
      sha: origin.parted,
      how: 'the commit before this push',
    })
  })

  it('has no base when the commit before it was pushed away', async () => {
    const clone = cloneShallow(sandbox, origin, origin.advanced)
    const lost = '1'.repeat(40)
    expect(await baseOf(clone, { kind: 'push', sha: origin.advanced, before: lost })).toEqual({
      kind: 'none',
      because: expect.stringContaining('commit `1111111` is not in this clone, and it could not be fetched'),
    })
  })

  it('of a new branch is compared with where that parted from the default branch', async () => {
    const clone = cloneShallow(sandbox, origin, origin.feature)
    const before = fingerprint(clone)
    expect(await baseOf(clone, { kind: 'push', sha: origin.feature, defaultBranch: 'main' })).toEqual({
      kind: 'commit',
      sha: origin.parted,
      how: 'the commit at which HEAD parted from the default branch `main`',
    })
    expect(fingerprint(clone)).toEqual(before)
  })
})

describe('a manual run', () => {
  it('on the default branch has nothing to compare with', async () => {
    const clone = cloneShallow(sandbox, origin, origin.advanced)
    expect(await baseOf(clone, { kind: 'manual', sha: origin.advanced, defaultBranch: 'main' })).toEqual({
      kind: 'none',
      because: 'the commit is already part of the default branch `main`',
      isMerged: true,
    })
  })

  it.each(['nowhere', '--upload-pack=touch x', 'a..b'])(
    'does not stumble over the default branch %j',
    async (branch) => {
      const clone = cloneShallow(sandbox, origin, origin.advanced)
      expect(await baseOf(clone, { kind: 'manual', sha: origin.advanced, defaultBranch: branch })).toEqual({
        kind: 'none',
        because: `the default branch \`${branch}\` could not be fetched`,
      })
    },
  )
})

describe('the command line', () => {
  it('compares a branch with where it parted from the default branch', async () => {
    const clone = cloneFull(sandbox, origin, 'feature')
    expect(await baseOf(clone, { kind: 'local' })).toEqual({
      kind: 'commit',
      sha: origin.parted,
      how: 'the commit at which HEAD parted from `origin/HEAD`',
    })
  })

  it('compares uncommitted changes on the default branch with HEAD', async () => {
    const clone = cloneFull(sandbox, origin, 'main')
    write(clone, { Dockerfile: 'FROM changed\n' })
    expect(await baseOf(clone, { kind: 'local' })).toEqual({
      kind: 'commit',
      sha: origin.advanced,
      how: 'HEAD itself, so that only uncommitted changes count',
    })
  })

  it('compares unpushed commits on the default branch with the remote', async () => {
    const clone = cloneFull(sandbox, origin, 'main')
    commit(clone, { Dockerfile: 'FROM unpushed\n' })
    expect(await baseOf(clone, { kind: 'local' })).toMatchObject({ sha: origin.advanced })
  })

  it('uses a local default branch where there is no remote', async () => {
    const folder = join(sandbox.path, 'no-remote')
    git(sandbox.path, 'init', '--quiet', '--initial-branch=master', folder)
    const parted = commit(folder, { Dockerfile: 'FROM a\n' })
    git(folder, 'switch', '--quiet', '--create', 'topic')
    commit(folder, { Dockerfile: 'FROM b\n' })
    expect(await baseOf(folder, { kind: 'local' })).toEqual({
      kind: 'commit',
      sha: parted,
      how: 'the commit at which HEAD parted from `master`',
    })
  })

  it('has no base before the first commit', async () => {
    const folder = join(sandbox.path, 'unborn')
    git(sandbox.path, 'init', '--quiet', folder)
    expect(await baseOf(folder, { kind: 'local' })).toEqual({
      kind: 'none',
      because: 'the repository has no commit yet',
    })
  })

  it('compares with what the user names', async () => {
    const clone = cloneFull(sandbox, origin, 'feature')
    expect(await baseOf(clone, { kind: 'local', base: 'HEAD~1' })).toEqual({
      kind: 'commit',
      sha: origin.parted,
      how: 'the commit at which HEAD parted from `HEAD~1`',
    })
  })
})

it('gives the reason where there is no repository', async () => {
  const because = 'this folder is not in a git repository'
  expect(await findBase({ kind: 'none', because }, { kind: 'local' })).toEqual({ kind: 'none', because })
})
