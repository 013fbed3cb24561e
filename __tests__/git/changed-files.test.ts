import { expect, it } from '@jest/globals'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { listChangedFiles, listTrackedLinks } from '../../src/git/changed-files.ts'
import { commit, git, makeSandbox, openRepository } from './repositories.ts'

it('lists what two commits have otherwise, with both names of a rename, and the links', async () => {
  using sandbox = makeSandbox()
  git(sandbox.path, 'init', '--quiet')
  const base = commit(sandbox.path, { same: 'same', edited: 'a', 'old\nname': 'text\n' })
  git(sandbox.path, 'mv', 'old\nname', 'new "name"')
  symlinkSync('same', join(sandbox.path, 'a link'))
  const head = commit(sandbox.path, { edited: 'b', 'sub/added': 'new' })
  const { git: tool } = await openRepository(sandbox.path)
  const changed = await listChangedFiles(tool, base, head)
  expect([...changed].sort()).toEqual(['a link', 'edited', 'new "name"', 'old\nname', 'sub/added'])
  expect(await listTrackedLinks(tool)).toEqual(['a link'])
})
