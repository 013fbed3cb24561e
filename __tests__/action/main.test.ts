import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { main } from '../../src/action/main.ts'
import { outputDescriptions } from '../../src/report/workflow/outputs.ts'
import { createShim, type Shim } from '../docker/shim.ts'
import { commit, git, makeSandbox, type Sandbox } from '../git/repositories.ts'

jest.setTimeout(60_000)

const SHA = 'a'.repeat(40)
const EVENTS: Readonly<Record<string, object>> = {
  push: { ref: 'refs/heads/main', before: '0'.repeat(40), after: SHA, repository: { default_branch: 'main' } },
  pull_request_target: { pull_request: { number: 1 } },
}

/** What a runner gives a step, and what the step leaves there; the engine is down. */
interface Ended {
  readonly exitCode: unknown
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly state: string
  readonly summary: string
}

describe('the step of a workflow', () => {
  let sandbox: Sandbox
  let docker: Shim
  let env: NodeJS.ProcessEnv

  beforeEach(() => {
    sandbox = makeSandbox()
    docker = createShim('echo "Cannot connect to the Docker daemon." >&2; exit 1')
    env = { ...process.env }
  })

  afterEach(() => {
    for (const name of Object.keys(process.env)) if (!(name in env)) Reflect.deleteProperty(process.env, name)
    Object.assign(process.env, env)
    docker[Symbol.dispose]()
    sandbox[Symbol.dispose]()
  })

  async function step(
    event: string,
    given: Readonly<Record<string, string>> = {},
    dockerfile = 'FROM debian:13-slim\nUSER 1000\n',
    files: Readonly<Record<string, string>> = {},
  ): Promise<Ended> {
    const workspace = join(sandbox.path, 'checkout')
    mkdirSync(workspace)
    git(workspace, 'init', '--quiet')
    const sha = commit(workspace, { Dockerfile: dockerfile, ...files })
    const file = (name: string, text = ''): string => {
      writeFileSync(join(sandbox.path, name), text)
      return join(sandbox.path, name)
    }
    for (const name of Object.keys(process.env))
      if (/^(?:GITHUB|INPUT|RUNNER|ACTIONS)_/.test(name)) Reflect.deleteProperty(process.env, name)
    Object.assign(process.env, {
      PATH: `${docker.folder}:${env['PATH'] ?? ''}`,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(EVENTS[event])),
      GITHUB_SHA: sha,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_RUN_ID: '7',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: file('output'),
      GITHUB_STATE: file('state'),
      GITHUB_STEP_SUMMARY: file('summary'),
      RUNNER_TEMP: sandbox.path,
      ...given,
    })
    const { log, exitCode } = await listen(main)
    const text = (name: string): string => readFileSync(join(sandbox.path, name), 'utf8')
    return { exitCode, log, outputs: outputsIn(text('output')), state: text('state'), summary: text('summary') }
  }

  it('could not find out where the engine is down, and says so everywhere', async () => {
    const { exitCode, log, outputs, state, summary } = await step('push')
    expect(exitCode).toBe(1)
    expect(log).toMatch(/^::error::.*No Docker engine answers/m)
    expect(outputs).toMatchObject({ conclusion: 'unknown', report: expect.stringMatching(/report\.json$/) })
    expect(Object.keys(outputs).sort()).toEqual(
      [...Object.keys(outputDescriptions), 'report', 'sarif-file', 'junit-file'].sort(),
    )
    expect(JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8'))).toMatchObject({
      schema: 1,
      commentKey: 'all',
      subject: { repository: 'acme/shop', run: { id: 7, attempt: 1 } },
      verdict: { conclusion: 'unknown' },
    })
    expect(state).toMatch(/^run-id<<[^\n]+\n[a-z0-9]{12}\n/m)
    expect(summary).toContain('Cannot connect to the Docker daemon')
    expect(log).toContain('Comment: not written, there is no pull request')
  })

  it('fails for what the linter finds all the same', async () => {
    const { exitCode, log, outputs } = await step('push', {}, 'FROM debian:13-slim\nRUN sudo true\n')
    expect({ exitCode, conclusion: outputs['conclusion'] }).toEqual({ exitCode: 1, conclusion: 'fail' })
    expect(log).toMatch(/^::error title=no-sudo,file=Dockerfile,line=2/m)
    expect(log).not.toMatch(/^::error::/m)
  })

  it.each<[string, string, Readonly<Record<string, string>>, string, string]>([
    ['an error', 'push', {}, 'FROM debian:13-slim\nRUN sudo true\n', 'fail'],
    ['an engine that is down', 'push', {}, 'FROM debian:13-slim\nUSER 1000\n', 'unknown'],
    ['a mistake in the settings', 'push', { 'INPUT_FAIL-ON': 'nonsense' }, 'FROM debian:13-slim\n', 'unknown'],
    ['an event that it refuses', 'pull_request_target', {}, 'FROM debian:13-slim\n', 'unknown'],
  ])(
    'with `enforce: false` the job passes in spite of %s, and it is said',
    async (_, event, given, dockerfile, conclusion) => {
      const { exitCode, log, outputs } = await step(event, { INPUT_ENFORCE: 'false', ...given }, dockerfile)
      expect(outputs['conclusion']).toBe(conclusion)
      expect(exitCode ?? 0).toBe(0)
      if (event === 'push') expect(log).toMatch(/❌ Not ready: .* \(report only: fails no job\)\./)
    },
  )

  it('reads what the configuration says of enforcing and of the comment', async () => {
    const { exitCode, log } = await step('push', {}, 'FROM debian:13-slim\nRUN sudo true\n', {
      '.github/drydock.yml': 'enforce: false\ncomment: never\nreview: off\n',
    })
    expect(exitCode ?? 0).toBe(0)
    expect(log).toContain('Comment: not written, the settings say `comment: never`')
    expect(log).toContain('Review: not written, the settings say `review: off`')
  })

  it('puts the report where the settings say', async () => {
    const folder = join(sandbox.path, 'checkout', 'out')
    const { outputs } = await step('push', { 'INPUT_REPORT-DIR': folder })
    expect(outputs['report']).toBe(join(folder, 'report.json'))
    expect(existsSync(join(folder, 'comment.md'))).toBe(true)
    expect(outputs['sarif-file']).toBe(join(folder, 'report.sarif'))
    expect(outputs['junit-file']).toBe(join(folder, 'report.junit.xml'))
  })

  it('puts SARIF where the settings say', async () => {
    const { outputs } = await step('push', { 'INPUT_SARIF-FILE': 'scan/drydock.sarif' })
    expect(outputs['sarif-file']).toBe(join(sandbox.path, 'checkout', 'scan', 'drydock.sarif'))
    expect(JSON.parse(readFileSync(outputs['sarif-file'] ?? '', 'utf8'))).toMatchObject({ version: '2.1.0' })
  })

  it('puts JUnit where the settings say', async () => {
    const { outputs } = await step('push', { 'INPUT_JUNIT-FILE': 'tests/drydock.xml' })
    expect(outputs['junit-file']).toBe(join(sandbox.path, 'checkout', 'tests', 'drydock.xml'))
    expect(readFileSync(outputs['junit-file'] ?? '', 'utf8')).toContain('<testsuites name="drydock"')
  })

  it.each<[string, string, Readonly<Record<string, string>>, string]>([
    ['an event that would give a stranger the token', 'pull_request_target', {}, 'pull_request_target'],
    ['an input that makes no sense', 'push', { 'INPUT_FAIL-ON': 'nonsense' }, 'Input `fail-on`: "nonsense"'],
    [
      'a runner whose file is missing',
      'push',
      { GITHUB_STATE: '/nowhere/state' },
      '`GITHUB_STATE` names /nowhere/state',
    ],
    ['a Dockerfile that is not there', 'push', { INPUT_IMAGE: 'web' }, 'There is no image `web`'],
  ])('fails for %s in one sentence, and sets every output all the same', async (_, event, given, sentence) => {
    const { exitCode, log, outputs, summary } = await step(event, given)
    expect(exitCode).toBe(1)
    expect(log.match(/^::error::.*/gm)).toEqual([expect.stringContaining(sentence)])
    expect(log).not.toContain('This is a bug')
    expect(summary).toBe('')
    // Without its files a step has nowhere to put them.
    if (!('GITHUB_STATE' in given))
      expect(outputs).toEqual({
        ...Object.fromEntries(Object.keys(outputDescriptions).map((name) => [name, ''])),
        conclusion: 'unknown',
        report: event === 'push' ? expect.stringMatching(/report\.json$/) : '',
        'sarif-file': event === 'push' ? expect.stringMatching(/report\.sarif$/) : '',
        'junit-file': event === 'push' ? expect.stringMatching(/report\.junit\.xml$/) : '',
      })
  })

  it('hands no token on to what it starts, and tells nobody', async () => {
    const { log, summary } = await step('push', {
      'INPUT_GITHUB-TOKEN': 'canary-of-the-token',
      ACTIONS_RUNTIME_TOKEN: 'canary-of-the-cache',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary-of-the-cloud',
    })
    expect(Object.entries(process.env).filter(([, value]) => value?.includes('canary'))).toEqual([])
    expect(log.replace(/^::add-mask::.*$/gm, '') + summary).not.toContain('canary')
  })
})

/** Runs it, with what it writes to the log and the exit code that it leaves; the process itself keeps its own. */
async function listen(run: () => Promise<void>): Promise<{ readonly log: string; readonly exitCode: unknown }> {
  const lines: string[] = []
  const { exitCode } = process
  const write = process.stdout.write.bind(process.stdout)
  const signals = ['SIGINT', 'SIGTERM'] as const
  const listeners = signals.map((signal) => process.listeners(signal))
  process.stdout.write = (text: string | Uint8Array) => lines.push(String(text)) > 0
  process.exitCode = undefined
  try {
    await run()
    return { log: lines.join(''), exitCode: process.exitCode }
  } finally {
    process.stdout.write = write
    process.exitCode = exitCode
    for (const [index, signal] of signals.entries())
      for (const listener of process.listeners(signal))
        if (!listeners[index]?.includes(listener)) process.removeListener(signal, listener)
  }
}

/** What a step has written into GITHUB_OUTPUT, in the form with a delimiter. */
const outputsIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/^([\w-]+)<<(\S+)\n([^]*?)\n?\2$/gm)].map(([, name = '', , value = '']) => [name, value]),
  )
