/** I: how a run begins, ends and is ended. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { unless } from '../invariants.ts'
import { held, outside, tried, type Row, type RunningStep, type Seen } from '../row.ts'
import { NEVER_ENDS } from '../stand-in-docker.ts'

const none = (): readonly string[] => []
const reported = ({ outputs, api }: Seen): readonly string[] => [
  ...unless(outputs['conclusion'] === 'unknown', `the conclusion is ${outputs['conclusion'] ?? 'not set'}`),
  ...unless(api.comments.length === 1, 'there is no comment'),
]
const says =
  (pattern: RegExp) =>
  ({ main }: Seen): readonly string[] => [
    ...unless(pattern.test(main.log), `it does not say ${pattern.source}: ${main.log}`),
    ...unless(main.exitCode === 1, `exit code ${main.exitCode ?? 'none'}`),
  ]
const cancelled = ({ main, outputs, api }: Seen): readonly string[] => [
  ...unless(main.exitCode === 130, `exit code ${main.exitCode ?? 'none'}`),
  ...unless(outputs['conclusion'] === 'cancelled', `the conclusion is ${outputs['conclusion'] ?? 'not set'}`),
  ...unless(
    api.requests.every(({ method, path }) => method === 'GET' || path.endsWith('/graphql')),
    'a comment was written',
  ),
]

/** While docker is asked whether it is there. */
const signalled =
  (...signals: readonly NodeJS.Signals[]) =>
  async ({ kill, says: untilItSays }: RunningStep): Promise<void> => {
    await untilItSays('│ base')
    for (const signal of signals) kill(signal)
  }

export const lifeRows: readonly Row[] = [
  held('I1', 'SIGINT during the build', [
    'integration/stories-cancelled.test.ts',
    'SIGINT during %s ends it within 7 s, and nothing is left',
  ]),
  tried('I1', 'SIGINT while docker does not answer', { engine: 'hangs', during: signalled('SIGINT') }, cancelled),
  held('I2', 'SIGINT while services start', [
    'integration/stories-services.test.ts',
    'SIGINT ends it within 7 s, and nothing is left',
  ]),
  tried(
    'I1',
    'SIGINT while git does not answer',
    {
      prepare: ({ folder }) => {
        writeFileSync(join(folder, 'programs', 'git'), `#!/bin/sh\n${NEVER_ENDS}`, { mode: 0o755 })
        return undefined
      },
      during: async ({ kill }) => {
        await sleep(2000)
        kill('SIGINT')
      },
    },
    cancelled,
  ),
  tried(
    'I1',
    'SIGINT while GitHub does not answer',
    {
      api: { faults: [{ kind: 'hang', times: 1000 }] },

      during: async ({ kill, says: untilItSays }) => {
        await untilItSays('Not ready')
        kill('SIGINT')
      },
    },
    ({ main }) => unless(main.exitCode === 130, `exit code ${main.exitCode ?? 'none'}`),
  ),
  tried(
    'I1',
    'SIGINT while 60,000 instructions are linted',
    {
      change: { Dockerfile: `FROM alpine:3.22\n${'RUN echo a > b\n'.repeat(60_000)}` },
      during: async ({ kill, says: untilItSays }) => {
        await untilItSays('│ base')
        await sleep(500)
        kill('SIGINT')
      },
    },
    cancelled,
  ),
  held('I2', 'SIGINT during the run', [
    'integration/stories-cancelled.test.ts',
    'SIGINT during %s ends it within 7 s, and nothing is left',
  ]),
  tried('I3', 'SIGTERM while docker does not answer', { engine: 'hangs', during: signalled('SIGTERM') }, ({ main }) =>
    unless(main.exitCode === 143, `exit code ${main.exitCode ?? 'none'}`),
  ),
  held('I4', 'SIGKILL, then the post step', [
    'integration/stories-cancelled.test.ts',
    'SIGKILL during %s leaves what the post step then removes',
  ]),
  tried('I5', 'three SIGINT', { engine: 'hangs', during: signalled('SIGINT', 'SIGINT', 'SIGINT') }, cancelled),
  held('I4', 'SIGKILL while services start, then the post step', [
    'integration/stories-services.test.ts',
    'SIGKILL leaves what the post step then removes',
  ]),
  held('H27', 'a compose file asks for privileges, devices, host namespaces or the docker socket', [
    'integration/services.test.ts',
    'a compose file that asks for the host gets none of it, and each thing is said',
  ]),
  held('I6', 'the post step has no state, or one that is forged', [
    'integration/stories-cancelled.test.ts',
    'the post step that was told %s checks nothing and removes nothing',
  ]),
  outside('I7', 'SIGINT where commands are stopped', 'commands are never stopped'),
  tried('I8', 'nobody reads standard output', { stdout: 'closed' }, reported),
  held('I9', 'two runs at once on one engine', [
    'integration/build-time.test.ts',
    'show no step of a stranger who builds on the same engine at the same time',
  ]),
  held('I10', 'a dead run has left things, and others have like names', [
    'integration/docker-container.test.ts',
    'leaves nothing to a later process that knows its name, even if it was killed',
  ]),
  held('I11', 'docker hangs when it is to remove', [
    'docker/cli/docker-cli.test.ts',
    'that hangs is stopped with all its children at its time limit',
  ]),
  ...(
    [
      ['a promise is rejected with nothing', 'Promise.reject(null)', 'null'],
      ['a text is thrown', 'throw "a text"', 'a text'],
      ['an error is thrown', 'throw new Error("an error")', 'an error'],
    ] as const
  ).map(([fault, code, said]) =>
    tried(
      'I13',
      `${fault}, and nobody hears it`,
      {
        engine: 'hangs',
        env: {
          NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(`setTimeout(() => { ${code} }, 700)`)}`,
        },
        without: ['words'],
      },
      ({ main, outputs }) => [
        ...unless(main.exitCode === 1, `exit code ${main.exitCode ?? 'none'}`),
        ...unless(outputs['conclusion'] === 'unknown', `the conclusion is ${outputs['conclusion'] ?? 'not set'}`),
        ...unless(
          main.log.includes(`::error::This is a bug in Drydock: `) && main.log.includes(said),
          `it says ${main.log}`,
        ),
        ...unless(main.stderr === '', `standard error has ${main.stderr}`),
      ],
    ),
  ),
  held('I14', 'the system has no engine', ['integration/stories-engine.test.ts', 'without docker']),
  ...(
    [
      [
        'another language, time zone and no home',
        { LANG: 'tr_TR.UTF-8', LC_ALL: 'C', TZ: 'Pacific/Kiritimati', HOME: undefined },
      ],
    ] as const
  ).map(([fault, env]) => tried('I12', fault, { env }, reported)),
  ...(
    [
      ['build-timeout', '99999999999'],
      ['build-timeout', '-1'],
      ['run', 'perhaps'],
      ['fail-on', 'x'.repeat(100_000)],
      ['target', 'x\n::error::forged-by-the-change'],
    ] as const
  ).map(([name, value]) =>
    tried(
      'I15',
      `the input \`${name}\` is ${JSON.stringify(value.slice(0, 40))}`,
      { inputs: { [name]: value } },
      (seen) => [...says(new RegExp(`^::error::.*${name}`, 'm'))(seen), ...none()],
    ),
  ),
]
