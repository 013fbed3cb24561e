/** What users of Dockerfile linters report as false, or as missed: one behaviour a test. */
import { describe, expect, it } from '@jest/globals'
import { lintDockerfile } from '../../src/lint/lint-dockerfile.ts'
import { DEFAULT_SETTINGS, type LintSettings } from '../../src/lint/lint-settings.ts'

/** A claim, a Dockerfile, the rules that are looked at, and what they find as `line rule`. */
type Row = readonly [
  claim: string,
  text: readonly string[],
  rules: readonly string[],
  found: readonly string[],
  settings?: Partial<LintSettings>,
]

const CURL_UNPINNED = ['2 pin-apt-packages']
const PIN = ['pin-apt-packages', 'valid-dockerfile']
const ROOT = ['last-user-not-root', 'has-user']
const apt = (...lines: readonly string[]): readonly string[] => ['FROM debian:13', ...lines]
const HADOLINT = { compat: 'hadolint' } as const

function testRows(rows: readonly Row[]): void {
  it.each(rows.map(([claim, ...row]) => [claim, row] as const))('%s', (_, [text, rules, found, settings = {}]) => {
    const { findings } = lintDockerfile(
      { file: 'Dockerfile', text: text.join('\n') },
      { ...DEFAULT_SETTINGS, enabled: rules, ...settings },
    )
    expect(
      findings.flatMap(({ rule, place }) =>
        rules.includes(rule) ? [`${place.at === 'line' ? place.line : 0} ${rule}`] : [],
      ),
    ).toEqual(found)
  })
}

describe('the version of a package', () => {
  testRows([
    ['may be in a variable of the shell', apt('RUN V=8.14 && apt-get install -y "curl=$V"'), PIN, []],
    ['may be in an ARG', apt('ARG V=8.14', 'RUN apt-get install -y curl=${V}'), PIN, []],
    ['may be in a variable together with the name', apt('RUN P="curl=8.14" && apt-get install -y $P'), PIN, []],
    ['may be in the output of a command', apt('RUN apt-get install -y curl=$(cat version)'), PIN, []],
    ['is missed where it is missing', apt('RUN apt-get install -y curl'), PIN, CURL_UNPINNED],
    [
      'is not asked for where the project says so',
      apt('RUN apt-get install -y curl'),
      PIN,
      [],
      { disabled: ['DL3008'] },
    ],
  ])
})

describe('a health check in shell form', () => {
  const rules = ['exec-form']
  const check = (command: string): readonly string[] => ['FROM a', `HEALTHCHECK CMD ${command}`]
  testRows([
    ['is left alone where it needs a shell', check('curl -f http://localhost/ || exit 1'), rules, []],
    ['is left alone with a variable', check('curl -f http://localhost:$PORT/'), rules, []],
    ['is left alone with a negation', check('! test -f /broken'), rules, []],
    ['is left alone with a pipe', check('curl -s localhost | grep ok'), rules, []],
    ['is found where it needs none', check('/bin/check --quick'), rules, ['2 exec-form']],
    ['is found as hadolint does', check('curl -f http://localhost/ || exit 1'), rules, ['2 exec-form'], HADOLINT],
  ])
})

describe('a user by name', () => {
  const rules = ['numeric-user']
  testRows([
    [
      'is found in the last stage only',
      ['FROM a AS build', 'USER builder', 'FROM b', 'USER app'],
      rules,
      ['4 numeric-user'],
    ],
    ['is found once, where it is the last', ['FROM b', 'USER setup', 'RUN x', 'USER app'], rules, ['4 numeric-user']],
    ['is left alone where a number follows', ['FROM b', 'USER setup', 'RUN x', 'USER 1000'], rules, []],
  ])
})

describe('a mount keeps', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['/var/lib/apt/lists', 'apt-get update && apt-get install -y curl=1', 'no-apt-lists-left'],
    ['/root/.cache/pip', 'pip install x==1', 'no-pip-cache-left'],
    ['/var/cache/apk', 'apk add curl=1', 'no-apk-cache-left'],
    ['/var/cache/dnf', 'dnf install -y curl-1', 'no-dnf-cache-left'],
    ['/var/cache/yum', 'yum install -y curl-1', 'no-yum-cache-left'],
    ['/var/cache/zypp', 'zypper -n install curl=1', 'no-zypper-cache-left'],
    ['/root/.cache/yarn', 'yarn install', 'no-yarn-cache-left'],
  ]
  testRows(
    cases.flatMap(([target, command, rule]): Row[] => [
      [
        `what \`${command}\` loads out of the image, as a cache`,
        ['FROM a', `RUN --mount=type=cache,target=${target} ${command}`],
        [rule],
        [],
      ],
      [
        `what \`${command}\` loads out of the image, as a tmpfs`,
        ['FROM a', `RUN --mount=type=tmpfs,target=${target} ${command}`],
        [rule],
        [],
      ],
      [
        `nothing of \`${command}\` at another place`,
        ['FROM a', `RUN --mount=type=cache,target=/other ${command}`],
        [rule],
        [`2 ${rule}`],
      ],
    ]),
  )
})

