import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { openDisk } from '../../src/disk/disk.ts'
import { ToolError } from '../../src/errors.ts'
import type { Git } from '../../src/git/git.ts'
import { createRepository, removeWorktree } from '../../src/git/worktree.ts'
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

const disk = openDisk()

let sandbox: Sandbox
let origin: Origin
let clone: string
let temp: string

beforeAll(() => {
  sandbox = makeSandbox()
  origin = makeOrigin(sandbox)
})

beforeEach(() => {
  clone = cloneShallow(sandbox, origin, origin.merge)
  temp = join(sandbox.path, 'runner temp')
  mkdirSync(temp)
})

afterEach(() => {
  rmSync(temp, { recursive: true, force: true })
})

afterAll(() => {
  sandbox[Symbol.dispose]()
})

const open = async (path = clone): Promise<ReturnType<typeof createRepository>> =>
  createRepository(await openRepository(path), { temp })

describe('a worktree', () => {
  it('holds the files of a commit that a shallow clone lacks, and keeps the checkout untouched', async () => {
    write(clone, { Dockerfile: 'FROM changed\n', untracked: 'mine' })
    git(clone, 'add', 'Dockerfile')
    const before = fingerprint(clone)
    {
      await using worktree = await (await open()).checkout(origin.parted)
      expect(readdirSync(worktree.path).sort()).toEqual(['Dockerfile', 'README.md'])
      expect(readFileSync(join(worktree.path, 'Dockerfile'), 'utf8')).toBe('FROM base\n')
      expect(worktree.path).toMatch(/runner temp\/drydock-worktree-[A-Za-z0-9]{6}$/)
      // git's own entry is the one thing in the checkout that a worktree needs while it lives.
      const during = Object.entries(fingerprint(clone)).filter(([file]) => !file.startsWith('.git/worktrees'))
      expect(Object.fromEntries(during)).toEqual(before)
    }
    expect(readdirSync(temp)).toEqual([])
    expect(fingerprint(clone)).toEqual(before)
  })

  it('leaves a full clone full, although it has to fetch', async () => {
    const full = cloneFull(sandbox, origin, 'main')
    const before = fingerprint(full)
    git(origin.source, 'switch', '--quiet', '--create', 'later', 'main')
    const later = commit(origin.source, { later: '' })
    git(origin.source, 'push', '--quiet', origin.path, 'later')
    {
      await using worktree = await (await open(full)).checkout(later)
      expect(existsSync(worktree.path)).toBe(true)
    }
    expect(git(full, 'rev-parse', '--is-shallow-repository')).toBe('false')
    expect(fingerprint(full)).toEqual(before)
  })

  it('stands beside another of the same commit', async () => {
    const repository = await open()
    await using first = await repository.checkout(origin.parted)
    await using second = await repository.checkout(origin.parted)
    expect(first.path).not.toBe(second.path)
  })

  it('is made one after the other, because git fails at the half-written entry of another', async () => {
    const checkout = await openRepository(clone)
    let adding = 0
    const mostAtOnce: number[] = []
    const watched: Git = {
      ...checkout.git,
      async run(args, options) {
        if (args[1] !== 'add') return checkout.git.run(args, options)
        mostAtOnce.push((adding += 1))
        try {
          return await checkout.git.run(args, options)
        } finally {
          adding -= 1
        }
      },
    }
    const repository = createRepository({ ...checkout, git: watched }, { temp })
    const made = await Promise.all([1, 2, 3].map(() => repository.checkout(origin.merge)))
    expect(mostAtOnce).toEqual([1, 1, 1])
    for (const worktree of made) await worktree[Symbol.asyncDispose]()
  })

  it.each([
    ['written', 'fatal: failed to read .git/worktrees/drydock-worktree-abc123/commondir: Success', 2],
    ['removed', "fatal: could not create directory of '.git/worktrees/x': No such file or directory", 2],
    ['locked', 'fatal: a lock is held', 1],
  ])('is tried again where the entry of another process is being %s', async (state, said, attempts) => {
    const checkout = await openRepository(clone)
    let tried = 0
    const disturbed: Git = {
      ...checkout.git,
      async run(args, options) {
        if (args[1] === 'add' && (tried += 1) === 1) throw new ToolError(said, { command: ['git'] })
        return checkout.git.run(args, options)
      },
    }
    const made = createRepository({ ...checkout, git: disturbed }, { temp }).checkout(origin.merge)
    if (state === 'locked') await expect(made).rejects.toThrow(said)
    else await (await made)[Symbol.asyncDispose]()
    expect(tried).toBe(attempts)
  })

  it('leaves the worktrees of others alone, also stale and locked ones', async () => {
    git(clone, 'worktree', 'add', '--quiet', '--detach', join(sandbox.path, 'stale'))
    rmSync(join(sandbox.path, 'stale'), { recursive: true })
    git(clone, 'worktree', 'add', '--quiet', '--detach', join(sandbox.path, 'locked'))
    git(clone, 'worktree', 'lock', join(sandbox.path, 'locked'))
    const before = git(clone, 'worktree', 'list', '--porcelain')
    {
      await using worktree = await (await open()).checkout(origin.parted)
      expect(git(clone, 'worktree', 'list', '--porcelain')).toContain(worktree.path)
    }
    expect(git(clone, 'worktree', 'list', '--porcelain')).toBe(before)
    rmSync(join(sandbox.path, 'locked'), { recursive: true })
  })

  it('is removed although it was damaged, locked and written to', async () => {
    const before = fingerprint(clone)
    {
      await using worktree = await (await open()).checkout(origin.parted)
      git(clone, 'worktree', 'lock', worktree.path)
      write(worktree.path, { 'node_modules/x/y.js': '1' })
      rmSync(join(worktree.path, 'Dockerfile'))
    }
    expect(readdirSync(temp)).toEqual([])
    expect(fingerprint(clone)).toEqual(before)
  })

  it('is removed after the run was cancelled', async () => {
    const before = fingerprint(clone)
    const controller = new AbortController()
    const checkout = await openRepository(clone, { signal: controller.signal })
    {
      await using worktree = await createRepository(checkout, { temp }).checkout(origin.parted)
      expect(existsSync(worktree.path)).toBe(true)
      controller.abort()
    }
    expect(readdirSync(temp)).toEqual([])
    expect(fingerprint(clone)).toEqual(before)
  })

  it('leaves nothing when the run is cancelled while it is made', async () => {
    const before = fingerprint(clone)
    const controller = new AbortController()
    const checkout = await openRepository(clone, { signal: controller.signal })
    const repository = createRepository(checkout, {
      temp,
      onPath: () => {
        controller.abort()
      },
    })
    await expect(repository.checkout(origin.parted)).rejects.toThrow('it was cancelled')
    expect(readdirSync(temp)).toEqual([])
    expect(fingerprint(clone)).toEqual(before)
  })

  it('of a process that was killed is removed by the next', async () => {
    const before = fingerprint(clone)
    let path = ''
    const checkout = await openRepository(clone)
    const onPath = (told: string): void => {
      path = told
    }
    await createRepository(checkout, { temp, onPath }).checkout(origin.parted)
    expect(readdirSync(path)).toContain('Dockerfile')

    await removeWorktree(checkout.git, path)
    await removeWorktree(checkout.git, path)
    expect(readdirSync(temp)).toEqual([])
    expect(fingerprint(clone)).toEqual(before)
  })

  it.each([
    ['the checkout itself', () => clone],
    ['a folder of another name', () => join(temp, 'other')],
    ['a path with steps upward', () => `${temp}/x/../drydock-worktree-abcdef`],
    ['a relative path', () => 'drydock-worktree-abcdef'],
  ])('is never %s', async (_claim, path) => {
    mkdirSync(join(temp, 'other'))
    mkdirSync(join(temp, 'drydock-worktree-abcdef'))
    const { git: tool } = await openRepository(clone)
    await expect(removeWorktree(tool, path())).rejects.toThrow('is not a worktree of ours')
    expect(readdirSync(temp).sort()).toEqual(['drydock-worktree-abcdef', 'other'])
    expect(existsSync(join(clone, 'Dockerfile'))).toBe(true)
  })
})

