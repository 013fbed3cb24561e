/** I: how a run begins, ends and is ended. */
import { unless } from '../invariants.ts'
import type { FaultSetting, NamedTest, Row, RunningStep, Seen } from '../row.ts'

const tried = (
  id: string,
  fault: string,
  setting: Partial<FaultSetting>,
  problems: (seen: Seen) => readonly string[],
): Row => ({
  kind: 'tried',
  id,
  fault,
  setting: { engine: 'down', ...setting },
  problems,
})
const held = (id: string, fault: string, ...by: readonly NamedTest[]): Row => ({ kind: 'held', id, fault, by })

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
  held('I2', 'SIGINT while services start', [
    'integration/stories-services.test.ts',
    'SIGINT while services start ends it within 7 s, and nothing is left',
  ]),
  tried(
    'I1',
    'SIGINT while docker does not answer',
    { engine: 'hangs', limitSeconds: 9, during: signalled('SIGINT') },
    cancelled,
  ),
  tried(
    'I1',
    'SIGINT while GitHub does not answer',
    {
      api: { faults: [{ kind: 'hang', times: 1000 }] },
      limitSeconds: 12,
      during: async ({ kill, says: untilItSays }) => {
        await untilItSays('Not ready')
        kill('SIGINT')
      },
    },
    ({ main }) => unless(main.exitCode === 130, `exit code ${main.exitCode ?? 'none'}`),
  ),
  held('I2', 'SIGINT during the run', [
    'integration/stories-cancelled.test.ts',
    'SIGINT during %s ends it within 7 s, and nothing is left',
  ]),
  tried(
    'I3',
    'SIGTERM while docker does not answer',
    { engine: 'hangs', limitSeconds: 9, during: signalled('SIGTERM') },
    ({ main }) => unless(main.exitCode === 143, `exit code ${main.exitCode ?? 'none'}`),
  ),
  held('I4', 'SIGKILL, then the post step', [
    'integration/stories-cancelled.test.ts',
    'SIGKILL during %s leaves what the post step then removes',
  ]),
  held('I4', 'SIGKILL while services start, then the post step', [
    'integration/stories-services.test.ts',
    'SIGKILL while services start leaves what the post step then removes',
  ]),
  held('H27', 'a compose file asks for privileges, devices, host namespaces or the docker socket', [
    'integration/services.test.ts',
    'a compose file that asks for the host gets none of it, and each thing is said',
  ]),
  tried(
    'I5',
    'three SIGINT',
    { engine: 'hangs', limitSeconds: 9, during: signalled('SIGINT', 'SIGINT', 'SIGINT') },
    cancelled,
  ),
  held('I6', 'the post step has no state, or one that is forged', [
    'integration/stories-cancelled.test.ts',
    'the post step that was told %s checks nothing and removes nothing',
  ]),
  { kind: 'outside', id: 'I7', fault: 'SIGINT where commands are stopped', because: 'commands are never stopped' },
  tried('I8', 'nobody reads standard output', { stdout: 'closed' }, reported),
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
      ['platform', 'linux/amd64\n::error::forged-by-the-change'],
    ] as const
  ).map(([name, value]) =>
    tried(
      'I15',
      `the input \`${name}\` is ${JSON.stringify(value.slice(0, 40))}`,
      { inputs: { [name]: value }, limitSeconds: 20 },
      (seen) => [...says(new RegExp(`^::error::.*${name}`, 'm'))(seen), ...none()],
    ),
  ),
]
