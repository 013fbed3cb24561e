import { testRule } from '../../rule-table.ts'

testRule('unique-stage-names', [
  [
    'finds the later ones, in any case',
    ['FROM a AS x', 'FROM b AS X', 'FROM c as x'],
    ['2:11 There is a stage `X` already', '3:11 There is a stage `x` already'],
  ],
  ['takes stages without a name', ['FROM a', 'FROM a'], []],
])