describe('a commit that cannot be checked out', () => {
  it.each([
    [
      'is not in the clone and not on the remote',
      '1'.repeat(40),
      'commit `1111111` is not in this clone, and it could not be fetched',
    ],
    ['is no commit name', '--upload-pack=touch x', 'it is not a full commit name'],
    ['is a branch', 'main', 'it is not a full commit name'],
  ])('is an error that says so when it %s', async (_claim, sha, because) => {
    await expect((await open()).checkout(sha)).rejects.toThrow(because)
    expect(readdirSync(temp)).toEqual([])
  })

  it('is an error when there is no repository', async () => {
    const repository = createRepository({ kind: 'none', because: 'git is not installed' }, { temp })
    await expect(repository.checkout(origin.parted)).rejects.toThrow('git is not installed')
  })

  it('is an error when the temporary folder is missing', async () => {
    const repository = createRepository(await openRepository(clone), { temp: join(sandbox.path, 'missing') })
    await expect(repository.checkout(origin.parted)).rejects.toThrow('ENOENT')
  })
})

describe('what a commit and a configuration cannot make us run', () => {
  it('hooks, filters and file system monitors', async () => {
    write(sandbox.path, { 'hooks/post-checkout': `#!/bin/sh\ntouch '${sandbox.path}/canary'\n` })
    const program = join(sandbox.path, 'hooks', 'post-checkout')
    chmodSync(program, 0o755)
    git(origin.source, 'switch', '--quiet', '--create', 'filtered', 'main')
    const filtered = commit(origin.source, { '.gitattributes': '* filter=a=b\n*.x filter=c\n', 'a.x': 'text\n' })
    git(origin.source, 'push', '--quiet', origin.path, 'filtered')
    git(clone, 'config', 'core.hooksPath', join(sandbox.path, 'hooks'))
    git(clone, 'config', 'core.fsmonitor', program)
    git(clone, 'config', 'filter.a=b.smudge', program)
    git(clone, 'config', 'filter.a=b.required', 'true')
    git(clone, 'config', 'filter.c.process', program)

    await using worktree = await (await open()).checkout(filtered)
    expect(readFileSync(join(worktree.path, 'a.x'), 'utf8')).toBe('text\n')
    expect(readFileSync(join(worktree.path, 'Dockerfile'), 'utf8')).toBe('FROM base\n')
    expect(existsSync(join(sandbox.path, 'canary'))).toBe(false)
  })

  it('links in the commit stay links, and are refused when they lead out', async () => {
    git(origin.source, 'switch', '--quiet', '--create', 'linked', 'main')
    rmSync(join(origin.source, 'Dockerfile'))
    symlinkSync('../../../../../proc/self/environ', join(origin.source, 'Dockerfile'))
    const linked = commit(origin.source, {})
    git(origin.source, 'push', '--quiet', origin.path, 'linked')

    await using worktree = await (await open()).checkout(linked)
    expect(lstatSync(join(worktree.path, 'Dockerfile')).isSymbolicLink()).toBe(true)
    expect((await disk.read(worktree.path, 'Dockerfile')).kind).not.toBe('text')
  })
})

