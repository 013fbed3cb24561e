import { testRule } from '../rule-table.ts'

const MESSAGE = '`apt-get install` also takes what is only recommended'

testRule('no-install-recommends', [
  ['finds it behind other options', ['FROM a', 'RUN apt-get -t sid install -y x'], [`2:5 ${MESSAGE}`]],
  ['takes the flag before the subcommand', ['FROM a', 'RUN apt-get --no-install-recommends install x'], []],
  ['takes the configuration', ['FROM a', 'RUN apt-get -o APT::Install-Recommends=0 install x'], []],
  [
    'takes the second of two configurations',
    ['FROM a', 'RUN apt-get -oA=b -o APT::Install-Recommends=false install x'],
    [],
  ],
  ['asks nothing of update', ['FROM a', 'RUN apt-get update'], []],
])
