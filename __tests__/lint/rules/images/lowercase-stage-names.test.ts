import { testRule } from '../../rule-table.ts'

testRule('lowercase-stage-names', [
  [
    'finds capitals',
    ['FROM a AS Build', 'FROM b as X'],
    ['1:11 The stage `Build` has capitals in its name', '2:11 The stage `X` has capitals in its name'],
  ],
  ['takes small letters, numbers and signs', ['FROM a AS build-1_x', 'FROM a'], []],
])
