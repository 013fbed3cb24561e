import { testRule } from '../../rule-table.ts'

const found = (names: string): string => `This comment silences ${names}: mend what it hides instead`

testRule('no-ignore-comments', [
  [
    'finds the comments of all three dialects',
    [
      'FROM a',
      '# hadolint ignore=DL3004,DL3008',
      'RUN a',
      '# drydock ignore=no-sudo: it is needed',
      'RUN b',
      '# check=skip=WorkdirRelativePath',
      'WORKDIR x',
    ],
    [`2:1 ${found('`DL3004`, `DL3008`')}`, `4:1 ${found('`no-sudo`')}`, `6:1 ${found('`WorkdirRelativePath`')}`],
  ],
  [
    'finds one inside an instruction',
    ['FROM a', 'RUN a \\', '  # hadolint ignore=DL3004', '  b'],
    [`3:3 ${found('`DL3004`')}`],
  ],
  [
    'leaves comments alone that speak of a stage or the file',
    ['# check=skip=all', '# hadolint global ignore=DL3004', 'FROM a', '# hadolint stage ignore=DL3004', 'RUN a'],
    [],
  ],
  ['leaves other comments alone', ['# hadolint shell=bash', 'FROM a', '# we ignore=nothing', 'RUN a'], []],
  [
    'finds only its own dialect for hadolint',
    ['FROM a', '# drydock ignore=no-sudo', 'RUN a', '# hadolint ignore=DL3004', 'RUN b'],
    [`4:1 ${found('`DL3004`')}`],
    { compat: 'hadolint' },
  ],
])
