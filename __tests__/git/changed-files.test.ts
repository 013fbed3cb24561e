import { expect, it } from '@jest/globals'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { listChangedFiles, listSpecialEntries } from '../../src/git/changed-files.ts'
import { commit, git, makeSandbox, openRepository } from './repositories.ts'

it('lists what two commits have otherwise, with both names of a rename, the links and the submodules', async () => {
  using sandbox = makeSandbox()
  git(sandbox.path, 'init', '--quiet')
  const base = commit(sandbox.path, { same: 'same', edited: 'a', 'old\nname': 'text\n' })
  git(sandbox.path, 'mv', 'old\nname', 'new "name"')
  symlinkSync('same', join(sandbox.path, 'a link'))
  mkdirSync(join(sandbox.path, 'a module'))
  git(sandbox.path, 'update-index', '--add', '--cacheinfo', `160000,${base},a module`)
  const head = commit(sandbox.path, { edited: 'b', 'sub/added': 'new' })
  const { git: tool } = await openRepository(sandbox.path)
  const changed = await listChangedFiles(tool, base, head)
  expect([...changed].sort()).toEqual(['a link', 'a module', 'edited', 'new "name"', 'old\nname', 'sub/added'])
  expect(await listSpecialEntries(tool)).toEqual({ links: ['a link'], submodules: ['a module'] })
})
