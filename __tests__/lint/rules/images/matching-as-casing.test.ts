import { testRule } from '../../rule-table.ts'

testRule('matching-as-casing', [
  [
    'finds either mixture',
    ['FROM a as b', 'from c AS d'],
    ['1:8 `as` stands beside `FROM`, so it is `AS`', '2:8 `AS` stands beside `from`, so it is `as`'],
  ],
  ['finds a mixture of its own', ['FROM a As b'], ['1:8 `As` stands beside `FROM`, so it is `AS`']],
  ['takes what matches', ['FROM a AS b', 'from c as d', 'FROM e'], []],
  ['leaves a mixed FROM to the rule about instructions', ['From a as b'], []],
])
