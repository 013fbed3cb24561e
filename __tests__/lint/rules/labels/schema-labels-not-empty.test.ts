import { testRule } from '../../rule-table.ts'

const around = { labelSchema: new Map([['one', 'url']] as const) }
const found = 'The label `one` is empty'

testRule('schema-labels-not-empty', [
  [
    'finds every kind of nothing',
    ['FROM a', 'LABEL one=""', 'LABEL one=', "ONBUILD LABEL one ''"],
    [`2:7 ${found}`, `3:7 ${found}`, `4:15 ${found}`],
    around,
  ],
  ['takes any value', ['FROM a', 'LABEL one=x', 'LABEL one=" "'], [], around],
  ['leaves labels outside the schema alone', ['FROM a', 'LABEL two=""'], [], around],
  ['finds an ENV that is empty', ['FROM a', 'ENV V=', 'LABEL one=$V'], [`3:7 ${found}`], around],
  ['leaves an ARG alone, whatever its default', ['FROM a', 'ARG V=', 'LABEL one=$V'], [], around],
  ['leaves an unknown variable alone', ['FROM a', 'LABEL one=$V'], [], around],
])
