import { describe, expect, it } from '@jest/globals'
import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { readFileAt } from '../../src/git/file-at.ts'
import type { Git } from '../../src/git/git.ts'
import { commit, git, makeSandbox, openRepository, write } from './repositories.ts'

describe('a file of a commit', () => {
  it.each([
    ['as it was, whatever it is now', 'a/file', 'then\n'],
    ['that can be executed', 'program', '#!/bin/sh\n'],
    ['whose name git could take for a pattern', 'a*', 'star\n'],
    ['that is empty', 'empty', ''],
    ['that is missing', 'nothing', undefined],
    ['that is a folder', 'a', undefined],
    ['that is a link', 'link', undefined],
    ['with a name that no file can have', 'a\0b', undefined],
  ])('%s', async (_, path, expected) => {
    using sandbox = makeSandbox()
    git(sandbox.path, 'init', '--quiet')
    write(sandbox.path, { program: '#!/bin/sh\n' })
    chmodSync(join(sandbox.path, 'program'), 0o755)
    symlinkSync('a/file', join(sandbox.path, 'link'))
    const sha = commit(sandbox.path, { 'a/file': 'then\n', 'a*': 'star\n', empty: '' })
    commit(sandbox.path, { 'a/file': 'now\n', nothing: 'now\n' })
    const { git: tool } = await openRepository(sandbox.path)
    expect(await readFileAt(tool, sha, path)).toBe(expected)
  })

  const asking = (ask: Git['ask']): Git => ({
    folder: '/nowhere',
    hasToken: false,
    ask,
    run: () => Promise.reject(new Error('nothing is ordered')),
  })

  it.each(['HEAD', '', '--help', 'a'.repeat(39)])('is not looked for at %j, which is no whole name', async (sha) => {
    const never = asking(() => Promise.reject(new Error('asked')))
    expect(await readFileAt(never, sha, 'a')).toBeUndefined()
  })

  it('is nothing where git cannot read its content', async () => {
    const entry = { exitCode: 0, stdout: `100644 blob ${'b'.repeat(40)}\ta\0`, stderr: '' }
    const torn = { exitCode: 128, stdout: 'half', stderr: 'torn' }
    const git = asking(([, command]) => Promise.resolve(command === 'blob' ? torn : entry))
    expect(await readFileAt(git, 'a'.repeat(40), 'a')).toBeUndefined()
  })
})
