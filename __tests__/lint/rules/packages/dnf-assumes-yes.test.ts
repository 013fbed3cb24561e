import { testRule } from '../../rule-table.ts'

const said = (verb: string, program = 'dnf'): string => `\`${program} ${verb}\` asks, and nobody answers: add \`-y\``

testRule('dnf-assumes-yes', [
  [
    'takes the flag anywhere and in a cluster',
    ['FROM a', 'RUN dnf install -y x; dnf -qy install x; dnf install x --assumeyes'],
    [],
  ],
  ['does not take other flags for it', ['FROM a', 'RUN dnf -q install x'], [`2:5 ${said('install')}`]],
  [
    'knows every subcommand that asks',
    ['FROM a', 'RUN dnf update; dnf remove x; dnf groupinstall y; dnf module enable z'],
    [`2:5 ${said('update')}`, `2:17 ${said('remove')}`, `2:31 ${said('groupinstall')}`, `2:51 ${said('enable')}`],
  ],
  [
    'knows microdnf and dnf5',
    ['FROM a', 'RUN microdnf install x; dnf5 up'],
    [`2:5 ${said('install', 'microdnf')}`, `2:25 ${said('up', 'dnf5')}`],
  ],
  [
    'leaves subcommands alone that do not ask',
    ['FROM a', 'RUN dnf clean all; dnf search install; dnf makecache; dnf install --help'],
    [],
  ],
  [
    'looks into ONBUILD, the exec form and an inner shell',
    ['FROM a', 'ONBUILD RUN ["sh", "-c", "dnf install x"]', 'RUN ["dnf", "install", "x"]'],
    [`2:27 ${said('install')}`, `3:5 ${said('install')}`],
  ],
  ['does not take another program for it', ['FROM a', 'RUN notdnf install x'], []],
  ['takes the setting', ['FROM a', 'RUN dnf --setopt=assumeyes=True install x'], []],
  ['leaves a command alone that is fed', ['FROM a', 'RUN yes | dnf install x'], []],
  [
    'says it in compat mode',
    ['FROM a', 'RUN yes | dnf install x'],
    [`2:11 ${said('install')}`],
    { compat: 'hadolint' },
  ],
])
