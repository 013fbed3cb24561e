import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lintFormats } from '../../src/report/lint/formats.ts'
import { makeFolder, type Ended } from './command-line.ts'

const QUIET = ['--no-buildkit', '--no-shellcheck']
const SUDO = 'FROM me/a:1\nUSER 1\nRUN sudo a\nHEALTHCHECK NONE\n'
const CLEAN = 'FROM scratch\nUSER 1\nHEALTHCHECK NONE\n'
const WARNING = 'FROM scratch\nUSER 1\nWORKDIR /a\nCMD a\nHEALTHCHECK NONE\n'

/** `path:line rule`, from the GNU format. */
const said = ({ stdout }: Ended): readonly string[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^(.*?):(\d+):\d+: .*\[(\S+)\]$/, '$1:$2 $3'))

const lint = (...args: readonly string[]): readonly string[] => ['lint', ...QUIET, '--format=gnu', ...args]

describe('drydock lint finds its files', () => {
  const files = {
    Dockerfile: SUDO,
    'app/Dockerfile': SUDO,
    'app/web.Dockerfile': SUDO,
    'app/notes.txt': SUDO,
    'other/Dockerfile': SUDO,
  }
  const all = ['Dockerfile', 'app/Dockerfile', 'app/web.Dockerfile', 'other/Dockerfile']

  it.each<readonly [string, readonly string[], string, readonly string[]]>([
    ['that git tracks, without any name', [], '.', all],
    ['below the working directory only', [], 'app', ['Dockerfile', 'web.Dockerfile']],
    ['by their names', ['app/notes.txt', 'Dockerfile'], '.', ['app/notes.txt', 'Dockerfile']],
    ['once', ['Dockerfile', 'Dockerfile', '.'], '.', all],
    ['below folders', ['app', 'other'], '.', all.slice(1)],
    ['by globs', ['*/Dockerfile'], '.', ['app/Dockerfile', 'other/Dockerfile']],
    ['by globs of any depth', ['**/*.Dockerfile'], '.', ['app/web.Dockerfile']],
    ['above the working directory', ['../Dockerfile'], 'app', ['../Dockerfile']],
  ])('%s', async (_, names, cwd, expected) => {
    using folder = makeFolder(files, { tracked: true })
    const ended = await folder.run(lint(...names), { cwd })
    expect(said(ended)).toEqual(expected.map((path) => `${path}:3 no-sudo`))
    expect(ended).toMatchObject({ exitCode: 1, stderr: '' })
  })

  it('in folders and globs that git does not track yet, and not those that it ignores or has lost', async () => {
    using folder = makeFolder({ ...files, '.gitignore': 'other\n' }, { tracked: true })
    writeFileSync(join(folder.path, 'app/new.Dockerfile'), SUDO)
    mkdirSync(join(folder.path, 'other/deep'))
    writeFileSync(join(folder.path, 'other/deep/Dockerfile'), SUDO)
    rmSync(join(folder.path, 'app/Dockerfile'))
    const expected = ['Dockerfile', 'app/new.Dockerfile', 'app/web.Dockerfile']
    expect(said(await folder.run(lint('.'))).toSorted()).toEqual(expected.map((path) => `${path}:3 no-sudo`))
    expect(said(await folder.run(lint('app/*Dockerfile'))).length).toBe(2)
    expect(said(await folder.run(lint())).length).toBe(2)
  })

  it('in a folder without git', async () => {
    using folder = makeFolder(files)
    expect(said(await folder.run(lint('app')))).toEqual(['app/Dockerfile:3 no-sudo', 'app/web.Dockerfile:3 no-sudo'])
  })

  it.each<readonly [string, readonly string[], boolean, string]>([
    ['a folder without any', ['empty'], true, 'There is no Dockerfile and no compose file in `empty`.'],
    ['a glob that matches nothing', ['*.x'], true, 'No file matches `*.x`.'],
    [
      'a glob outside of a repository',
      ['*.x'],
      false,
      '`*.x` is matched against the files of a repository: this folder is not in a git repository.',
    ],
    [
      'no name outside of a repository',
      [],
      false,
      'Name the files to lint: this folder is not in a git repository, so they cannot be found.',
    ],
    [
      'no name where git tracks none',
      [],
      true,
      'Git tracks no Dockerfile and no compose file here; name the files to lint.',
    ],
  ])('and says what is wrong with %s', async (_, names, tracked, sentence) => {
    using folder = makeFolder({ 'empty/readme': '' }, { tracked })
    expect(await folder.run(lint(...names))).toEqual({ exitCode: 2, stdout: '', stderr: `drydock: ${sentence}\n` })
  })
})

