import { testRule } from '../../rule-table.ts'

testRule('absolute-workdir', [
  [
    'finds it in ONBUILD and in quotes',
    ['FROM a', 'WORKDIR "x y"', 'FROM b', 'ONBUILD WORKDIR z'],
    ['2:1 WORKDIR `x y` is relative', '4:9 WORKDIR `z` is relative'],
  ],
  ['finds a dot', ['FROM a', 'WORKDIR ./x'], ['2:1 WORKDIR `./x` is relative']],
  ['takes Windows paths', ['FROM a', 'WORKDIR C:\\\\app', 'WORKDIR d:/x', 'WORKDIR \\\\x'], []],
  ['takes a variable in front', ['FROM a', 'WORKDIR $X', 'WORKDIR "${Y}/z"'], []],
  [
    'takes one that follows another, which decides for it',
    ['FROM a AS x', 'WORKDIR /a', 'WORKDIR b', 'FROM x AS y', 'WORKDIR c', 'FROM y', 'ONBUILD WORKDIR d'],
    [],
  ],
  [
    'says the first relative one of several',
    ['FROM a AS x', 'WORKDIR b', 'WORKDIR c', 'WORKDIR /d', 'WORKDIR e', 'FROM x', 'WORKDIR f'],
    ['2:1 WORKDIR `b` is relative'],
  ],
  [
    'says every one for hadolint',
    ['FROM a', 'WORKDIR /a', 'WORKDIR b'],
    ['3:1 WORKDIR `b` is relative'],
    { compat: 'hadolint' },
  ],
])
