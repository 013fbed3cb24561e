import { testRule } from '../../rule-table.ts'

testRule('consistent-instruction-casing', [
  ['finds the few', ['FROM a', 'run x', 'USER y'], ['2:1 `run` is `RUN` in a file of which most is in capitals']],
  [
    'finds capitals in a small file',
    ['from a', 'run x', 'USER y'],
    ['3:1 `USER` is `user` in a file of which most is in small letters'],
  ],
  ['lets capitals win a draw', ['FROM a', 'run x'], ['2:1 `run` is `RUN` in a file of which most is in capitals']],
  [
    'finds a mixture, which counts for neither',
    ['from a', 'Run x'],
    ['2:1 `Run` is `run` in a file of which most is in small letters'],
  ],
  ['takes what is all small', ['from a', 'run x'], []],
  ['does not look at ARGs before the first FROM', ['arg A=1', 'arg B=1', 'arg C=1', 'FROM a'], []],
  [
    'looks at ONBUILD and not at its trigger',
    ['FROM a', 'onbuild RUN x', 'ONBUILD run x'],
    ['2:1 `onbuild` is `ONBUILD` in a file of which most is in capitals'],
  ],
])
