import { chmodSync, existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ToolError } from '../../src/errors.ts'
import { gitIn, lastLine } from '../../src/git/git.ts'
import { gitEnvironment } from '../../src/git/environment.ts'
import { commit, git, makeSandbox, write, type Sandbox } from './repositories.ts'

let sandbox: Sandbox

beforeAll(() => {
  sandbox = makeSandbox()
  git(sandbox.path, 'init', '--quiet')
  commit(sandbox.path, { file: 'text' })
})

afterAll(() => {
  sandbox[Symbol.dispose]()
})

describe('gitEnvironment', () => {
  it('keeps tokens, prompts and foreign repositories away from git', () => {
    expect(
      gitEnvironment({
        PATH: '/usr/bin',
        HOME: '/home/me',
        GIT_SSH_COMMAND: 'ssh -i key',
        GIT_CONFIG_COUNT: '0',
        GITHUB_TOKEN: 'canary',
        GH_TOKEN: 'canary',
        'INPUT_GITHUB-TOKEN': 'canary',
        INPUT_SECRETS: 'canary',
        ACTIONS_RUNTIME_TOKEN: 'canary',
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary',
        STATE_token: 'canary',
        GIT_DIR: '/elsewhere',
        GIT_WORK_TREE: '/elsewhere',
        GIT_INDEX_FILE: '/elsewhere',
        GIT_EXTERNAL_DIFF: 'touch canary',
        GIT_ALLOW_PROTOCOL: 'ext',
        LC_ALL: 'de_DE.UTF-8',
      }),
    ).toEqual({
      PATH: '/usr/bin',
      HOME: '/home/me',
      GIT_SSH_COMMAND: 'ssh -i key',
      GIT_CONFIG_COUNT: '0',
      GIT_TERMINAL_PROMPT: '0',
      LC_ALL: 'C',
      DRYDOCK_NOTHING: '',
    })
  })
})

describe('git', () => {
  it('gives what git prints', async () => {
    expect(await gitIn(sandbox.path).run(['ls-files', '-z'])).toBe('file\0')
  })

  it('answers a question with the exit code', async () => {
    expect(await gitIn(sandbox.path).ask(['rev-parse', '--verify', '--quiet', 'nothing'])).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: '',
    })
  })

  it('throws what git said when an order fails', async () => {
    const failed = gitIn(sandbox.path).run(['cat-file', 'commit', 'nothing'])
    await expect(failed).rejects.toMatchObject({
      name: 'ToolError',
      message: '`git cat-file` failed: fatal: Not a valid object name nothing',
      command: ['git', 'cat-file', 'commit', 'nothing'],
      exitCode: 128,
      tail: ['fatal: Not a valid object name nothing'],
    })
  })

  it('says when git is not installed', async () => {
    const { exitCode } = await gitIn(sandbox.path, { env: { PATH: '/nowhere' } }).ask(['--version'])
    expect(exitCode).toBe(127)
  })

  it('never takes an argument for shell text', async () => {
    await gitIn(sandbox.path).ask([
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      '$(touch canary); `touch canary`',
    ])
    expect(existsSync(join(sandbox.path, 'canary'))).toBe(false)
  })

  it('ends a git that takes too long', async () => {
    // Accepts a connection and never answers.
    const server = createServer().unref()
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const hung = gitIn(sandbox.path).ask(['ls-remote', `git://127.0.0.1:${port}/x`], { timeoutSeconds: 0.5 })
    await expect(hung).rejects.toThrow(
      new ToolError('`git ls-remote` failed: it took longer than 0.5 s', { command: [] }),
    )
    server.close()
  })

  it('ends when the run is cancelled, except for clean-up', async () => {
    const cancelled = gitIn(sandbox.path, { signal: AbortSignal.abort() })
    const error = new ToolError('`git version` failed: it was cancelled', { command: [] })
    await expect(cancelled.ask(['version'])).rejects.toThrow(error)
    expect((await cancelled.ask(['version'], { evenIfCancelled: true })).exitCode).toBe(0)
  })
})

describe('what a configuration may not make git run', () => {
  const program = (): string => {
    write(sandbox.path, { 'run-me': `#!/bin/sh\ntouch '${sandbox.path}/canary'\n` })
    chmodSync(join(sandbox.path, 'run-me'), 0o755)
    return join(sandbox.path, 'run-me')
  }

  it('a file system monitor', async () => {
    git(sandbox.path, 'config', 'core.fsmonitor', program())
    await gitIn(sandbox.path).run(['status'])
    expect(existsSync(join(sandbox.path, 'canary'))).toBe(false)
    git(sandbox.path, 'config', '--unset', 'core.fsmonitor')
  })

  it('an ext:: remote', async () => {
    git(sandbox.path, 'config', 'protocol.ext.allow', 'always')
    const { stderr } = await gitIn(sandbox.path).ask(['ls-remote', '--end-of-options', `ext::${program()}`])
    expect(stderr).toContain("transport 'ext' not allowed")
    expect(existsSync(join(sandbox.path, 'canary'))).toBe(false)
  })

  it('the configuration of a bare repository that somebody committed', async () => {
    const bare = join(sandbox.path, 'vendored')
    git(sandbox.path, 'init', '--quiet', '--bare', bare)
    expect(await gitIn(bare).ask(['status'])).toMatchObject({
      exitCode: 128,
      stderr: expect.stringContaining('cannot use bare repository'),
    })
  })
})

describe('lastLine', () => {
  const cases: readonly [stderr: string, line: string][] = [
    ['warning: a\nfatal: b\nhint: c\n', 'fatal: b'],
    ['fatal: a\nfatal: b\n', 'fatal: b'],
    ['something\n\n', 'something'],
    ['', 'it printed nothing'],
  ]
  it.each(cases)('of %j', (stderr, line) => {
    expect(lastLine(stderr)).toBe(line)
  })
})