describe('a heredoc', () => {
  testRows([
    [
      'may have an instruction right behind it',
      apt('RUN <<EOF', 'x', 'EOF', 'RUN apt-get install -y curl'),
      PIN,
      ['5 pin-apt-packages'],
    ],
    [
      'may have a comment right behind it',
      apt('RUN <<EOF', 'x', 'EOF', '# why', 'RUN apt-get install -y curl'),
      PIN,
      ['6 pin-apt-packages'],
    ],
    [
      'may come behind a continuation',
      apt('RUN x && \\', '  cat <<EOF > /y', 'a', 'EOF', 'RUN apt-get install -y curl'),
      PIN,
      ['6 pin-apt-packages'],
    ],
    ['may have a quoted word', apt("RUN <<'EOF'", 'apt-get install -y curl', 'EOF'), PIN, ['3 pin-apt-packages']],
    [
      'may have a word in double quotes',
      apt('RUN <<"EOF"', 'apt-get install -y curl', 'EOF'),
      PIN,
      ['3 pin-apt-packages'],
    ],
    ['may be indented with tabs', apt('RUN <<-EOF', '\tapt-get install -y curl', '\tEOF'), PIN, ['3 pin-apt-packages']],
    [
      'may be one of two',
      apt('RUN <<A cat && <<B cat', 'a', 'A', 'b', 'B', 'RUN apt-get install -y curl'),
      PIN,
      ['7 pin-apt-packages'],
    ],
    ['of COPY is no script', apt('COPY <<EOF /x', 'apt-get install -y curl', 'EOF'), PIN, []],
    [
      'for another language is no script of the shell',
      apt('RUN <<EOF python3', 'apt-get install -y curl', 'EOF'),
      PIN,
      [],
    ],
    [
      'with a shebang of another language is none either',
      apt('RUN <<EOF', '#!/usr/bin/env python3', 'apt-get install -y curl', 'EOF'),
      PIN,
      [],
    ],
    [
      'may hold what looks like an instruction',
      apt('RUN <<EOF', 'FROM x', 'RUN apt-get install -y curl', 'EOF'),
      PIN,
      [],
    ],
  ])
})

describe('a comment that ignores', () => {
  const run = 'RUN sudo apt-get install -y curl'
  const rules = ['no-sudo', 'pin-apt-packages', 'unused-ignore', 'well-formed-ignore']
  testRows([
    [
      'may be one of several above an instruction',
      apt('# hadolint ignore=DL3004', '# hadolint ignore=DL3008', run),
      rules,
      [],
    ],
    ['may have other comments below it', apt('# hadolint ignore=DL3004,DL3008', '# sudo drops rights', run), rules, []],
    ['may have an empty line below it', apt('# hadolint ignore=DL3004,DL3008', '', run), rules, []],
    ['may give its reason behind a second #', apt('# hadolint ignore=DL3004,DL3008 # a reason', run), rules, []],
    ['may give its reason without a second #', apt('# hadolint ignore=DL3004,DL3008 a reason', run), rules, []],
    ['may give its reason behind a colon', apt('# drydock ignore=no-sudo,pin-apt-packages: a reason', run), rules, []],
    [
      'is void for hadolint where others follow',
      apt('# hadolint ignore=DL3004', '# hadolint ignore=DL3008', run),
      ['no-sudo', 'pin-apt-packages'],
      ['4 no-sudo'],
      HADOLINT,
    ],
  ])
})

describe('the user of the image', () => {
  testRows([
    ['is missed where nobody sets one', ['FROM a', 'CMD ["x"]'], ROOT, ['1 has-user']],
    ['may be set by the stage below', ['FROM a AS base', 'USER 5', 'FROM base'], ROOT, []],
    ['may come with the base image', ['FROM gcr.io/distroless/static:nonroot'], ROOT, []],
    ['may be root in stages that only build', ['FROM a AS build', 'RUN x', 'FROM b', 'USER 5'], ROOT, []],
    ...['root', '0', '00', '0:0', 'root:root', 'root:0', '0:root', '"root"', 'root:app'].map((user): Row => [
      `is root as \`${user}\``,
      ['FROM a', `USER ${user}`],
      ROOT,
      ['2 last-user-not-root'],
    ]),
    ...['1', '1000:0', 'app:root', 'rooter', '01', '$U'].map((user): Row => [
      `is not root as \`${user}\``,
      ['FROM a', `USER ${user}`],
      ROOT,
      [],
    ]),
  ])
})

describe('a health check', () => {
  const rules = ['has-healthcheck']
  testRows([
    ['is inherited from the stage below', ['FROM a AS base', 'HEALTHCHECK CMD x', 'FROM base'], rules, []],
    [
      'is inherited over several stages',
      ['FROM a AS base', 'HEALTHCHECK CMD x', 'FROM base AS mid', 'RUN y', 'FROM mid'],
      rules,
      [],
    ],
    [
      'is not asked of stages that only build',
      ['FROM a AS build', 'FROM b', 'COPY --from=build /x /x', 'HEALTHCHECK CMD x'],
      rules,
      [],
    ],
    [
      'is not inherited from a stage that is only copied from',
      ['FROM a AS build', 'HEALTHCHECK CMD x', 'FROM b', 'COPY --from=build /x /x'],
      rules,
      ['3 has-healthcheck'],
    ],
    ['may be none by decision', ['FROM a', 'HEALTHCHECK NONE'], rules, []],
  ])
})
