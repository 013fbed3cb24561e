import { describe, expect, it } from '@jest/globals'
import { startGitHubApi } from '../integration/github-api/server.js'
import { makeFolder, type Given } from './command-line.ts'

const TEXT = 'FROM me/a:1\nUSER 1\nRUN sudo a\nHEALTHCHECK NONE\n'

async function lint(files: Readonly<Record<string, string>>, args: readonly string[] = [], given: Given = {}) {
  using folder = makeFolder({ 'app/Dockerfile': TEXT, ...files }, { tracked: true })
  const options = ['--no-buildkit', '--no-shellcheck', '--format=gnu', ...args]
  const { exitCode, stdout, stderr } = await folder.run(['lint', ...options, 'app/Dockerfile'], given)
  const severity = /: (\w+): .*\[no-sudo\]/.exec(stdout)?.[1]
  return { exitCode, severity, stderr }
}

const is = (severity: string): string => `override:\n  ${severity}: [DL3004]\n`

describe('hadolint’s settings', () => {
  it.each<readonly [string, Readonly<Record<string, string>>, Given, string | undefined]>([
    ['are found beside the Dockerfile', { 'app/.hadolint.yaml': is('info') }, {}, 'info'],
    ['are found in the folders above it', { '.hadolint.yaml': is('info') }, {}, 'info'],
    ['go by the other name, too', { 'app/.hadolint.yml': is('info') }, {}, 'info'],
    ['are the nearest', { '.hadolint.yaml': is('info'), 'app/.hadolint.yml': is('style') }, {}, 'style'],
    [
      'are those of .yaml where both are there',
      { 'app/.hadolint.yaml': is('info'), 'app/.hadolint.yml': is('style') },
      {},
      'info',
    ],
    ['are not those of another folder', { 'other/.hadolint.yaml': is('info') }, {}, 'error'],
    ['are those of the environment', {}, { env: { HADOLINT_IGNORE: 'DL3004' } }, undefined],
    [
      'lose against our own',
      { '.hadolint.yaml': is('info'), '.github/drydock.yml': 'lint:\n  rules:\n    no-sudo: warning\n' },
      {},
      'warning',
    ],
    [
      'lose against our own also where theirs are stricter, or silence it',
      {
        '.hadolint.yaml': `${is('error')}ignored: [DL3004]\n`,
        '.github/drydock.yml': 'lint:\n  rules:\n    no-sudo: info\n',
      },
      {},
      'info',
    ],
    [
      'are above those of the environment, which are added to them',
      { '.hadolint.yaml': is('info') },
      { env: { HADOLINT_OVERRIDE_WARNING: 'DL3000', HADOLINT_OVERRIDE_STYLE: 'DL3004' } },
      'info',
    ],
  ])('%s', async (_, files, given, severity) => {
    expect(await lint(files, [], given)).toMatchObject({ severity })
  })

  it('that are malformed stop the run', async () => {
    const { exitCode, stderr } = await lint({ 'app/.hadolint.yaml': 'ignored: nothing\n' })
    expect(exitCode).toBe(2)
    expect(stderr).toBe('drydock: app/.hadolint.yaml:1:1: `ignored` must be a list of texts.\n')
  })

  it.each<readonly [string, string, readonly string[], Given, RegExp]>([
    ['say the format', 'format: checkstyle', [], {}, /^<\?xml/],
    ['say the format in the environment', '', [], { env: { HADOLINT_FORMAT: 'codeclimate' } }, /^\[/],
    ['say the format of a terminal by another name', 'formats: [tty]', [], {}, /finding in 1 file/],
    ['lose against the format that is asked for', 'format: json', ['--format=gnu'], {}, /^app\/Dockerfile:3:5: error/],
  ])('%s', async (_, text, args, given, printed) => {
    using folder = makeFolder({ 'app/Dockerfile': TEXT, '.hadolint.yaml': `${text}\n` }, { tracked: true })
    const options = ['--no-buildkit', '--no-shellcheck', ...args]
    const { stdout, stderr } = await folder.run(['lint', ...options, 'app/Dockerfile'], given)
    expect(stdout).toMatch(printed)
    expect(stderr).toBe('')
  })

  it('without a format that we have are said', async () => {
    using folder = makeFolder({ 'app/Dockerfile': TEXT, '.hadolint.yaml': 'format: sonarqube\n' }, { tracked: true })
    const { stdout, stderr } = await folder.run(['lint', '--no-buildkit', '--no-shellcheck'])
    expect(stderr).toBe('! hadolint’s format `sonarqube` is none of ours, so it has no effect\n')
    expect(stdout).toContain('no-sudo')
  })

  it('say that there is no colour', async () => {
    const options = ['lint', '--no-buildkit', '--no-shellcheck']
    const given = { env: { FORCE_COLOR: '1' } }
    using plain = makeFolder({ 'app/Dockerfile': TEXT, '.hadolint.yaml': 'no-color: true\n' }, { tracked: true })
    using coloured = makeFolder({ 'app/Dockerfile': TEXT }, { tracked: true })
    expect((await plain.run(options, given)).stdout).not.toContain('\u001b')
    expect((await coloured.run(options, given)).stdout).toContain('\u001b')
  })

  it('without effect are said', async () => {
    const { stderr } = await lint({ '.hadolint.yaml': 'ignore: [DL3004]\n' })
    expect(stderr).toMatch(/^! .hadolint.yaml:1:1: `ignore` is no setting of hadolint/)
  })
})

describe('the threshold', () => {
  const config = (failOn: string) => ({ '.github/drydock.yml': `fail-on: ${failOn}\n` })
  const hadolint = (threshold: string) => ({ '.hadolint.yaml': `failure-threshold: ${threshold}\n${is('info')}` })

  it.each<readonly [string, Readonly<Record<string, string>>, readonly string[], number]>([
    ['is that of hadolint where nobody else says one', hadolint('info'), [], 1],
    ['is ours where both say one', { ...hadolint('info'), ...config('warning') }, [], 0],
    ['is the command line’s before all', { ...hadolint('info'), ...config('warning') }, ['--fail-on=info'], 1],
    ['may be none', config('never'), [], 0],
  ])('%s', async (_, files, args, exitCode) => {
    expect(await lint(files, args)).toMatchObject({ exitCode })
  })
})

describe('the configuration', () => {
  const off = 'lint:\n  rules:\n    no-sudo: off\n'

  it.each<readonly [string, Readonly<Record<string, string>>, readonly string[], Given]>([
    [
      'is found in the root from a folder below',
      { '.github/drydock.yml': off, 'app/app/Dockerfile': TEXT },
      [],
      { cwd: 'app' },
    ],
    ['is the one that is named', { 'app/own.yml': off }, ['--config=app/own.yml'], {}],
  ])('%s', async (_, files, args, given) => {
    expect(await lint(files, args, given)).toEqual({ exitCode: 0, severity: undefined, stderr: '' })
  })

  it('may be outside of the repository where it is named', async () => {
    using outside = makeFolder({ 'own.yml': off })
    expect(await lint({}, [`--config=${outside.path}/own.yml`])).toMatchObject({ severity: undefined })
  })

  it('with a mistake stops the run', async () => {
    expect(await lint({ '.github/drydock.yml': 'lint:\n  rules:\n    no-sud: off\n' })).toMatchObject({
      exitCode: 2,
      stderr: 'drydock: `lint.rules`: there is no rule `no-sud`. Did you mean `no-sudo`?\n',
    })
  })
})

describe('what the configuration extends', () => {
  const own = (extended: string): Readonly<Record<string, string>> => ({
    '.github/drydock.yml': `extends: ${extended}\n`,
  })

  it('counts for the linter', async () => {
    const files = { ...own('./ci/shared.yml'), 'ci/shared.yml': 'lint:\n  rules:\n    no-sudo: warning\n' }
    expect(await lint(files)).toMatchObject({ exitCode: 0, severity: 'warning' })
  })

  it('elsewhere is asked for with the user’s token only', async () => {
    const { exitCode, stderr } = await lint(own('acme/standards/drydock.yml@v1'))
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringContaining(
        '`extends` of `.github/drydock.yml`: `acme/standards/drydock.yml@v1` cannot be read: GitHub’s API gives it to a token only; set GITHUB_TOKEN or GH_TOKEN, e.g. to what `gh auth token` prints.',
      ),
    ])
  })

  it.each(['GITHUB_TOKEN', 'GH_TOKEN'])('elsewhere is read with %s', async (name) => {
    const content = 'lint:\n  rules:\n    no-sudo: warning\n'
    const api = await startGitHubApi({
      contents: [{ repository: 'acme/standards', path: 'drydock.yml', tag: 'v1', content }],
    })
    const env = { [name]: 'canary', GITHUB_API_URL: api.url }
    const { severity, stderr } = await lint(own('acme/standards/drydock.yml@v1'), [], { env })
    await api.close()
    expect([severity, stderr]).toEqual(['warning', ''])
    expect(api.requests).toMatchObject([{ path: expect.stringContaining('ref=refs%2Ftags%2Fv1') }])
  })
})
