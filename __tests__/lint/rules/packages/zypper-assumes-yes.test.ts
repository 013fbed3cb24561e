import { testRule } from '../../rule-table.ts'

const said = (verb: string): string => `\`zypper ${verb}\` asks, and nobody answers: add \`-y\``

testRule('zypper-assumes-yes', [
  [
    'takes either flag, before and after the verb',
    [
      'FROM a',
      'RUN zypper -n in x; zypper --non-interactive rm x; zypper in -y x; zypper patch --no-confirm; zypper -qn up',
    ],
    [],
  ],
  [
    'knows every subcommand that asks',
    ['FROM a', 'RUN zypper in x; zypper rm x; zypper source-install x; zypper patch; zypper dup'],
    [
      `2:5 ${said('in')}`,
      `2:18 ${said('rm')}`,
      `2:31 ${said('source-install')}`,
      `2:56 ${said('patch')}`,
      `2:70 ${said('dup')}`,
    ],
  ],
  [
    'leaves subcommands alone that do not ask',
    ['FROM a', 'RUN zypper clean; zypper refresh; zypper search install'],
    [],
  ],
  ['looks into ONBUILD', ['FROM a', 'ONBUILD RUN zypper install x'], [`2:13 ${said('install')}`]],
  ['leaves a command alone that is fed', ['FROM a', 'RUN yes | zypper install x'], []],
  [
    'says it in compat mode',
    ['FROM a', 'RUN yes | zypper install x'],
    [`2:11 ${said('install')}`],
    { compat: 'hadolint' },
  ],
])
