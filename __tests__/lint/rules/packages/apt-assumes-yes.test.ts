import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

const MESSAGE = '`apt-get install` asks, and nobody answers: add `-y`'

testRule('apt-assumes-yes', [
  [
    'finds it in each command',
    ['FROM a', 'RUN apt-get install x && apt-get -q install y'],
    [`2:5 ${MESSAGE}`, `2:26 ${MESSAGE}`],
  ],
  ['finds it on its own line', ['FROM a', 'RUN set -e; \\', '    apt-get install x'], [`3:5 ${MESSAGE}`]],
  ['takes -y in a cluster', ['FROM a', 'RUN apt-get install -qy x'], []],
  [
    'takes the long spellings anywhere',
    ['FROM a', 'RUN apt-get --assume-yes install x && apt-get install x --yes'],
    [],
  ],
  [
    'takes -qq, -q -q and -q=2',
    ['FROM a', 'RUN apt-get -qq install x; apt-get install -q -q x; apt-get -q=2 install x'],
    [],
  ],
  ['takes the configuration on the command line', ['FROM a', 'RUN apt-get -o APT::Get::Assume-Yes=true install x'], []],
  ['takes an answer through a pipe', ['FROM a', 'RUN yes | apt-get install x'], []],
  ['finds it for apt', ['FROM a', 'RUN apt install x'], ['2:5 `apt install` asks, and nobody answers: add `-y`']],
  ['leaves apt alone as hadolint does', ['FROM a', 'RUN apt install x'], [], { compat: 'hadolint' }],
  ['does not take a value for the subcommand', ['FROM a', 'RUN apt-get -t install update'], []],
])

testFix('apt-assumes-yes', [
  ['adds a word', ['FROM a', 'RUN apt-get install x'], ['FROM a', 'RUN apt-get install -y x']],
  [
    'adds a word of the exec form',
    ['FROM a', 'RUN ["apt-get", "-q", "install", \\', '  "x"]'],
    ['FROM a', 'RUN ["apt-get", "-q", "install", "-y", \\', '  "x"]'],
  ],
  [
    'adds a word to a script in the exec form',
    ['FROM a', 'RUN ["bash", "-c", "apt-get install x"]'],
    ['FROM a', 'RUN ["bash", "-c", "apt-get install -y x"]'],
  ],
])
