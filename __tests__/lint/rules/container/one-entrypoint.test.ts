import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

const found = (line: number): string => `This ENTRYPOINT has no effect: the one in line ${line} replaces it`

testRule('one-entrypoint', [
  [
    'finds all but the last',
    ['FROM a', 'ENTRYPOINT a', 'ENTRYPOINT b', 'ENTRYPOINT c'],
    [`2:1 ${found(4)}`, `3:1 ${found(4)}`],
  ],
  ['looks at each stage alone', ['FROM a AS b', 'ENTRYPOINT a', 'FROM b', 'ENTRYPOINT b'], []],
  [
    'keeps triggers apart',
    ['FROM a', 'ENTRYPOINT a', 'ONBUILD ENTRYPOINT b', 'ONBUILD ENTRYPOINT c'],
    [`3:9 ${found(4)}`],
  ],
])

testFix('one-entrypoint', [
  [
    'removes it with all its lines',
    ['FROM a', '  ENTRYPOINT a \\', '  b', 'USER 1', 'ENTRYPOINT c'],
    ['FROM a', 'USER 1', 'ENTRYPOINT c'],
  ],
  ['leaves a trigger alone', ['FROM a', 'ONBUILD \\', 'ENTRYPOINT a', 'ONBUILD ENTRYPOINT b'], undefined],
])
