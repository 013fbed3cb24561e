import { describe, expect, it } from '@jest/globals'
import { makeFolder } from './command-line.ts'

const lint = (...args: readonly string[]): readonly string[] => [
  ...['lint', '--no-buildkit', '--no-shellcheck', '--format=gnu'],
  ...args,
]
const COMPOSE = 'version: "3"\nservices:\n  web:\n    build: .\n    volumes: [".:/app"]\n'

describe('drydock lint', () => {
  it('lints a compose file with the Dockerfile that it builds', async () => {
    using folder = makeFolder({
      'app/compose.yaml': COMPOSE,
      'app/Dockerfile': 'FROM a:1\nWORKDIR /app\nCOPY . .\n',
    })
    expect(await folder.run(lint('app/compose.yaml'))).toEqual({
      exitCode: 0,
      stderr: '',
      stdout: [
        'app/compose.yaml:1:1: info: Compose does not look at `version` and warns about it [compose-no-version]',
        'app/compose.yaml:5:15: info: `web` runs the host’s files: the mount over `/app` hides what the image has there [compose-mounts-hide-no-code]',
        '',
      ].join('\n'),
    })
  })

  it('fixes a compose file', async () => {
    using folder = makeFolder({ 'compose.yaml': COMPOSE })
    await folder.run(lint('--fix', 'compose.yaml'))
    expect(folder.read('compose.yaml')).toBe(COMPOSE.slice(COMPOSE.indexOf('services')))
  })

  it('fixes the ignore file beside a Dockerfile', async () => {
    using folder = makeFolder({
      Dockerfile: 'FROM a:1\nCOPY . /app\nUSER 1\nHEALTHCHECK NONE\n',
      '.dockerignore': '.git\n',
      '.env': 'A=1\n',
      'app/__pycache__/x.pyc': 'x',
    })
    const { stdout, exitCode } = await folder.run(lint('Dockerfile'))
    expect(stdout).toMatch(/^\.dockerignore:1:1: error: .*\.env.*\n\.dockerignore:1:1: info: .*__pycache__.*\n$/)
    expect(exitCode).toBe(1)
    await folder.run(lint('--fix=all', 'Dockerfile'))
    expect(folder.read('.dockerignore').split('\n').toSorted()).toEqual(['', '**/__pycache__', '.env', '.git'])
    expect((await folder.run(lint('Dockerfile'))).stdout).toBe('')
  })

  it('says so where there is no such compose file', async () => {
    using folder = makeFolder({})
    expect(await folder.run(lint('compose.yaml'))).toEqual({
      exitCode: 2,
      stderr: 'drydock: Nothing is linted: there is no file at `compose.yaml`.\n',
      stdout: '',
    })
    expect(await folder.run(lint('--stdin-paths'), { stdin: 'compose.yaml' })).toEqual({
      exitCode: 1,
      stderr: '',
      stdout: 'compose.yaml:1:1: error: There is no file at `compose.yaml` [valid-compose]\n',
    })
  })

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['that git tracks, without any name', [], ['compose.yaml', 'deploy/docker-compose.prod.yml']],
    ['below folders', ['deploy'], ['deploy/docker-compose.prod.yml']],
    ['by globs', ['**/*compose*'], ['compose.yaml', 'deploy/docker-compose.prod.yml']],
    ['of any name, when it is named', ['deploy/stack.yml'], ['deploy/stack.yml']],
  ])('lints compose files %s', async (_, names, paths) => {
    const files = { 'compose.yaml': COMPOSE, 'deploy/docker-compose.prod.yml': COMPOSE, 'deploy/stack.yml': COMPOSE }
    using folder = makeFolder({ ...files, Dockerfile: 'FROM scratch\nUSER 1\nHEALTHCHECK NONE\n' }, { tracked: true })
    const { stdout, exitCode } = await folder.run(lint(...names))
    expect(stdout.split('\n').flatMap((line) => (line === '' ? [] : line.replace(/:.*/, '')))).toEqual(paths)
    expect(exitCode).toBe(0)
  })

  it('prints the page of a rule about compose files, and takes its name in the settings', async () => {
    using folder = makeFolder({
      'compose.yaml': COMPOSE,
      '.github/drydock.yml': 'lint:\n  rules:\n    compose-no-version: off\n',
    })
    expect((await folder.run(['rules', 'compose-no-version'])).stdout).toContain('# compose-no-version')
    expect((await folder.run(lint('compose.yaml'))).stdout).toBe('')
  })
})
