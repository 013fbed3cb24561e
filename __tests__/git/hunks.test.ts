import { describe, expect, it } from '@jest/globals'
import { findHunks, readChanges } from '../../src/git/hunks.ts'
import { commit, git, makeSandbox, openRepository } from './repositories.ts'

const lines = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `RUN step ${from + index}`)
const text = (...parts: readonly (readonly string[] | string)[]): string => `${parts.flat().join('\n')}\n`

/** A branch that changes a file, a base that has moved since, and GitHub's merge commit checked out. */
async function hunksOf(
  before: Record<string, string>,
  onBranch: Record<string, string>,
  onBase: Record<string, string>,
  ...files: readonly string[]
) {
  using sandbox = makeSandbox()
  git(sandbox.path, 'init', '--quiet', '--initial-branch=main')
  commit(sandbox.path, before)
  git(sandbox.path, 'checkout', '--quiet', '-b', 'branch')
  const head = commit(sandbox.path, onBranch)
  git(sandbox.path, 'checkout', '--quiet', 'main')
  const base = commit(sandbox.path, { ...onBase, moved: 'on' })
  git(sandbox.path, 'merge', '--quiet', '--no-edit', 'branch')
  const tree = git(sandbox.path, 'rev-parse', 'HEAD').trim()
  const { git: tool } = await openRepository(sandbox.path)
  const hunks = (await findHunks(tool, { base, tree, head }, files)) ?? new Map<string, never>()
  const textAt = (file: string): string[] => git(sandbox.path, 'show', `${head}:${file}`).split('\n')
  for (const [file, found] of hunks)
    for (const { headLine, lines: shown } of found)
      expect(textAt(file).slice(headLine - 1, headLine - 1 + shown.length)).toEqual(shown)
  return hunks
}

describe('the lines of a diff', () => {
  const file = text(lines(1, 30))

  it('are those that changed, with three around them', async () => {
    const hunks = await hunksOf({ f: file }, { f: text(lines(1, 9), 'RUN new', lines(10, 30)) }, {}, 'f')
    expect(hunks.get('f')).toEqual([{ line: 7, headLine: 7, lines: [...lines(7, 9), 'RUN new', ...lines(10, 12)] }])
  })

  it('have other numbers on the head where the base has got lines above', async () => {
    const hunks = await hunksOf(
      { f: file },
      { f: text(lines(1, 20), 'RUN new', lines(21, 30)) },
      { f: text(['A', 'B', 'C', 'D', 'E'], lines(1, 30)) },
      'f',
    )
    expect(hunks.get('f')).toMatchObject([{ line: 23, headLine: 18 }])
  })

  it('leave out what only the base has, and stay apart there', async () => {
    const hunks = await hunksOf(
      { f: file },
      { f: text(lines(1, 19), 'RUN new', lines(20, 30)) },
      { f: text(lines(1, 21), 'ON BASE', lines(22, 30)) },
      'f',
    )
    expect(hunks.get('f')).toEqual([{ line: 17, headLine: 17, lines: [...lines(17, 19), 'RUN new', ...lines(20, 21)] }])
  })

  it('are all of a file that is new', async () => {
    const hunks = await hunksOf({ a: 'a\n' }, { 'b c': text(lines(1, 2)) }, {}, 'b c')
    expect(hunks.get('b c')).toEqual([{ line: 1, headLine: 1, lines: lines(1, 2) }])
  })

  it('are the changed ones of a file that has another name', async () => {
    using sandbox = makeSandbox()
    git(sandbox.path, 'init', '--quiet')
    const base = commit(sandbox.path, { old: file })
    git(sandbox.path, 'mv', 'old', 'new')
    const head = commit(sandbox.path, { new: text(lines(1, 29), 'RUN last') })
    const { git: tool } = await openRepository(sandbox.path)
    const hunks = await findHunks(tool, { base, tree: head, head }, ['new'])
    expect(hunks?.get('new')).toEqual([{ line: 27, headLine: 27, lines: [...lines(27, 29), 'RUN last'] }])
  })

  it('are none of a file that did not change, of an empty one and of one that only the base has', async () => {
    const hunks = await hunksOf({ f: file }, { empty: '' }, { mine: file }, 'f', 'empty', 'mine')
    expect([...hunks.values()]).toEqual([[], [], []])
  })

  it('may look like the header of a hunk', async () => {
    const hunks = await hunksOf({ f: 'a\n' }, { f: 'a\n@@ -1 +99 @@\n' }, {}, 'f')
    expect(hunks.get('f')).toEqual([{ line: 1, headLine: 1, lines: ['a', '@@ -1 +99 @@'] }])
  })

  it('are unknown where the head cannot be had', async () => {
    using sandbox = makeSandbox()
    git(sandbox.path, 'init', '--quiet')
    const base = commit(sandbox.path, { f: file })
    const { git: tool } = await openRepository(sandbox.path)
    expect(await findHunks(tool, { base, tree: base, head: 'a'.repeat(40) }, ['f'])).toBeUndefined()
  })
})

it('changes are read from the headers', () => {
  expect(readChanges('--- a\n+++ b\n@@ -3 +3 @@ x\n@@ -5,0 +6,2 @@\n@@ -9,2 +11,0 @@\n')).toEqual([
    { first: 3, last: 3, moves: 0 },
    { first: 6, last: 5, moves: 2 },
    { first: 9, last: 10, moves: -2 },
  ])
})
