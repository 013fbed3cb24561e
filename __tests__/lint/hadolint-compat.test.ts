/** Where our answer differs from hadolint's on purpose: ours, and with `compat: hadolint` its own, as hadolint 2.15.1 gives it. */
import { describe, expect, it } from '@jest/globals'
import { lintDockerfile } from '../../src/lint/lint-dockerfile.ts'
import { DEFAULT_SETTINGS, type LintSettings } from '../../src/lint/lint-settings.ts'

/** A Dockerfile behind `FROM a:1`, a code, and the lines on which we and hadolint find it, counted from that FROM. */
type Row = readonly [text: string, code: string, ours: readonly number[], hadolint: readonly number[]]

function linesOf(text: string, code: string, compat: LintSettings['compat']): readonly number[] {
  const settings = { ...DEFAULT_SETTINGS, enabled: [code], compat }
  const { findings } = lintDockerfile({ file: 'Dockerfile', text }, settings)
  const own = findings.filter(({ aliases }) => aliases.includes(code))
  return [...new Set(own.map(({ place }) => (place.at === 'line' ? place.line : 0)))]
}

function testRows(rows: readonly Row[]): void {
  it.each(rows)('%j: %s', (text, code, ours, hadolint) => {
    const file = `FROM a:1\n${text}\n`
    expect({ ours: linesOf(file, code, 'none'), hadolint: linesOf(file, code, 'hadolint') }).toEqual({ ours, hadolint })
  })
}

/** What only we find, in the second line. */
const ours = (code: string, ...texts: readonly string[]): readonly Row[] => texts.map((text) => [text, code, [2], []])
/** What only hadolint finds, in the second line. */
const its = (code: string, ...texts: readonly string[]): readonly Row[] => texts.map((text) => [text, code, [], [2]])
/** What both find. */
const both = (code: string, ...texts: readonly string[]): readonly Row[] => texts.map((text) => [text, code, [2], [2]])

describe('hadolint overlooks a command', () => {
  testRows([
    ...ours(
      'DL3008',
      'RUN sudo apt-get install curl',
      'RUN env A=1 apt-get install curl',
      'RUN /usr/bin/apt-get install curl',
      'RUN sh -c "apt-get install curl"',
    ),
    ...ours('DL3001', 'RUN /bin/ps', 'RUN ifconfig'),
    ...ours('DL3041', 'RUN dnf5 install curl'),
    ...both('DL3008', 'RUN exec apt-get install curl', 'RUN A=1 apt-get install curl'),
    ...both('DL3013', 'RUN python3 -m pip install flask'),
  ])
})

describe('hadolint looks into ONBUILD', () => {
  testRows([
    ...both('DL3008', 'ONBUILD RUN apt-get install curl'),
    ...both('DL3064', 'ONBUILD ENV TOKEN=x'),
    ...ours('DL3003', 'ONBUILD RUN cd /x && make'),
    ...ours('DL3000', 'ONBUILD WORKDIR x'),
    ...ours('DL3011', 'ONBUILD EXPOSE 99999'),
    ...ours('DL3020', 'ONBUILD ADD x /x'),
    ...ours('DL3025', 'ONBUILD CMD x'),
    ...ours('DL3045', 'ONBUILD COPY x y'),
    ...ours('DL4003', 'ONBUILD CMD ["x"]\nONBUILD CMD ["y"]'),
  ])
})

describe('hadolint takes for pinned', () => {
  testRows([
    ...ours('DL3008', 'RUN apt-get install curl='),
    ...its('DL3008', 'RUN apt-get install $PACKAGES', 'RUN apt-get install $(cat list)'),
    ...ours('DL3013', 'RUN pip install -r requirements.txt flask'),
    ...its('DL3016', 'RUN npm install a/b#v1', 'RUN npm install $X'),
    ...ours('DL3016', 'RUN npm i x', 'RUN npm add x'),
    ...both('DL3016', 'RUN npm install @a/b', 'RUN npm install git+https://x/y'),
    ...ours('DL3028', 'RUN gem install --no-document rails'),
    ...its('DL3028', 'RUN gem install x.gem', 'RUN gem install rails -v2'),
    ...both('DL3028', 'RUN gem install rails --no-document', 'RUN gem install --no-ri --no-rdoc rails'),
    ...ours('DL3033', 'RUN yum install java-1.8.0-openjdk'),
    ...its('DL3033', 'RUN yum install x-$V', 'RUN yum install ./x.rpm', 'RUN yum group install x'),
    ['ARG V=1\nRUN yum install x-${V}', 'DL3033', [], []],
    ...its('DL3037', 'RUN zypper in x-1', 'RUN zypper in -t pattern x'),
    ...its('DL3041', 'RUN dnf install @x', 'RUN dnf install x-1.$V'),
    ...ours('DL3041', 'RUN dnf localinstall x'),
  ])
})

