import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

const found = (used: string, name: string): string =>
  `\`${used}\` is set by this same ENV, so \`${name}\` does not see its value: use a second ENV`

testRule('env-defined-before-use', [
  ['finds a use after the definition', ['FROM a', 'ENV A=1 B=$A'], [`2:9 ${found('A', 'B')}`]],
  ['finds a use before the definition', ['FROM a', 'ENV B="${A}" A=1'], [`2:5 ${found('A', 'B')}`]],
  ['finds a use with a default', ['FROM a', 'ENV A=1 B=${A:-x}'], [`2:9 ${found('A', 'B')}`]],
  ['finds a use inside a default', ['FROM a', 'ENV A=1 B=${X:-$A}'], [`2:9 ${found('A', 'B')}`]],
  ['finds it inside ONBUILD', ['FROM a', 'ONBUILD ENV A=1 B=$A'], [`2:17 ${found('A', 'B')}`]],
  ['finds it over several lines', ['FROM a', 'ENV A=1 \\', '    B=$A'], [`3:5 ${found('A', 'B')}`]],
  ['takes a variable that extends itself', ['FROM a', 'ENV A=1 PATH=/x:$PATH'], []],
  ['takes a variable that the stage has set before', ['FROM a', 'ENV A=0', 'ENV A=1 B=$A'], []],
  ['takes a variable that an ARG has set before', ['FROM a', 'ARG A', 'ENV A=1 B=$A'], []],
  ['takes a variable of the stage it is built on', ['FROM a AS b', 'ENV A=0', 'FROM b', 'ENV A=1 B=$A'], []],
  [
    'does not take one of another stage',
    ['FROM a AS b', 'ENV A=0', 'FROM c', 'ENV A=1 B=$A'],
    [`4:9 ${found('A', 'B')}`],
  ],
  ['knows where names end', ['FROM a', 'ENV A=1 B=$AB C=${A_B}'], []],
  ['knows what is no variable', ['FROM a', "ENV A=1 B='$A' C=\\$A"], []],
])

testFix('env-defined-before-use', [
  ['begins a second ENV', ['FROM a', 'ENV A=1 B=$A C=2'], ['FROM a', 'ENV A=1', 'ENV B=$A C=2']],
  ['takes the continuation away', ['FROM a', 'ENV A=1 \\', '    B=$A'], ['FROM a', 'ENV A=1', 'ENV B=$A']],
  ['leaves a comment between the two alone', ['FROM a', 'ENV A=1 \\', '# why', '    B=$A'], undefined],
  ['does not change the order', ['FROM a', 'ENV B=$A A=1'], undefined],
  ['does not split where half of it stays wrong', ['FROM a', 'ENV A=1 B=$A$C C=2'], undefined],
  ['leaves ONBUILD alone', ['FROM a', 'ONBUILD ENV A=1 B=$A'], undefined],
])
