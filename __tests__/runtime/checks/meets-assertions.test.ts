import { describe, expect, it } from '@jest/globals'
import type { CommandAssertion, FileAssertion, MetadataAssertion } from '../../../src/runtime/assertions/assertion.ts'
import type { Observation } from '../../../src/runtime/assertions/observe.ts'
import { meetsAssertions } from '../../../src/runtime/checks/meets-assertions.ts'
import type { FileSeen, ImageConfig, Ran } from '../../../src/world.ts'
import { plainConfig } from '../../fakes/fake-docker.ts'
import { exercised } from '../exercised.ts'

const nothing = { wanted: [], unwanted: [] }
const text = (text: string, isWhole = true) => ({ text, isWhole })

const command = (
  assertion: Partial<CommandAssertion>,
  ended: Partial<Omit<Extract<Ran, { kind: 'ended' }>, 'kind'>>,
  otherwise?: Ran,
): Observation => ({
  kind: 'command',
  assertion: {
    ...{ kind: 'command', name: 'it', from: 'assert', command: ['x'], setup: [], env: {}, expands: false },
    ...{ exitCode: 0, stdout: nothing, stderr: nothing },
    ...assertion,
  },
  ran: otherwise ?? { kind: 'ended', code: 0, stdout: text(''), stderr: text(''), ...ended },
})

const file = (
  assertion: Partial<FileAssertion>,
  seen: Partial<Extract<FileSeen, { kind: 'there' }>> | { readonly kind: 'missing' } | { readonly hidden: string } = {},
): Observation => ({
  kind: 'file',
  assertion: { kind: 'file', name: 'it', from: 'assert', path: '/x', expands: false, exists: true, ...assertion },
  file:
    'hidden' in seen
      ? { kind: 'hidden', because: seen.hidden }
      : {
          kind: 'seen',
          value:
            seen.kind === 'missing'
              ? { kind: 'missing' }
              : { kind: 'there', type: 'file', mode: 0o644, uid: 0, gid: 0, ...seen },
        },
})

const metadata = (assertion: Partial<MetadataAssertion>, config: Partial<ImageConfig> = {}): Observation => ({
  kind: 'metadata',
  assertion: {
    ...{ kind: 'metadata', name: 'it', from: 'assert', env: [], unsetEnv: [], labels: [] },
    ...{ ports: [], noPorts: [], volumes: [], noVolumes: [] },
    ...assertion,
  },
  config: { ...plainConfig, ...config },
})

const judge = (...observations: Observation[]) => [...meetsAssertions.judge(exercised({ observations }))]

const value = (name: string, expected: string, isPattern = false) => ({ name, value: expected, isPattern })
const HOLDS = [{ proof: '1 of 1 assertion holds' }]
const fails = (message: string) => [{ message: `\`it\` of \`assert\`: ${message}` }]
const unknown = (message: string) => [{ message: `\`it\` of \`assert\`: ${message}`, isUnknown: true }]

