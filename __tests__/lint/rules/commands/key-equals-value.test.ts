import { testFix } from '../../fix-table.ts'
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

testFix('key-equals-value', [
  ['takes a word as it is', ['FROM a', 'ENV A $B/c'], ['FROM a', 'ENV A=$B/c']],
  ['takes the rest of the line, blanks and all', ['FROM a', 'LABEL A b  c=d '], ['FROM a', 'LABEL A="b  c=d" ']],
  ['takes quotes that stay quotes', ['FROM a', `ENV A "b c"'d'`], ['FROM a', `ENV A="b c"'d'`]],
  ['takes no quotes beside blanks', ['FROM a', 'ENV A b "c"'], undefined],
  ['takes no escapes', ['FROM a', 'ENV A b\\ c'], undefined],
  ['takes no value of several lines', ['FROM a', 'ENV A b \\', '  c'], undefined],
])