describe('what git tracks of the checkout', () => {
  const track = async (uncommitted: boolean) => {
    const tree = await (await open()).tracked({ uncommitted })
    if (tree.kind === 'none') throw new Error(tree.because)
    return tree
  }

  it('is the commit without untracked files and history', async () => {
    write(clone, { Dockerfile: 'FROM changed\n', untracked: 'mine' })
    const before = fingerprint(clone)
    {
      await using tree = await track(false)
      expect(existsSync(join(tree.path, 'untracked')) || existsSync(join(tree.path, '.git'))).toBe(false)
      expect(readFileSync(join(tree.path, 'Dockerfile'), 'utf8')).not.toBe('FROM changed\n')
      expect(tree).toMatchObject({
        modified: ['Dockerfile'],
        submodules: [],
        lfs: [],
        isSparse: false,
        keepsToken: false,
      })
    }
    expect(fingerprint(clone)).toEqual(before)
  })

  it('has uncommitted changes where they are asked for: contents, modes, links, new and removed files', async () => {
    write(clone, { Dockerfile: 'FROM changed\n', 'new/file': 'staged', untracked: 'mine' })
    chmodSync(join(clone, 'Dockerfile'), 0o755)
    symlinkSync('file', join(clone, 'new/link'))
    git(clone, 'add', 'new')
    rmSync(join(clone, 'README.md'))
    await using tree = await track(true)
    expect(readdirSync(tree.path, { recursive: true }).sort()).toEqual([
      'Dockerfile',
      'main.txt',
      'new',
      'new/file',
      'new/link',
    ])
    expect(readFileSync(join(tree.path, 'Dockerfile'), 'utf8')).toBe('FROM changed\n')
    expect(lstatSync(join(tree.path, 'Dockerfile')).mode & 0o100).toBe(0o100)
    expect(lstatSync(join(tree.path, 'new/link')).isSymbolicLink()).toBe(true)
    expect(tree.modified).toEqual(['Dockerfile', 'README.md', 'new/file', 'new/link'])
  })

  it('tells submodules, files of Git LFS and a token that the checkout keeps', async () => {
    write(clone, { '.gitattributes': '*.bin filter=lfs\n', 'a.bin': 'pointer' })
    git(clone, '-c', 'filter.lfs.clean=', 'add', '.gitattributes', 'a.bin')
    git(clone, 'update-index', '--add', '--cacheinfo', `160000,${origin.parted},vendor/x`)
    git(clone, 'config', 'http.https://github.com/.extraheader', 'AUTHORIZATION: basic eA==')
    await using tree = await track(false)
    expect(tree).toMatchObject({ submodules: ['vendor/x'], lfs: ['a.bin'], keepsToken: true })
  })

  it('tells that the checkout is sparse', async () => {
    git(clone, 'sparse-checkout', 'set', 'nowhere')
    await using tree = await track(false)
    expect(tree).toMatchObject({ isSparse: true })
  })

  it('is nothing outside of a repository', async () => {
    await using tree = await createRepository({ kind: 'none', because: 'no git' }).tracked({ uncommitted: true })
    expect(tree).toMatchObject({ kind: 'none', because: 'no git' })
  })
})
