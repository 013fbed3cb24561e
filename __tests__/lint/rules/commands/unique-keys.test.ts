import { testRule } from '../../rule-table.ts'

testRule('unique-keys', [
  [
    'finds a label of an earlier instruction',
    ['FROM a', 'LABEL x=1', 'LABEL y=1 x=2'],
    ['2:7 The label `x` is set again further down, and this value is lost'],
  ],
  [
    'finds a name twice in an ENV',
    ['FROM a', 'ENV A=1 B=1 A=2'],
    ['2:5 This ENV sets `A` again, and this value is lost'],
  ],
  ['takes a later ENV and another stage', ['FROM a', 'ENV A=1', 'ENV A=2', 'LABEL x=1', 'FROM a', 'LABEL x=2'], []],
  ['leaves names with variables alone', ['FROM a', 'LABEL $A=1 $A=2'], []],
])