describe('drydock lint --stdin-paths', () => {
  it('prints every path, also those without a finding and those without a file', async () => {
    using folder = makeFolder({ 'a/Dockerfile': CLEAN, 'b/Dockerfile': SUDO })
    const stdin = 'a/Dockerfile\r\nb/Dockerfile\nmissing\n\na/Dockerfile'
    const ended = await folder.run(['lint', ...QUIET, '--stdin-paths', '--format', 'json'], { stdin })
    const printed = JSON.parse(ended.stdout) as Record<string, readonly object[]>
    expect(Object.keys(printed)).toEqual(['a/Dockerfile', 'b/Dockerfile', 'missing'])
    expect(printed['a/Dockerfile']).toEqual([])
    expect(printed['b/Dockerfile']).toMatchObject([
      { rule: 'no-sudo', aliases: ['DL3004'], line: 3, endLine: 3, column: 5, severity: 'error' },
    ])
    expect(printed['missing']).toMatchObject([{ rule: 'valid-dockerfile', line: 1 }])
    expect(ended.exitCode).toBe(1)
  })
})

describe('drydock lint --target', () => {
  it('takes that stage for the one that is built', async () => {
    using folder = makeFolder({
      Dockerfile: `${CLEAN.replace('scratch', 'scratch AS prod')}FROM nginx:1.29 AS dev\n`,
    })
    expect(said(await folder.run(lint('--target=prod', 'Dockerfile')))).toEqual([])
    expect(said(await folder.run(lint('Dockerfile')))).toEqual([
      'Dockerfile:4 has-user',
      'Dockerfile:4 has-healthcheck',
    ])
  })

  it('says which file has no such stage', async () => {
    using folder = makeFolder({ Dockerfile: CLEAN })
    const { stderr, exitCode } = await folder.run(lint('--target=prod', 'Dockerfile'))
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('`Dockerfile` has no stage `prod`')])
  })
})

describe('drydock lint -', () => {
  it('reads a Dockerfile from standard input', async () => {
    using folder = makeFolder({})
    const ended = await folder.run(lint('-'), { stdin: SUDO })
    expect(said(ended)).toEqual(['-:3 no-sudo'])
  })

  it('says that BuildKit is not asked', async () => {
    using folder = makeFolder({})
    const ended = await folder.run(['lint', '--no-shellcheck', '-'], { stdin: CLEAN })
    expect(ended.stdout).toContain('BuildKit’s checks could not run: they need a file, and this is the standard input')
  })
})

describe('what could not be asked', () => {
  it('is said once, whatever the number of files, and never fails', async () => {
    using folder = makeFolder({ Dockerfile: WARNING, 'b/Dockerfile': WARNING }, { tracked: true })
    const { exitCode, stdout } = await folder.run(['lint'])
    expect(exitCode).toBe(0)
    expect(stdout.split('\n').filter((line) => line.startsWith('! '))).toEqual([
      expect.stringMatching(/^! BuildKit’s checks could not run: .*docker/),
      '! ShellCheck’s checks could not run: there is no `shellcheck` on the PATH',
    ])
  })

  it('is said on standard error where the format has no place for it', async () => {
    using folder = makeFolder({ Dockerfile: WARNING })
    const { stdout, stderr } = await folder.run(['lint', '--no-buildkit', '--format=json', 'Dockerfile'])
    expect(stderr).toBe('! ShellCheck’s checks could not run: there is no `shellcheck` on the PATH\n')
    expect(() => JSON.parse(stdout) as unknown).not.toThrow()
  })
})

