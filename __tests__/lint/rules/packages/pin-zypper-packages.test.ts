import { testRule } from '../../rule-table.ts'

const said = (name: string): string => `The package \`${name}\` has no version`

testRule('pin-zypper-packages', [
  [
    'says each package, flags before the verb',
    ['FROM a', 'RUN zypper -n --quiet in x y=1 z'],
    [`2:26 ${said('x')}`, `2:32 ${said('z')}`],
  ],
  ['looks into ONBUILD', ['FROM a', 'ONBUILD RUN zypper install -y x'], [`2:31 ${said('x')}`]],
  ['takes every comparison and a dash', ['FROM a', "RUN zypper install a=1 b\\>1 'c>=1' d\\<=1 'e = 1' f-1.0-1.2"], []],
  [
    'does not take the value of a flag for a package',
    ['FROM a', 'RUN zypper --root /r install --from r -r s --name x=1'],
    [],
  ],
  [
    'takes patterns, which have no version',
    ['FROM a', 'RUN zypper install -t pattern x && zypper in --type=pattern y pattern:z'],
    [],
  ],
  ['takes files, addresses and what is not wanted', ['FROM a', "RUN zypper install x.rpm ./y https://h/z '!w' ~v"], []],
  ['leaves other subcommands alone', ['FROM a', 'RUN zypper search install && zypper rm x && zypper up y'], []],
  ['leaves names in variables alone', ['FROM a', 'RUN zypper install $X x=$V'], []],
  ['says them in compat mode', ['FROM a', 'RUN zypper install $X'], [`2:20 ${said('$X')}`], { compat: 'hadolint' }],
])
