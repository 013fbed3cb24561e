import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/errors.ts'
import { readEvent } from '../../src/github/event.ts'
import { interpretEvent } from '../../src/github/trigger.ts'
import type { Trigger } from '../../src/world.ts'

const sha = (digit: string): string => digit.repeat(40)
const [HEAD, BASE, MERGE, NONE] = [sha('1'), sha('2'), sha('3'), sha('0')]
const runner = { sha: MERGE, actor: 'octocat' }

const pullRequest = (headRepository: unknown, change: object = {}): object => ({
  action: 'synchronize',
  repository: { id: 1, default_branch: 'main' },
  pull_request: {
    number: 7,
    head: { sha: HEAD, ref: 'feature', repo: headRepository },
    base: { sha: BASE, ref: 'main', repo: { id: 1 } },
    ...change,
  },
})

const own: Trigger = {
  kind: 'pull-request',
  number: 7,
  headSha: HEAD,
  baseSha: BASE,
  baseRef: 'main',
  readOnly: false,
  fork: false,
}

describe('interpretEvent', () => {
  const repository = { id: 1, default_branch: 'main' }
  const cases: readonly [claim: string, name: string, payload: unknown, expected: Trigger][] = [
    ['a pull request of the repository', 'pull_request', pullRequest({ id: 1 }), own],
    ['a pull request of a fork', 'pull_request', pullRequest({ id: 2 }), { ...own, fork: true, readOnly: true }],
    ['a pull request of a deleted fork', 'pull_request', pullRequest(null), { ...own, fork: true, readOnly: true }],
    ['a privileged event without a fork', 'pull_request_target', pullRequest({ id: 1 }), own],
    [
      'a push',
      'push',
      { before: BASE, after: HEAD, deleted: false, repository },
      { kind: 'push', sha: HEAD, before: BASE, defaultBranch: 'main' },
    ],
    [
      'a push of a new branch',
      'push',
      { before: NONE, after: HEAD, repository },
      { kind: 'push', sha: HEAD, defaultBranch: 'main' },
    ],
    [
      'the deletion of a branch',
      'push',
      { before: BASE, after: NONE, deleted: true, repository },
      { kind: 'manual', sha: MERGE, defaultBranch: 'main' },
    ],
    [
      'a merge queue',
      'merge_group',
      {
        action: 'checks_requested',
        merge_group: {
          head_sha: HEAD,
          head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${BASE}`,
          base_sha: BASE,
          base_ref: 'refs/heads/main',
        },
        repository,
      },
      { kind: 'merge-group', headSha: HEAD, baseSha: BASE },
    ],
    ['a manual run', 'workflow_dispatch', { repository }, { kind: 'manual', sha: MERGE, defaultBranch: 'main' }],
    ['a schedule without a repository', 'schedule', { schedule: '0 0 * * *' }, { kind: 'manual', sha: MERGE }],
    ['a review, whose token a fork cannot use', 'pull_request_review', {}, { kind: 'manual', sha: MERGE }],
    [
      'a comment, which runs on the default branch whoever writes it',
      'issue_comment',
      { repository, issue: { pull_request: {} } },
      { kind: 'manual', sha: MERGE, defaultBranch: 'main', only: { event: 'issue_comment', sha: MERGE } },
    ],
    [
      'an event of the future',
      'moon_landing',
      {},
      { kind: 'manual', sha: MERGE, only: { event: 'moon_landing', sha: MERGE } },
    ],
    [
      'a run after a run of the repository',
      'workflow_run',
      { repository, workflow_run: { head_repository: { id: 1 } } },
      { kind: 'manual', sha: MERGE, defaultBranch: 'main' },
    ],
  ]
  it.each(cases)('understands %s', (_claim, name, payload, expected) => {
    expect(interpretEvent(name, payload, runner)).toEqual(expected)
  })

  it('knows that Dependabot cannot write', () => {
    const trigger = interpretEvent('pull_request', pullRequest({ id: 1 }), { ...runner, actor: 'dependabot[bot]' })
    expect(trigger).toEqual({ ...own, readOnly: true })
  })

  const dangers: readonly [claim: string, name: string, payload: unknown, remedy: string][] = [
    ['of a fork', 'pull_request_target', pullRequest({ id: 2 }), 'Use `pull_request`, which needs no privileges.'],
    ['of a deleted fork', 'pull_request_target', pullRequest(null), 'Use `pull_request`, which needs no privileges.'],
    [
      'after a run of a fork',
      'workflow_run',
      { repository, workflow_run: { head_repository: { id: 2 } } },
      'Check in `pull_request`, and only publish the report here.',
    ],
    [
      'after a run of a deleted fork',
      'workflow_run',
      { repository, workflow_run: { head_repository: null } },
      'Check in `pull_request`, and only publish the report here.',
    ],
  ]
  it.each(dangers)('refuses code %s in a privileged event', (_claim, name, payload, remedy) => {
    expect(() => interpretEvent(name, payload, runner)).toThrow(
      new UserError(
        `Drydock does not build or run a fork's code in \`${name}\`: that code would run beside a token that can write and beside secrets. ${remedy}`,
      ),
    )
  })

  const wrong: readonly [name: string, payload: unknown, problem: RegExp][] = [
    ['pull_request', {}, /: `pull_request`: /],
    ['pull_request', [], /GITHUB_EVENT_PATH/],
    ['pull_request', null, /GITHUB_EVENT_PATH/],
    ['pull_request', pullRequest({ id: 1 }, { number: 'seven' }), /: `pull_request.number`: /],
    [
      'pull_request',
      pullRequest({ id: 1 }, { head: { sha: '--upload-pack=x' } }),
      /: `pull_request.head.sha`: must be a full commit name\.$/,
    ],
    ['push', { before: 'x', after: HEAD }, /: `before`: must be a full commit name\.$/],
    ['merge_group', {}, /: `merge_group`: /],
    ['workflow_run', { repository }, /: `workflow_run`: /],
    ['workflow_dispatch', 'text', /GITHUB_EVENT_PATH/],
  ]
  it.each(wrong)('says in one line what is wrong with a %s payload of %j', (name, payload, problem) => {
    let error: unknown
    try {
      interpretEvent(name, payload, runner)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(UserError)
    const message = error instanceof UserError ? error.message : ''
    expect(message).toMatch(problem)
    expect(message).toMatch(new RegExp(`^The payload is not one of a \`${name}\` event .*$`))
  })
})

describe('readEvent', () => {
  let folder: string
  const write = async (text: string): Promise<string> => {
    await writeFile(join(folder, 'event.json'), text)
    return join(folder, 'event.json')
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'drydock-event-'))
  })

  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('describes a pull request by the head of its branch', async () => {
    const env = {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: await write(JSON.stringify(pullRequest({ id: 1 }))),
      GITHUB_SHA: MERGE,
      GITHUB_ACTOR: 'octocat',
      GITHUB_REPOSITORY: 'octo/hello',
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_RUN_ID: '99',
    }
    expect(await readEvent(env)).toEqual({
      trigger: own,
      subject: {
        repository: 'octo/hello',
        serverUrl: 'https://github.example',
        runUrl: 'https://github.example/octo/hello/actions/runs/99',
        run: { id: 99, attempt: 1 },
        headSha: HEAD,
        pullRequest: 7,
      },
    })
  })

  it.each([
    ['a second attempt', { GITHUB_RUN_ID: '99', GITHUB_RUN_ATTEMPT: '2' }, { id: 99, attempt: 2 }],
    ['no number', { GITHUB_RUN_ID: 'x' }, undefined],
    ['no run', {}, undefined],
    ['an empty number', { GITHUB_RUN_ID: '' }, undefined],
    ['an attempt that is no number', { GITHUB_RUN_ID: '99', GITHUB_RUN_ATTEMPT: '' }, undefined],
  ])('knows the order of runs: %s', async (_, run, expected) => {
    const path = await write(JSON.stringify(pullRequest({ id: 1 })))
    const { subject } = await readEvent({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path, ...run })
    expect(subject.run).toEqual(expected)
  })

  it('says which variable is missing', async () => {
    const missing = (name: string): UserError =>
      new UserError(`\`${name}\` is not set, so this is not a workflow; on the command line use \`drydock check\`.`)
    await expect(readEvent({})).rejects.toThrow(missing('GITHUB_EVENT_NAME'))
    await expect(readEvent({ GITHUB_EVENT_NAME: 'push' })).rejects.toThrow(missing('GITHUB_EVENT_PATH'))
  })

  it('says that the file is missing', async () => {
    const path = join(folder, 'nothing')
    await expect(readEvent({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: path })).rejects.toThrow(
      new UserError(`The event's payload \`${path}\` (GITHUB_EVENT_PATH) cannot be read.`),
    )
  })

  it.each(['', '{"pull_request": {"number"', 'ELF\u0000'])('says that %j is no payload', async (text) => {
    const path = await write(text)
    await expect(readEvent({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path })).rejects.toThrow(
      new UserError(`The event's payload \`${path}\` (GITHUB_EVENT_PATH) is not JSON; it may be cut off.`),
    )
  })
})
