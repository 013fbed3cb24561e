import { testRule } from '../../rule-table.ts'

const said = (verb: string): string => `\`zypper ${verb}\` replaces the release of the base image`

testRule('no-zypper-dist-upgrade', [
  [
    'knows both names, flags before them',
    ['FROM a', 'RUN zypper dup; zypper -n --quiet dist-upgrade'],
    [`2:5 ${said('dup')}`, `2:17 ${said('dist-upgrade')}`],
  ],
  ['looks into ONBUILD', ['FROM a', 'ONBUILD RUN zypper -n dup'], [`2:13 ${said('dup')}`]],
  ['takes other subcommands', ['FROM a', 'RUN zypper -n update && zypper search dup'], []],
])
