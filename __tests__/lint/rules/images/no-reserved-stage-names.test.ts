import { testRule } from '../../rule-table.ts'

const found = (name: string): string => `\`${name}\` is a name that the builder keeps for itself`

testRule('no-reserved-stage-names', [
  [
    'finds both names, in any case',
    ['FROM a AS scratch', 'FROM a as Context'],
    [`1:11 ${found('scratch')}`, `2:11 ${found('Context')}`],
  ],
  ['takes other names', ['FROM a AS contexts', 'FROM a'], []],
  ['takes the empty image itself', ['FROM scratch AS a'], []],
])
