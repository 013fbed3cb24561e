import { testRule } from '../../rule-table.ts'

testRule('absolute-workdir', [
  [
    'finds it in ONBUILD and in quotes',
    ['FROM a', 'WORKDIR "x y"', 'ONBUILD WORKDIR z'],
    ['2:1 WORKDIR `x y` is relative', '3:9 WORKDIR `z` is relative'],
  ],
  ['finds a dot', ['FROM a', 'WORKDIR ./x'], ['2:1 WORKDIR `./x` is relative']],
  ['takes Windows paths', ['FROM a', 'WORKDIR C:\\\\app', 'WORKDIR d:/x', 'WORKDIR \\\\x'], []],
  ['takes a variable in front', ['FROM a', 'WORKDIR $X', 'WORKDIR "${Y}/z"'], []],
])
