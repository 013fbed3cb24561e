/** What has to be true after every fault. */
import { OUTPUTS, TOKENS } from '../integration/bundle.ts'
import type { Remains } from '../integration/left-behind.ts'
import { outputs } from '../integration/output-values.ts'
import { CANARY, FORGED } from './hostile-words.ts'
import type { FaultSetting, Invariant, Seen } from './row.ts'
import { readAsRunner, type TakenCommand } from './runner-log.ts'

/** GitHub's limits: characters of a comment, bytes of a step's summary, annotations of one kind that a step may have. */
const COMMENT_CHARACTERS = 65_536
const SUMMARY_BYTES = 1024 * 1024
const ANNOTATIONS = 10

/** A runner kills what has not ended 7.5 s after a signal. */
const SIGNAL_SECONDS = 7

/** What an action has a reason to be, in MiB. */
const MEGABYTES = 512

const OWN = new Set(['error', 'warning', 'notice', 'group', 'endgroup', 'add-mask', 'stop-commands'])

export interface After {
  readonly left: Remains
  readonly untouched: unknown
  readonly setting: FaultSetting
}

/** Gives what does not hold, as sentences. */
export const broken = (seen: Seen, after: After): readonly string[] =>
  (Object.keys(invariants) as Invariant[])
    .filter((name) => !after.setting.without?.includes(name))
    .flatMap((name) => invariants[name](seen, after).map((problem) => `${name}: ${problem}`))

const invariants: Readonly<Record<Invariant, (seen: Seen, after: After) => readonly string[]>> = {
  time: ({ main, seconds, secondsToEnd = 0 }, { setting: { limitSeconds = 120, exitCodes = [0, 1, 130, 143] } }) => [
    ...unless(seconds <= limitSeconds, `it took ${seconds.toFixed(1)} s, ${limitSeconds} s are allowed`),
    ...unless(secondsToEnd <= SIGNAL_SECONDS, `it took ${secondsToEnd.toFixed(1)} s to end after a signal`),
    ...unless(exitCodes.includes(main.exitCode), `exit code ${main.exitCode ?? 'none'}`),
  ],
  commands: ({ main, post }) =>
    [main, post].flatMap(({ log, stderr }) =>
      [false, true].flatMap((ignoring) => {
        const { taken, stopped } = readAsRunner({ stdout: log, stderr }, ignoring)
        return [
          ...taken.filter(isForeign).map((command) => `foreign command ${JSON.stringify(command)}`),
          ...unless(!stopped, 'commands are still stopped at the end'),
        ]
      }),
    ),
  outputs: ({ main }) => [
    ...unless(
      JSON.stringify(main.outputs.map(([name]) => name).sort()) === JSON.stringify([...OUTPUTS].sort()),
      `set were ${main.outputs.map(([name]) => name).join(', ') || 'none'}`,
    ),
    ...(main.outputs.length === 0 ? [] : (outputs.safeParse(Object.fromEntries(main.outputs)).error?.issues ?? [])).map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    ),
  ],
  remains: (_, { left }) => [...left.engine, ...left.processes, ...left.files].map((what) => `${what} was left behind`),
  checkout: (_, { left, untouched }) =>
    unless(JSON.stringify(left.checkout) === JSON.stringify(untouched), 'the checkout was changed'),
  canaries: ({ main, post, api }) => {
    const said = JSON.stringify([main, post, api.requests.map(({ path, body }) => [path, body])])
    return [...Object.values(TOKENS), CANARY]
      .filter((secret) => said.includes(secret))
      .map((secret) => `${secret} was shown`)
  },
  requests: ({ api, readOnly }) => {
    const writes = api.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'))
    return [
      ...api.violations,
      ...unless(!readOnly || writes.length === 0, 'something was written for an event without a pull request'),
    ]
  },
  limits: ({ main, api }) => [
    ...api.comments.filter(({ body }) => body.length > COMMENT_CHARACTERS).map(() => 'a comment is too long'),
    ...unless(Buffer.byteLength(main.summary) < SUMMARY_BYTES, 'the summary is too long'),
    ...['error', 'warning', 'notice'].flatMap((kind) =>
      unless(commandsOf(main.log).filter(({ name }) => name === kind).length <= ANNOTATIONS, `too many of ${kind}`),
    ),
  ],
  words: ({ main, post }) =>
    [main, post].flatMap(({ log, stderr }) => [
      ...unless(
        !/^\s+at .+:\d+:\d+\)?$/m.test(`${log}\n${stderr}`) && !log.includes('a bug in Drydock'),
        `a stack: ${stderr || log}`,
      ),
      ...unless(stderr === '', `standard error has ${JSON.stringify(stderr.slice(0, 300))}`),
    ]),
  memory: ({ megabytes }) => unless(megabytes < MEGABYTES, `it took ${megabytes.toFixed(0)} MiB`),
}

const commandsOf = (stdout: string): readonly TakenCommand[] => readAsRunner({ stdout, stderr: '' }, false).taken

/** Text of the change may be told in a message of ours, but can begin none, and names no place. */
const isForeign = ({ name, data }: TakenCommand): boolean => !OWN.has(name) || data.startsWith(FORGED)

export const unless = (holds: boolean, problem: string): readonly string[] => (holds ? [] : [problem])
