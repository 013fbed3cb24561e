import { testRule } from '../../rule-table.ts'

testRule('key-equals-value', [
  [
    'finds ENV and LABEL',
    ['FROM a', 'ENV A b c', 'LABEL d e'],
    [
      '2:5 `ENV A` has no `=` before its value, and takes the rest of the line',
      '3:7 `LABEL d` has no `=` before its value, and takes the rest of the line',
    ],
  ],
  ['takes pairs', ['FROM a', 'ENV A=b C=', 'LABEL d="e f"'], []],
  ['leaves a key without a value to the rule about it', ['FROM a', 'ENV A'], []],
])
