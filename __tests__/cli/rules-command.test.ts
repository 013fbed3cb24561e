import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { allRules } from '../../src/lint/all-rules.ts'
import { makeFolder } from './command-line.ts'

const run = async (...args: readonly string[]) => {
  using folder = makeFolder({})
  return await folder.run(['rules', ...args])
}

describe('drydock rules', () => {
  it('lists every rule once, as `lint --list-rules` does', async () => {
    const { stdout } = await run()
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(allRules.map(({ id }) => id))
    using folder = makeFolder({})
    expect((await folder.run(['lint', '--list-rules'])).stdout).toBe(stdout)
  })

  it.each(['no-sudo', 'DL3004', 'dl3004'])('prints the page of %s', async (name) => {
    expect((await run(name)).stdout).toBe(readFileSync('docs/rules/no-sudo.md', 'utf8'))
  })

  it.each([
    ['SC2086', 'ShellCheck explains SC2086: https://www.shellcheck.net/wiki/SC2086\n'],
    ['sc2086', 'ShellCheck explains SC2086: https://www.shellcheck.net/wiki/SC2086\n'],
  ])('knows who explains %s', async (name, stdout) => {
    expect(await run(name)).toEqual({ exitCode: 0, stdout, stderr: '' })
  })

  it('suggests the nearest name', async () => {
    expect(await run('no-sud')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'drydock: There is no rule `no-sud`. Did you mean `no-sudo`? `drydock rules` lists them.\n',
    })
  })
})
