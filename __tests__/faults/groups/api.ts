/** C: GitHub's API and the event. */
import type { Fault, GitHubApiOptions } from '../../integration/github-api/server.js'
import {
  mergeGroupEvent,
  pullRequestEvent,
  type PullRequest,
  type WorkflowEvent,
} from '../../integration/pull-request.ts'
import { DOCKERFILE } from '../../integration/service.ts'
import { unless } from '../invariants.ts'
import { held, type FaultSetting, type Row, type Seen } from '../row.ts'

const OWN = '<!-- drydock:comment key=all run=4000.1 -->\nolder'
const LATER = '<!-- drydock:comment key=all run=5000.1 -->\nlater'
const BOT = 'github-actions[bot]'

const delivering = (
  id: string,
  fault: string,
  api: GitHubApiOptions,
  problems: (seen: Seen) => readonly string[],
  part: Partial<FaultSetting> = {},
): Row => ({
  kind: 'tried',
  id,
  fault,
  setting: { engine: 'down', api, ...part },
  problems: (seen) => [
    ...unless(seen.outputs['conclusion'] === 'unknown' && seen.main.exitCode === 1, 'the verdict was changed'),
    ...unless(seen.main.summary.includes('Not ready'), 'the summary lacks the report'),
    ...problems(seen),
  ],
})

const failing = (...faults: readonly Partial<Fault>[]): GitHubApiOptions => ({
  faults: faults.map((fault) => ({ kind: 'status', ...fault })),
})

const bodies = ({ api }: Seen): readonly string[] => api.comments.map(({ body }) => body)
const isReport = (body: string): boolean => body.startsWith('<!-- drydock:comment key=all run=4242.1 -->')
const reports = (seen: Seen): readonly string[] => bodies(seen).filter(isReport)

const oneReport = (seen: Seen): readonly string[] =>
  unless(reports(seen).length === 1, `${reports(seen).length} comments are ours`)
const noReport = (seen: Seen): readonly string[] => [
  ...unless(reports(seen).length === 0, 'a comment was written'),
  ...unless(/^::warning::.*Comment/m.test(seen.main.log), 'no warning says why there is no comment'),
]
const kept =
  (...texts: readonly string[]) =>
  (seen: Seen): readonly string[] =>
    texts.filter((text) => !bodies(seen).includes(text)).map((text) => `${JSON.stringify(text)} was changed`)
const silent = ({ api }: Seen): readonly string[] =>
  unless(api.requests.length === 0, `${api.requests.length} requests were sent`)
const all =
  (...checks: readonly ((seen: Seen) => readonly string[])[]) =>
  (seen: Seen): readonly string[] =>
    checks.flatMap((check) => check(seen))

const refusesEverything = (status: number, headers: Record<string, string> = {}, body?: string): GitHubApiOptions =>
  failing({ status, headers, times: 1000, ...(body !== undefined && { body }) })

const eventOf =
  (name: string, payload: (pullRequest: PullRequest) => unknown) =>
  (pullRequest: PullRequest): WorkflowEvent => ({ name, payload: payload(pullRequest) })

const repository = { id: 1, full_name: 'octo-org/hello', default_branch: 'main' }

/** The action ends with a sentence, before it has asked anyone for anything. */
const refused = (id: string, fault: string, setting: Partial<FaultSetting>, sentence: RegExp): Row => ({
  kind: 'tried',
  id,
  fault,
  setting: { engine: 'down', limitSeconds: 30, ...setting },
  problems: (seen) => [
    ...unless(seen.main.exitCode === 1, `exit code ${seen.main.exitCode ?? 'none'}`),
    ...unless(sentence.test(seen.main.log), `it says ${JSON.stringify(seen.main.log)}`),
    ...silent(seen),
  ],
})

const says =
  (pattern: RegExp) =>
  ({ main }: Seen): readonly string[] =>
    unless(pattern.test(main.log), `it does not say ${pattern.source}: ${main.log}`)