describe('hadolint knows of a package manager', () => {
  testRows([
    ...ours('DL3030', 'RUN yum upgrade'),
    ...ours('DL3032', 'RUN yum update -y', 'RUN yum localinstall x'),
    ...ours('DL3034', 'RUN zypper dup', 'RUN zypper update'),
    ...ours('DL3036', 'RUN zypper patch', 'RUN zypper -n dup'),
    ...its('DL3036', 'RUN zypper -n in x=1 && rm -rf /var/cache/zypp'),
    ...ours('DL3038', 'RUN dnf remove x', 'RUN dnf module enable x'),
    ...its('DL3038', 'RUN dnf --assumeno install x'),
    ...ours('DL3040', 'RUN dnf update', 'RUN dnf swap a b', 'RUN dnf install -y x && rm -rf /x'),
    ...its('DL3040', 'RUN dnf install -y x && yum clean all'),
    ...both('DL3040', 'RUN dnf upgrade', 'RUN rm -rf /var/cache/dnf && dnf install -y x'),
  ])
})

describe('hadolint sees a mount', () => {
  const mounted = (target: string, command: string): string => `RUN --mount=type=cache,target=${target} ${command}`
  testRows([
    ...its('DL3009', mounted('/var/lib/apt', 'apt-get update')),
    ...its('DL3019', mounted('/etc/apk/cache', 'apk add x')),
    ...its('DL3032', mounted('/var/cache/yum', 'yum install -y x')),
    ...its('DL3040', mounted('/var/cache/dnf', 'dnf install -y x')),
    ...its('DL3042', mounted('/root/.cache', 'pip install x')),
    ...its('DL3060', mounted('/usr/local/share/.cache', 'yarn install')),
    ...ours('DL3009', 'RUN apt-get update && rm -rf /x'),
    [mounted('/var/lib/apt/lists', 'apt-get update'), 'DL3009', [], []],
    [mounted('/var/lib/apt', '--mount=type=tmpfs,target=/var/cache/apt apt-get update'), 'DL3009', [], []],
    ['RUN apt-get update && rm -r /var/lib/apt/lists/*', 'DL3009', [], []],
    ...its('DL3009', 'RUN apt-get update && rm -r /var/lib/apt/lists'),
    [mounted('/home/x/.cache/pip', 'pip install x'), 'DL3042', [], []],
    [mounted('/var/cache/libdnf5', 'dnf install -y x'), 'DL3040', [], []],
  ])
})

describe('hadolint looks at stages', () => {
  testRows([
    ['USER root\nFROM b:1\nCOPY --from=0 /x /x\nUSER 5', 'DL3002', [], [2]],
    ['RUN pip install x\nFROM b:1\nCOPY --from=0 /x /x', 'DL3042', [], [2]],
    ['ARG PIP_NO_CACHE_DIR=1\nRUN pip install x', 'DL3042', [], [3]],
    ['COPY x.tar /x/\nRUN tar -xf /x/x.tar\nFROM a:1', 'DL3010', [2], []],
    ['FROM b:1 AS c\nFROM c AS d\nFROM c AS e\nHEALTHCHECK NONE\nFROM c AS f', 'DL3057', [1, 3, 6], [1, 3]],
    ['FROM b:1 AS c\nFROM d:1\nCOPY --from=c /x /x\nHEALTHCHECK NONE', 'DL3057', [1], [1, 2]],
    ['RUN curl x\nRUN wget x\nRUN curl y', 'DL4001', [3], [3, 4]],
  ])
  it('that have no FROM, at each instruction', () => {
    const text = 'ARG A\nENV B=1\nRUN x\nFROM a:1\n'
    expect(linesOf(text, 'DL3061', 'none')).toEqual([2])
    expect(linesOf(text, 'DL3061', 'hadolint')).toEqual([2, 3])
  })
})

describe('hadolint reads', () => {
  testRows([
    ...ours('DL3002', 'USER 00', 'USER "root"', 'USER 000'),
    ...both('DL3002', 'USER 0:5', 'USER root:app'),
    ...its('DL3020', 'ADD $X /x', 'ADD git@x:y.git /z'),
    ...ours('DL3021', 'ADD a b /c'),
    ...ours('DL3023', 'COPY --from=0 x /y'),
    ...ours('DL3046', 'RUN useradd --uid 1000000 x'),
    ...its('DL3046', 'RUN useradd -u $UID x'),
    ...ours('DL3064', 'ENV PASSWD=x'),
    ...its('DL3064', 'ENV USERNAME=x'),
    ...its('DL3066', 'USER ${U:-5}'),
    ['ENV U=5\nUSER $U', 'DL3066', [], [3]],
    ['ARG U\nFROM b:1\nUSER $U', 'DL3066', [], []],
    ...ours('DL4005', 'RUN ln -sf /bin/dash /usr/bin/sh'),
    ...its('DL4005', 'RUN ln -s /bin/sh /x'),
    ['SHELL ["/usr/bin/bash", "-o", "pipefail", "-c"]\nRUN x | y', 'DL4006', [], [3]],
    ['SHELL ["mamba", "run"]\nRUN x\nRUN y', 'DL3059', [], [4]],
    ['SHELL ["cmd"]\nRUN x\nRUN y && z', 'DL3059', [], []],
    ['# hadolint ignore=DL3000 why\nRUN x', 'DL1001', [2], []],
    ['# hadolint stage ignore=DL3004\nRUN sudo x\nRUN sudo y', 'DL3004', [], [3]],
    ['# hadolint stage ignore=DL3004\n\nFROM b:1\nRUN sudo x', 'DL3004', [], [5]],
  ])
})
