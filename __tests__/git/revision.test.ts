import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/errors.ts'
import { nameIn, resolveRevision } from '../../src/git/revision.ts'
import {
  cloneFull,
  cloneShallow,
  fingerprint,
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
  git(origin.source, 'tag', 'v1', origin.root)
  git(origin.source, 'tag', '-a', '-m', 'signed', 'v2', origin.parted)
  git(origin.source, 'push', '--quiet', origin.path, 'v1', 'v2')
})

afterAll(() => {
  sandbox[Symbol.dispose]()
})

describe('nameIn', () => {
  const cases: readonly [text: string, name: string | undefined][] = [
    ['main', 'main'],
    ['origin/main', 'origin/main'],
    ['HEAD~2', 'HEAD'],
    ['main^^~3^2', 'main'],
    ['', undefined],
    ['~1', undefined],
    ['-x', undefined],
    ['a b', undefined],
    ['a\nb', undefined],
    ['a\0b', undefined],
    ['main~99999999999', undefined],
    ['x'.repeat(10_240), undefined],
  ]
  it.each(cases)('of %j', (text, name) => {
    expect(nameIn(text)).toBe(name)
  })
})

describe('resolveRevision', () => {
  const known: readonly [text: string, of: keyof Origin][] = [
    ['main', 'advanced'],
    ['origin/feature', 'feature'],
    ['refs/remotes/origin/feature', 'feature'],
    ['v1', 'root'],
    ['v2', 'parted'],
    ['main~1', 'parted'],
    ['main~2', 'root'],
  ]
  it.each(known)('knows %s in a full clone', async (text, of) => {
    const clone = cloneFull(sandbox, origin, 'main')
    const { git: tool } = await openRepository(clone)
    expect(await resolveRevision(tool, 'base', text)).toBe(origin[of])
  })

  it.each([...known.slice(1, 2), ...known.slice(3, 5)])('fetches %s into a clone of one commit', async (text, of) => {
    const clone = cloneShallow(sandbox, origin, origin.advanced)
    const before = fingerprint(clone)
    const { git: tool } = await openRepository(clone)
    expect(await resolveRevision(tool, 'base', text)).toBe(origin[of])
    expect(fingerprint(clone)).toEqual(before)
  })

  it('takes full and short commit names', async () => {
    const { git: tool } = await openRepository(cloneFull(sandbox, origin, 'main'))
    expect(await resolveRevision(tool, 'base', origin.parted)).toBe(origin.parted)
    expect(await resolveRevision(tool, 'base', origin.parted.slice(0, 8))).toBe(origin.parted)
  })

  const canary = '--upload-pack=touch canary;git-upload-pack'
  it.each([
    canary,
    '-x',
    '--end-of-options',
    'a..b',
    'a...b',
    'HEAD@{1}',
    '@{u}',
    'a\nb',
    'a\0b',
    'a:b',
    'a?',
    '.',
    'a.lock',
  ])('refuses %j and runs nothing', async (text) => {
    const clone = cloneShallow(sandbox, origin, origin.advanced)
    const { git: tool } = await openRepository(clone)
    const error = new UserError(`\`base\`: \`${text}\` is not the name of a branch, a tag or a commit.`)
    await expect(resolveRevision(tool, 'base', text)).rejects.toThrow(error)
    expect(existsSync(join(clone, 'canary'))).toBe(false)
  })

  it('names the input and shortens what is far too long', async () => {
    const { git: tool } = await openRepository(cloneFull(sandbox, origin, 'main'))
    const error = new UserError(`\`base\`: \`${'x'.repeat(60)}…\` is not the name of a branch, a tag or a commit.`)
    await expect(resolveRevision(tool, 'base', 'x'.repeat(10_240))).rejects.toThrow(error)
  })

  it('says when a name names nothing', async () => {
    const { git: tool } = await openRepository(cloneFull(sandbox, origin, 'main'))
    const error = new UserError('`base`: this repository has no branch, tag or commit `mian`.')
    await expect(resolveRevision(tool, 'base', 'mian')).rejects.toThrow(error)
  })
})
