import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

const found = (line: number): string => `This CMD has no effect: the one in line ${line} replaces it`

testRule('one-cmd', [
  ['finds all but the last', ['FROM a', 'CMD a', 'CMD b', 'CMD c'], [`2:1 ${found(4)}`, `3:1 ${found(4)}`]],
  ['looks at each stage alone', ['FROM a AS b', 'CMD a', 'FROM b', 'CMD b'], []],
  ['keeps triggers apart', ['FROM a', 'CMD a', 'ONBUILD CMD b', 'ONBUILD CMD c'], [`3:9 ${found(4)}`]],
])

testFix('one-cmd', [
  ['removes it with all its lines', ['FROM a', '  CMD a \\', '  b', 'USER 1', 'CMD c'], ['FROM a', 'USER 1', 'CMD c']],
  ['leaves a trigger alone', ['FROM a', 'ONBUILD \\', 'CMD a', 'ONBUILD CMD b'], undefined],
])
