import { testRule } from '../../rule-table.ts'

const said = (verb: string, program = 'yum'): string => `\`${program} ${verb}\` asks, and nobody answers: add \`-y\``

testRule('yum-assumes-yes', [
  [
    'takes the flag anywhere and in a cluster',
    ['FROM a', 'RUN yum install -y x; yum -qy install x; yum install x --assumeyes'],
    [],
  ],
  ['does not take other flags for it', ['FROM a', 'RUN yum -q install x'], [`2:5 ${said('install')}`]],
  [
    'knows every subcommand that asks',
    ['FROM a', 'RUN yum update; yum remove x; yum groupinstall y; yum module enable z'],
    [`2:5 ${said('update')}`, `2:17 ${said('remove')}`, `2:31 ${said('groupinstall')}`, `2:51 ${said('enable')}`],
  ],

  [
    'leaves subcommands alone that do not ask',
    ['FROM a', 'RUN yum clean all; yum search install; yum makecache; yum install --help'],
    [],
  ],
  [
    'looks into ONBUILD, the exec form and an inner shell',
    ['FROM a', 'ONBUILD RUN ["sh", "-c", "yum install x"]', 'RUN ["yum", "install", "x"]'],
    [`2:27 ${said('install')}`, `3:5 ${said('install')}`],
  ],
  ['does not take another program for it', ['FROM a', 'RUN notyum install x'], []],
  ['takes the setting', ['FROM a', 'RUN yum --setopt=assumeyes=True install x'], []],
  ['leaves a command alone that is fed', ['FROM a', 'RUN yes | yum install x'], []],
  [
    'says it in compat mode',
    ['FROM a', 'RUN yes | yum install x'],
    [`2:11 ${said('install')}`],
    { compat: 'hadolint' },
  ],
])
