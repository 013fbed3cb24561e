import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

const found = '`useradd` makes huge log files for uid 123456: add `-l`'

testRule('useradd-no-log-init', [
  [
    'finds every spelling',
    ['FROM a', 'RUN useradd -u 123456 x', 'RUN useradd -mu123456 x', 'RUN useradd --uid=123456 x'],
    [`2:5 ${found}`, `3:5 ${found}`, `4:5 ${found}`],
  ],
  ['finds it inside ONBUILD', ['FROM a', 'ONBUILD RUN useradd --uid 123456 x'], [`2:13 ${found}`]],
  [
    'takes both spellings of the flag',
    ['FROM a', 'RUN useradd -l -u 123456 x', 'RUN useradd --no-log-init -u 123456 x'],
    [],
  ],
  ['takes it inside a cluster', ['FROM a', 'RUN useradd -mlu 123456 x'], []],
  ['takes five digits', ['FROM a', 'RUN useradd -u 99999 x && useradd y'], []],
  ['leaves a uid alone that a variable names', ['FROM a', 'RUN useradd -u $LONG_NAME x'], []],
  ['leaves other programs alone', ['FROM a', 'RUN adduser -u 123456 x'], []],
])

testFix('useradd-no-log-init', [
  ['adds the flag', ['FROM a', 'RUN useradd -u 123456 x'], ['FROM a', 'RUN useradd -l -u 123456 x']],
  [
    'adds it to the exec form',
    ['FROM a', 'RUN ["useradd", "-u", "123456", "x"]'],
    ['FROM a', 'RUN ["useradd", "-l", "-u", "123456", "x"]'],
  ],
  [
    'adds it to a script in the exec form',
    ['FROM a', 'RUN ["sh", "-c", "useradd -u 123456 x"]'],
    ['FROM a', 'RUN ["sh", "-c", "useradd -l -u 123456 x"]'],
  ],
])
