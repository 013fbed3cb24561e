import { testRule } from '../../rule-table.ts'

const MESSAGE = 'Nothing uses this stage, so it is not built; it has no name to build it by, either'

testRule('used-stages', [
  ['finds each', ['FROM a', 'FROM b', 'FROM c'], [`1:1 ${MESSAGE}`, `2:1 ${MESSAGE}`]],
  [
    'takes what is copied from by number or mounted',
    ['FROM a', 'FROM b', 'FROM c', 'COPY --from=0 /x /x', 'RUN --mount=from=1,target=/y z'],
    [],
  ],
  ['takes stages with names', ['FROM a AS test', 'FROM c'], []],
])