describe('the exit code of drydock lint', () => {
  it.each<readonly [string, string, readonly string[], number]>([
    ['is 1 for an error', SUDO, [], 1],
    ['is 0 for a warning', WARNING, [], 0],
    ['is 1 for a warning where that is asked', WARNING, ['--fail-on=warning'], 1],
    ['is 0 for an error where nothing is to fail', SUDO, ['--fail-on=never'], 0],
    ['is 0 for nothing at all', CLEAN, ['--fail-on=style'], 0],
    ['is 2 for a threshold that does not exist', CLEAN, ['--fail-on=fatal'], 2],
    ['is 2 for a format that does not exist', CLEAN, ['--format=yaml'], 2],
    ['is 2 for an option that does not exist', CLEAN, ['--what'], 2],
    ['is 2 for a configuration that does not exist', CLEAN, ['--config=none.yml'], 2],
    ['is 0 where the list of rules is asked', SUDO, ['--list-rules'], 0],
  ])('%s', async (_, text, options, exitCode) => {
    using folder = makeFolder({ Dockerfile: text })
    expect((await folder.run([...lint(), ...options, 'Dockerfile'])).exitCode).toBe(exitCode)
  })

  it('comes with the formats to choose from', async () => {
    using folder = makeFolder({ Dockerfile: CLEAN })
    const { stderr } = await folder.run(['lint', '--format=yaml', 'Dockerfile'])
    expect(stderr).toBe(
      `drydock: --format: "yaml" must be one of ${[...lintFormats.keys()].map((name) => `\`${name}\``).join(', ')}.\n`,
    )
  })
})

describe('a file that is named and cannot be read', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['because it is not there', ['none/Dockerfile'], 'there is no file at `none/Dockerfile`'],
    ['because it is a pipe', ['pipe'], '`pipe` is a named pipe'],
    ['because it is no text', ['binary'], '`binary` contains NUL bytes, so it is not text in UTF-8'],
    ['because it is too large', ['huge'], '`huge` is larger than 4 MiB'],
    ['because it is a link that leads out', ['out'], '`out` is a link that leads out of the repository'],
    ['among others', ['Dockerfile', 'none', 'pipe'], 'there is no file at `none`; `pipe` is a named pipe'],
  ])('%s is a sentence and the exit code 2', async (_, names, because) => {
    using outside = makeFolder({ Dockerfile: SUDO })
    using folder = makeFolder({ Dockerfile: SUDO, huge: 'a'.repeat(5_000_000), binary: 'a\0b' }, { tracked: true })
    execFileSync('mkfifo', [join(folder.path, 'pipe')])
    symlinkSync(join(outside.path, 'Dockerfile'), join(folder.path, 'out'))
    expect(await folder.run(lint(...names))).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `drydock: Nothing is linted: ${because}.\n`,
    })
  })
})

describe('a link', () => {
  it('out of the repository is refused, one inside is followed', async () => {
    using outside = makeFolder({ Dockerfile: SUDO })
    using folder = makeFolder({ 'real/Dockerfile': SUDO }, { tracked: true })
    symlinkSync(join(outside.path, 'Dockerfile'), join(folder.path, 'out'))
    mkdirSync(join(folder.path, 'links'))
    symlinkSync('../real/Dockerfile', join(folder.path, 'links/in'))
    expect(said(await folder.run(lint('links/in')))).toEqual(['links/in:3 no-sudo'])
    const ended = await folder.run(lint('--stdin-paths'), { stdin: 'out\nlinks/in' })
    expect(said(ended)).toEqual(['out:1 valid-dockerfile', 'links/in:3 no-sudo'])
    expect(ended.stdout).toContain('`out` is a link that leads out of the repository')
  })
})
