import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

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
  ['finds it for apt', ['FROM a', 'RUN apt install x'], ['2:5 `apt install` also takes what is only recommended']],
  ['leaves apt alone as hadolint does', ['FROM a', 'RUN apt install x'], [], { compat: 'hadolint' }],
  ['asks nothing of update', ['FROM a', 'RUN apt-get update'], []],
])

testFix('no-install-recommends', [
  [
    'adds a word of the exec form',
    ['FROM a', 'RUN ["apt-get","install","x"]'],
    ['FROM a', 'RUN ["apt-get","install", "--no-install-recommends","x"]'],
  ],
])
