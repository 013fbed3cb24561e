import { testRule } from '../../rule-table.ts'

const around = {
  labelSchema: new Map([
    ['one', 'text'],
    ['two', 'url'],
  ] as const),
}
const found = (labels: string): string => `The image of this stage has no label ${labels}`

testRule('has-schema-labels', [
  ['says nothing without a schema', 'FROM a', []],
  ['names what is missing', ['FROM a', 'LABEL one=1'], [`1:1 ${found('`two`')}`], around],
  ['names all of it in one finding', 'FROM a', [`1:1 ${found('`one`, `two`')}`], around],
  ['takes both, in any instruction', ['FROM a', 'LABEL one=1', 'LABEL x=y "two"=z'], [], around],
  ['takes labels of a parent stage', ['FROM a AS b', 'LABEL one=1', 'FROM b', 'LABEL two=2'], [], around],
  [
    'asks nothing of a stage that others use',
    ['FROM a AS b', 'FROM c', 'LABEL one=1 two=2', 'COPY --from=b /x /x'],
    [],
    around,
  ],
  [
    'asks every stage that nothing uses',
    ['FROM a AS b', 'FROM c', 'LABEL one=1 two=2'],
    [`1:1 ${found('`one`, `two`')}`],
    around,
  ],
  [
    'does not take the labels of a trigger',
    ['FROM a', 'LABEL one=1', 'ONBUILD LABEL two=2'],
    [`1:1 ${found('`two`')}`],
    around,
  ],
  ['says nothing of a file without FROM', 'RUN x', [], around],
])
