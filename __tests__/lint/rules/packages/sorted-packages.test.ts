import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

testRule('sorted-packages', [
  [
    'finds them in any manager, whatever the case',
    ['FROM python:3.13-slim', 'RUN pip install \\', '  b==1 \\', '  A==2'],
    ['3:3 The packages of `pip` are not in order: `A==2` comes before `b==1`'],
  ],
  [
    'is content with a sorted list',
    ['FROM debian:13-slim', 'RUN apt-get install -y \\', '  a \\', '  B \\', '  c'],
    [],
  ],
  ['leaves a list on one line alone', ['FROM debian:13-slim', 'RUN apt-get install -y b a'], []],
  ['leaves lines with two packages alone', ['FROM debian:13-slim', 'RUN apt-get install -y b a \\', '  c'], []],
  ['leaves a list with a variable alone', ['FROM debian:13-slim', 'RUN apt-get install -y \\', '  z=$V \\', '  a'], []],
  [
    'leaves a list with comments alone',
    ['FROM debian:13-slim', 'RUN apt-get install -y \\', '  z \\', '  # for a reason', '  a'],
    [],
  ],
  [
    'does not mind comments elsewhere',
    ['# top', 'FROM debian:13-slim', 'RUN apt-get install -y \\', '  # all of them', '  z \\', '  a'],
    ['5:3 The packages of `apt-get` are not in order: `a` comes before `z`'],
  ],
])

testFix('sorted-packages', [
  [
    'keeps flags, versions and quotes with their package',
    [
      'FROM debian:13-slim',
      'RUN apt-get install -y \\',
      "    'zsh=5.9' \\",
      '    --no-install-recommends \\',
      '    curl \\',
      '    && echo done',
    ],
    [
      'FROM debian:13-slim',
      'RUN apt-get install -y \\',
      '    curl \\',
      '    --no-install-recommends \\',
      "    'zsh=5.9' \\",
      '    && echo done',
    ],
  ],
])
