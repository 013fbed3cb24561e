import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { findRenames } from '../../src/git/renames.ts'
import { commit, git, makeSandbox, openRepository } from './repositories.ts'

describe('findRenames', () => {
  it('gives the old names, also of files that changed a little or in case only', async () => {
    using sandbox = makeSandbox()
    git(sandbox.path, 'init', '--quiet')
    const text = 'FROM debian\nRUN one\nRUN two\nRUN three\nRUN four\n'
    const base = commit(sandbox.path, { dockerfile: text, 'a b': `${text}A`, '-x': `${text}X`, same: 'same' })
    git(sandbox.path, 'mv', 'dockerfile', 'Dockerfile')
    git(sandbox.path, 'mv', 'a b', 'new\nline "quoted"')
    git(sandbox.path, 'mv', '--', '-x', 'x')
    const head = commit(sandbox.path, { Dockerfile: `${text}RUN five\n`, added: 'new' })

    const { git: tool } = await openRepository(sandbox.path)
    expect(await findRenames(tool, base, head)).toEqual(
      new Map([
        ['Dockerfile', 'dockerfile'],
        ['new\nline "quoted"', 'a b'],
        ['x', '-x'],
      ]),
    )
  })

  it('runs no program that the configuration and the attributes name', async () => {
    using sandbox = makeSandbox()
    git(sandbox.path, 'init', '--quiet')
    const base = commit(sandbox.path, { '.gitattributes': '* diff=x\n', old: 'text\n' })
    git(sandbox.path, 'mv', 'old', 'new')
    const head = commit(sandbox.path, { new: 'text\nmore\n' })
    git(sandbox.path, 'config', 'diff.external', `touch '${sandbox.path}/canary'`)
    git(sandbox.path, 'config', 'diff.x.command', `touch '${sandbox.path}/canary'`)
    git(sandbox.path, 'config', 'diff.x.textconv', `touch '${sandbox.path}/canary'`)
    const { git: tool } = await openRepository(sandbox.path)
    expect(await findRenames(tool, base, head)).toEqual(new Map([['new', 'old']]))
    expect(existsSync(join(sandbox.path, 'canary'))).toBe(false)
  })
})
