import { testRule } from '../../rule-table.ts'

const labelSchema = new Map([['one', 'text']] as const)

testRule('only-schema-labels', [
  [
    'finds each label outside the schema',
    ['FROM a', 'LABEL one=1 two=2', 'ONBUILD LABEL three 3'],
    ['2:13 The label `two` is not in the schema', '3:15 The label `three` is not in the schema'],
    { labelSchema, strictLabels: true },
  ],
  ['says nothing unless labels are strict', ['FROM a', 'LABEL two=2'], [], { labelSchema }],
  [
    'takes no label where the schema is empty',
    ['FROM a', 'LABEL one=1'],
    ['2:7 The label `one` is not in the schema'],
    { strictLabels: true },
  ],
  ['leaves a variable alone', ['FROM a', 'LABEL $KEY=1'], [], { strictLabels: true }],
])