describe('meets-assertions', () => {
  it('has nothing to say where nothing is asserted', () => {
    expect([...meetsAssertions.judge(exercised({}))]).toEqual([])
  })

  it.each<[claim: string, observation: Observation, said: object[]]>([
    ['accepts exit code 0', command({}, {}), HOLDS],
    ['accepts the code that is asserted', command({ exitCode: 3 }, { code: 3 }), HOLDS],
    [
      'shows what a command said that ended otherwise',
      command({}, { code: 2, stderr: text('no such\nmodule') }),
      fails('exit code 2, not 0: no such module'),
    ],
    [
      'finds a pattern anywhere',
      command({ stdout: { wanted: ['3\\.13'], unwanted: [] } }, { stdout: text('Python 3.13.5') }),
      HOLDS,
    ],
    [
      'misses a pattern',
      command({ stdout: { wanted: ['^3'], unwanted: [] } }, { stdout: text('Python 3.13.5') }),
      fails('stdout does not have `^3`: Python 3.13.5'),
    ],
    [
      'misses it in silence',
      command({ stderr: { wanted: ['x'], unwanted: [] } }, {}),
      fails('stderr does not have `x`, it is empty'),
    ],
    [
      'finds what must not be there',
      command({ stderr: { wanted: [], unwanted: ['(?i)warn'] } }, { stderr: text('WARNING') }),
      fails('stderr has `(?i)warn`'),
    ],
    [
      'accepts what is not there',
      command({ stderr: { wanted: [], unwanted: ['warn'] } }, { stderr: text('fine') }),
      HOLDS,
    ],
    [
      'does not pass what it has read in part',
      command({ stderr: { wanted: [], unwanted: ['warn'] } }, { stderr: text('fine', false) }),
      unknown('the part of stderr that was read does not have `warn`'),
    ],
    [
      'does not pass what is too long',
      command({ stdout: { wanted: [], unwanted: ['([a-c]|[a-b]|q){900}z'] } }, { stdout: text('abcq'.repeat(50_000)) }),
      unknown('stdout is too long to look for `([a-c]|[a-b]|q){900}z` in it'),
    ],
    [
      'tells a program that is not there',
      command({}, {}, { kind: 'refused', because: 'The image’s command nope does not exist in the image.' }),
      fails('the command nope does not exist in the image'),
    ],
    [
      'tells a command without end',
      command({}, {}, { kind: 'stopped', because: 'it had not ended after 60 s' }),
      fails('it had not ended after 60 s'),
    ],
    [
      'does not pass what was not run',
      command({}, {}, { kind: 'not-run', because: 'no engine' }),
      unknown('could not be run: no engine'),
    ],

    ['accepts a file', file({ mode: 0o644, uid: 0, gid: 0, permissions: '-rw-r--r--' }), HOLDS],
    ['misses a file', file({}, { kind: 'missing' }), fails('`/x` does not exist')],
    ['accepts that a file is missing', file({ exists: false }, { kind: 'missing' }), HOLDS],
    ['finds a file that must not be there', file({ exists: false }), fails('`/x` exists')],
    [
      'does not pass what it could not read',
      file({ exists: false }, { hidden: 'no engine' }),
      unknown('`/x` could not be read: no engine'),
    ],
    ['tells another mode', file({ mode: 0o600 }), fails('`/x` has mode 0644, not 0600')],
    [
      'tells other permissions',
      file({ permissions: '-rwxr-xr-x' }, { mode: 0o4644 }),
      fails('`/x` has permissions -rwSr--r--, not -rwxr-xr-x'),
    ],
    [
      'reads permissions as ls has them',
      file({ permissions: 'drwxrwxrwt' }, { type: 'directory', mode: 0o1777 }),
      HOLDS,
    ],
    [
      'reads permissions as Go has them',
      file({ permissions: 'dtrwxrwxrwx' }, { type: 'directory', mode: 0o1777 }),
      HOLDS,
    ],
    ['tells another owner', file({ uid: 1000 }), fails('`/x` belongs to user 0, not 1000')],
    ['tells another group', file({ gid: 1000 }), fails('`/x` belongs to group 0, not 1000')],
    ['accepts an executable', file({ executableBy: 'any' }, { mode: 0o010 }), HOLDS],
    [
      'tells what others cannot execute',
      file({ executableBy: 'other' }, { mode: 0o754 }),
      fails('`/x` cannot be executed by other (-rwxr-xr--)'),
    ],
    [
      'tells what nobody can execute',
      file({ executableBy: 'any' }),
      fails('`/x` cannot be executed by anybody (-rw-r--r--)'),
    ],
    ['reads a content', file({ content: { wanted: ['^root'], unwanted: ['x$'] } }, { content: text('root:0') }), HOLDS],
    [
      'misses a content',
      file({ content: { wanted: ['x'], unwanted: [] } }, { content: text('root') }),
      fails('`/x` does not have `x`: root'),
    ],
    [
      'knows no content of a folder',
      file({ content: { wanted: [], unwanted: ['x'] } }, { type: 'directory' }),
      fails('`/x` is no regular file, so it has no content'),
    ],

    [
      'accepts a configuration',
      metadata(
        {
          ...{ env: [value('A', '1'), value('B', '^b+$', true)], unsetEnv: ['C'], labels: [value('l', 'x')] },
          ...{ entrypoint: [], command: ['server'], ports: ['80', '53/udp'], noPorts: ['81'] },
          ...{ volumes: ['/data'], noVolumes: ['/tmp'], workingFolder: '/app', user: 'app' },
        },
        {
          ...{ env: { A: '1', B: 'bb' }, labels: { l: 'x' }, exposedPorts: ['80/tcp', '53/udp'] },
          ...{ volumes: ['/data'], workingFolder: '/app' },
        },
      ),
      HOLDS,
    ],
    [
      'does not repeat a variable, which may be secret',
      metadata({ env: [value('A', '1')] }, { env: { A: 's3cret' } }),
      fails('the variable `A` is not `1`'),
    ],
    ['misses a variable', metadata({ env: [value('A', '')] }), fails('there is no variable `A`')],
    [
      'knows no variable of every object',
      metadata({ env: [value('toString', '1')] }),
      fails('there is no variable `toString`'),
    ],
    ['finds a variable', metadata({ unsetEnv: ['A'] }, { env: { A: '' } }), fails('the variable `A` is set')],
    [
      'tells another label',
      metadata({ labels: [value('l', '^x', true)] }, { labels: { l: 'y' } }),
      fails('the label `l` does not have `^x`: y'),
    ],
    ['tells another entrypoint', metadata({ entrypoint: ['a'] }), fails('the entrypoint is `[]`, not `["a"]`')],
    ['tells another command', metadata({ command: [] }), fails('the command is `["server"]`, not `[]`')],
    [
      'misses a port',
      metadata({ ports: ['80/udp'] }, { exposedPorts: ['80/tcp'] }),
      fails('the image does not expose port 80/udp'),
    ],
    ['finds a port', metadata({ noPorts: ['80'] }, { exposedPorts: ['80/tcp'] }), fails('the image exposes port 80')],
    ['misses a volume', metadata({ volumes: ['/data'] }), fails('the image has no volume `/data`')],
    [
      'finds a volume',
      metadata({ noVolumes: ['/data'] }, { volumes: ['/data'] }),
      fails('the image has the volume `/data`'),
    ],
    [
      'tells another working folder',
      metadata({ workingFolder: '/app' }),
      fails('the working folder is ``, not `/app`'),
    ],
    ['tells another user', metadata({ user: 'root' }), fails('the user is `app`, not `root`')],
  ])('%s', (_, observation, said) => {
    expect(judge(observation)).toEqual(said)
  })

  it('counts what holds, and cuts a long list', () => {
    const said = judge(file({}), ...Array.from({ length: 23 }, () => file({}, { kind: 'missing' })))
    expect([said[0], said.length, said.at(-1)]).toEqual([
      { proof: '1 of 24 assertions hold' },
      22,
      { message: '3 more assertions do not hold' },
    ])
  })

  it('warns of a test that nobody carries out, and tells an option', () => {
    const written = { kind: 'unsupported', from: 'tests/x.yaml' } as const
    const said = judge(
      {
        kind: 'unsupported',
        assertion: { ...written, name: 'licenseTests', because: 'are not carried out', isTest: true },
      },
      { kind: 'unsupported', assertion: { ...written, name: 'privileged', because: 'is not given', isTest: false } },
    )
    expect(said).toEqual([
      { severity: 'warning', message: '`licenseTests` of `tests/x.yaml` are not carried out' },
      { severity: 'info', message: '`privileged` of `tests/x.yaml` is not given' },
    ])
  })
})