/** A change with a finding beside a line of the diff, which fails the job whatever becomes of the review. */
const reviewing = (
  id: string,
  fault: string,
  api: GitHubApiOptions,
  problems: (seen: Seen) => readonly string[],
): Row => ({
  kind: 'tried',
  id,
  fault,
  setting: { engine: 'down', api, change: { Dockerfile: DOCKERFILE.replace('COPY', 'ADD') } },
  problems: (seen) => [
    ...unless(seen.outputs['conclusion'] === 'fail' && seen.main.exitCode === 1, 'the verdict was changed'),
    ...unless(seen.main.summary.includes('Not ready'), 'the summary lacks the report'),
    ...problems(seen),
  ],
})

const EXTENDING = { '.github/drydock.yml': 'extends: acme/standards/drydock.yml@v1\n' }
const SHARED = { repository: 'acme/standards', path: 'drydock.yml', tag: 'v1' }

export const apiRows: readonly Row[] = [
  delivering('C1', 'a person’s comment bears our marker', { comments: [{ body: OWN }] }, all(oneReport, kept(OWN))),
  delivering(
    'C2',
    'a comment of the same bot has our marker in its middle',
    { comments: [{ login: BOT, body: `Hello\n${OWN}` }] },
    all(oneReport, kept(`Hello\n${OWN}`)),
  ),
  delivering(
    'C3',
    'there are 250 comments, and ours is on the third page',
    {
      comments: [
        ...Array.from({ length: 250 }, (_, index) => ({ body: `comment ${index}` })),
        { login: BOT, body: OWN },
      ],
    },
    (seen) => [...oneReport(seen), ...unless(seen.api.comments.length === 251, 'a comment was added')],
  ),
  delivering(
    'C4',
    'two comments are ours',
    {
      comments: [
        { login: BOT, body: OWN },
        { login: BOT, body: OWN },
      ],
    },
    (seen) => [...oneReport(seen), ...unless(seen.api.comments.length === 1, 'the other one is still there')],
  ),
  held('C5', 'two runs at once see no comment', [
    'github/sticky-comment.test.ts',
    'is one in the end when two runs at once saw none',
  ]),
  delivering(
    'C6',
    'an older run ends after a newer one',
    { comments: [{ login: BOT, body: LATER }] },
    all(kept(LATER), (seen) => unless(reports(seen).length === 0, 'a second comment was written')),
  ),
  held('C7', 'the comment is deleted after we looked', [
    'github/sticky-comment.test.ts',
    'is created anew when it was deleted after we looked',
  ]),
  delivering(
    'C8',
    'the conversation is locked',
    failing({ status: 403, method: 'POST', path: '/comments', times: 9 }),
    noReport,
  ),
  delivering('C9', 'the token cannot write', { permissions: 'read' }, noReport),
  delivering('C10', 'the token is not valid', refusesEverything(401), noReport),
  delivering('C11', 'there is no token', {}, silent, {
    inputs: { 'github-token': '' },
    env: { 'INPUT_GITHUB-TOKEN': '' },
  }),
  delivering('C12', 'nothing is found', refusesEverything(404), noReport),
  delivering(
    'C13',
    '429 with `retry-after: 2`',
    failing({ status: 429, headers: { 'retry-after': '2' }, method: 'GET' }),
    (seen) => [...oneReport(seen), ...unless(seen.seconds >= 2, 'it did not wait')],
  ),
  delivering('C14', '429 with `retry-after: 3600`', refusesEverything(429, { 'retry-after': '3600' }), noReport, {
    limitSeconds: 60,
  }),
  delivering(
    'C15',
    'a secondary limit without a header',
    refusesEverything(403, {}, '{"message":"You have exceeded a secondary rate limit"}'),
    noReport,
  ),
  delivering(
    'C16',
    'no requests are left for 40 minutes',
    refusesEverything(403, {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': (Math.floor(Date.now() / 1000) + 2400).toString(),
    }),
    noReport,
    { limitSeconds: 60 },
  ),
  delivering(
    'C17',
    '502, then 503, then an answer',
    failing({ status: 502, method: 'GET' }, { status: 503, method: 'GET' }),
    oneReport,
  ),
  delivering(
    'C18',
    'a comment is stored, and the answer is 500',
    failing({ status: 500, method: 'POST', path: '/comments', after: true }),
    oneReport,
  ),
  delivering(
    'C19',
    'connections break, and answers are no JSON',
    {
      faults: [
        { kind: 'reset', method: 'GET' },
        { kind: 'half', method: 'GET' },
      ],
    },
    oneReport,
  ),
  delivering('C20', 'the server never answers', { faults: [{ kind: 'hang', times: 1000 }] }, noReport),
  delivering(
    'C21',
    'a redirect leads to another host',
    failing({ status: 307, headers: { location: 'https://example.invalid/' }, times: 1000 }),
    noReport,
  ),
  held(
    'C22',
    'GitHub does not take the line of one review comment',
    ['github/review-delivery.test.ts', 'loses no comment but the one whose line GitHub does not take'],
    ['action/review-channel.test.ts', 'tells how many lines GitHub does not take'],
  ),
  held('C23', 'the same commit is checked again', ['github/review-delivery.test.ts', 'repeats nothing']),
  held('C24', 'a person’s review comment is a copy of ours', [
    'github/review-delivery.test.ts',
    "a person's copy of our comment",
  ]),
  held(
    'C25',
    'the branch moves on while we check',
    ['action/review-channel.test.ts', 'is left to the run of a newer commit'],
    ['action/check-run-channel.test.ts', 'is on the head commit, with the report as its text, and leads to the run'],
  ),
  held('C26', 'GitHub gives no lines of the diff', [
    'git/hunks.test.ts',
    'are those that changed, with three around them',
  ]),
  held(
    'C27',
    'the base has got lines above',
    ['git/hunks.test.ts', 'have other numbers on the head where the base has got lines above'],
    ['action/review-channel.test.ts', 'stands on the line of the head, and only within the diff'],
  ),
  held('C28', 'a server of one’s own with a path in its URL', [
    'github/sticky-comment.test.ts',
    'is spoken to below its prefix only',
  ]),
  held('C29', 'there is a proxy, and hosts without one', ['github/proxied-fetch.test.ts', 'of no_proxy is none']),
  held(
    'C32',
    'a report that is to be published is none, or forged',
    ['cli/publish-command.test.ts', 'writes nothing for a file that is %s'],
    ['cli/publish-command.test.ts', 'asks nobody about %s'],
    ['publish/read-archive.test.ts', 'leads outside'],
    ['publish/read-archive.test.ts', 'has a link'],
    ['publish/read-archive.test.ts', 'hides its size'],
    ['publish/read-archive.test.ts', 'is packed as no report is'],
    ['publish/read-archive.test.ts', 'has a report that is too large'],
    ['publish/publish-run.test.ts', 'from one that is too large'],
    ['publish/publish-run.test.ts', 'may lie about nothing that GitHub knows'],
  ),
  ...(
    [
      ['a manual run on the default branch', eventOf('workflow_dispatch', () => ({ repository }))],
      ['a schedule', eventOf('schedule', () => ({ schedule: '0 0 * * *', repository }))],
      ['a push', eventOf('push', ({ base, merge }) => ({ before: base, after: merge, repository }))],
      ['a group of the merge queue', mergeGroupEvent],
    ] as const
  ).map(([fault, event]) => delivering('C30', fault, {}, silent, { event })),
  refused(
    'C31',
    'a fork’s code in `pull_request_target`',
    { event: (pullRequest) => ({ ...pullRequestEvent(2)(pullRequest), name: 'pull_request_target' }) },
    /^::error::Drydock does not build or run a fork.s code in/m,
  ),
  ...(
    [
      ['issue_comment', { action: 'created', issue: { number: 7, pull_request: {} }, repository }],
      ['check_suite', { action: 'completed', repository }],
      ['an_event_of_the_future', { repository }],
    ] as const
  ).map(([name, payload]) =>
    refused(
      'C31',
      `the code of a pull request in \`${name}\`, which runs on the default branch`,
      { event: eventOf(name, () => payload), env: { GITHUB_SHA: '0'.repeat(40) } },
      /^::error::.*Drydock does not build or run .* in `\w+`/m,
    ),
  ),
  {
    kind: 'tried',
    id: 'C31',
    fault: 'the default branch itself in `issue_comment`',
    setting: {
      engine: 'down',
      event: eventOf('issue_comment', () => ({ repository })),
      prepare: ({ pullRequest }) => ({ GITHUB_SHA: pullRequest.merge }),
    },
    problems: (seen) => [
      ...silent(seen),
      ...unless(
        seen.outputs['conclusion'] === 'unknown',
        `the conclusion is ${seen.outputs['conclusion'] ?? 'not set'}`,
      ),
      ...unless(seen.main.summary.includes('Not ready'), 'the summary lacks the report'),
    ],
  },
  delivering('C33', 'the repository of the branch is deleted', {}, silent, {
    event: ({ base, head }) => ({
      name: 'pull_request',
      payload: {
        pull_request: {
          number: 7,
          base: { ref: 'main', sha: base, repo: { id: 1 } },
          head: { ref: 'change', sha: head, repo: null },
        },
        repository,
      },
    }),
  }),
  delivering('C34', 'Dependabot asks', { permissions: 'read' }, silent, { env: { GITHUB_ACTOR: 'dependabot[bot]' } }),
  delivering('C35', 'a refusal names the permission that is needed', { permissions: 'read' }, ({ main }) =>
    unless(main.log.includes('issues: write'), 'the permission is not named'),
  ),
  refused(
    'C36',
    'the file of the event has wrong types',
    { event: () => ({ name: 'pull_request', payload: { pull_request: 1 } }) },
    /^::error::The payload is not one of a `pull_request` event/m,
  ),
  ...(
    [
      ['missing', '/nowhere/event.json', /^::error::The event's payload .* cannot be read\.$/m],
      ['empty', '/dev/null', /^::error::The event's payload .* is not JSON/m],
    ] as const
  ).map(([what, path, sentence]) =>
    refused('C36', `the file of the event is ${what}`, { env: { GITHUB_EVENT_PATH: path } }, sentence),
  ),
  reviewing(
    'C37',
    'GitHub takes no review comment',
    failing({ status: 422, method: 'POST', path: '/pulls/7/', times: 100 }),
    all(oneReport, says(/Review: .*lines that GitHub does not take/)),
  ),
  reviewing(
    'C38',
    'the list of review comments never comes',
    { faults: [{ kind: 'hang', method: 'POST', path: '/graphql', times: 1000 }] },
    says(/^::warning::.*Review/m),
  ),
  delivering(
    'C39',
    'the token may not write check runs',
    failing({ status: 403, path: '/check-runs', times: 100 }),
    all(oneReport, says(/^::warning::.*Check run: .*`checks: write`/m)),
    { inputs: { 'check-run': 'true' } },
  ),
  held('C40', 'a check run is stored, and the answer is lost', [
    'action/check-run-channel.test.ts',
    'is begun once, although the answer got lost',
  ]),
  ...(
    [
      ['is not there', {}, /is not there|no such repository, file or tag \(404\)/],
      [
        'is larger than anyone writes',
        { contents: [{ ...SHARED, content: `# ${'x'.repeat(70_000)}` }] },
        /larger than 64 KiB/,
      ],
      ['is a folder', { contents: [{ ...SHARED, isFolder: true }] }, /it is no file/],
      [
        'extends another',
        { contents: [{ ...SHARED, content: 'extends: ./a.yml' }] },
        /cannot stand in a file that is extended/,
      ],
      [
        'is given by another host',
        failing({ status: 302, path: '/contents/', headers: { location: 'http://127.0.0.1:9/' }, times: 100 }),
        /redirects to another host/,
      ],
    ] as const
  ).map(([what, api, sentence]) =>
    delivering('C41', `the file that the configuration extends ${what}`, api, all(oneReport, says(sentence)), {
      change: EXTENDING,
      limitSeconds: 60,
    }),
  ),
  delivering(
    'C42',
    'a stranger’s configuration extends a file that the token could read',
    { contents: [{ ...SHARED, content: 'secret: canary' }], permissions: 'read' },
    all(silent, says(/is not fetched for a pull request from a fork/)),
    { change: EXTENDING, event: pullRequestEvent(2) },
  ),
]
