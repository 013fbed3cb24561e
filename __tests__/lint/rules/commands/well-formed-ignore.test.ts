import { describe, expect, it } from '@jest/globals'
import { lintDockerfile } from '../../../../src/lint/lint-dockerfile.ts'
import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

const said = (because: string): string => `This comment asks for nothing that is understood: ${because}`
const SHAPE = said('it should read `drydock ignore=RULE: reason`')
const found = (comment: string, because: string): readonly [string, readonly string[], readonly string[]] => [
  `finds # ${comment}`,
  ['FROM a:1', `# ${comment}`, 'RUN x'],
  [`2:1 ${because}`],
]
const clean = (comment: string): readonly [string, readonly string[], readonly string[]] => [
  `leaves # ${comment} alone`,
  ['FROM a:1', `# ${comment}`, 'RUN x'],
  [],
]

testRule('well-formed-ignore', [
  [
    'finds a shell that nobody knows',
    ['# hadolint shell=foosh', 'FROM a'],
    [
      '1:1 This comment asks for nothing that is understood: `foosh` is no shell that is known, so no rule about commands looks at what follows',
    ],
  ],
  ['takes shells of all kinds', ['# hadolint shell=pwsh', 'FROM a', '# hadolint shell=/bin/Bash', 'RUN x'], []],
  found('hadolint ignore=', said('it names no rule')),
  found('drydock ignore= # why', said('it names no rule')),
  found('hadolint shell=', said('it names no shell')),
  found('hadolint ignore DL3004', SHAPE),
  found('hadolint: ignore=DL3004', SHAPE),
  found('hadolint-ignore DL3004', SHAPE),
  found('hadolint disable=DL3004', SHAPE),
  found('hadolint file ignore=DL3004', SHAPE),
  found('hadolint inline ignore=DL3004', SHAPE),
  found('hadolint ingore=DL3004', SHAPE),
  found('drydock ignores = SC2086: why', SHAPE),
  clean('hadolint says DL3004 = sudo'),
  clean('hadolint has x=1, see DL3004'),
  found('drydock global ignore=no-sudo', SHAPE),
  found('drydock ignore no-sudo', SHAPE),
  found('shellcheck disable=SC2086', said('ShellCheck never sees a comment of the file itself')),
  found('check=skip=A, B', said('BuildKit stops at the blank and does not skip `B`')),
  found('check=error=true', said('`error=` and `experimental=` count only in the first lines of the file')),
  found('check=skp=A', said('BuildKit knows `skip=`, `error=` and `experimental=`')),
  clean('hadolint ignore=DL3004'),
  clean('hadolint ignore=DL3004 the reason, without a sign'),
  clean('hadolint global ignore=DL3004'),
  clean('hadolint shell=bash for this stage'),
  clean('drydock ignore=no-sudo: the reason'),
  clean('drydock stage ignore=no-sudo'),
  clean('check=skip=A,B the reason, with a comma'),
  clean('check=later'),
  clean('hadolint ignores this, because it cannot know'),
  clean('drydock will ignore the rest'),
  clean('hadolint is happy'),
  [
    'finds a mistake in the first lines',
    ['# check=eror=true', 'FROM a:1'],
    [`1:1 ${said('BuildKit knows `skip=`, `error=` and `experimental=`')}`],
  ],
  ['finds a boolean that is none', ['# check=error=yes', 'FROM a:1'], [`1:1 ${said('`error=` is true or false')}`]],
  ['takes all options', ['# check=skip=A;error=true;experimental=all', 'FROM a:1'], []],
  [
    'finds it inside an instruction',
    ['FROM a:1', 'RUN x && \\', '  # shellcheck disable=SC2086', '  y'],
    [`3:3 ${said('ShellCheck never sees a comment of the file itself')}`],
  ],
  ['leaves heredocs to ShellCheck', ['FROM a:1', 'RUN <<E', '# shellcheck disable=SC2086', 'x', 'E'], []],
])

testFix('well-formed-ignore', [
  [
    'keeps the codes',
    ['FROM a:1', '# hadolint ignore DL3004 and SC2086', 'RUN x'],
    ['FROM a:1', '# drydock ignore=DL3004,SC2086', 'RUN x'],
  ],
  [
    'turns a comment for ShellCheck into ours',
    ['FROM a:1', '# shellcheck disable=SC2086,SC2046', 'RUN x'],
    ['FROM a:1', '# drydock ignore=SC2086,SC2046', 'RUN x'],
  ],
  ['does not guess', ['FROM a:1', '# drydock ignore no-sudo', 'RUN x'], undefined],
])

describe('the severity of well-formed-ignore', () => {
  it.each([
    ['an error where BuildKit ends the build', ['# check=eror=true', 'FROM a:1'], 'error'],
    ['a warning elsewhere', ['FROM a:1', '# check=error=yes', 'RUN x'], 'warning'],
  ])('is %s', (_, text, severity) => {
    const { findings } = lintDockerfile({ file: 'Dockerfile', text: text.join('\n') })
    expect(findings.filter(({ rule }) => rule === 'well-formed-ignore').map((one) => one.severity)).toEqual([severity])
  })
})
