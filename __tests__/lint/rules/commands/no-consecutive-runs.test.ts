import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

const found = (line: number): string => `This RUN can be part of the one in line ${line}`

testRule('no-consecutive-runs', [
  ['finds each that follows another', ['FROM a', 'RUN a', 'RUN b', 'RUN c'], [`3:1 ${found(2)}`, `4:1 ${found(3)}`]],
  ['looks through comments and empty lines', ['FROM a', 'RUN a', '', '# why', 'RUN b'], [`5:1 ${found(2)}`]],
  [
    'takes a program with the one it runs for one command',
    ['FROM a', 'RUN sudo a', 'RUN env A=1 b'],
    [`3:1 ${found(2)}`],
  ],
  ['finds the exec form', ['FROM a', 'RUN ["a"]', 'RUN b'], [`3:1 ${found(2)}`]],
  [
    'leaves a RUN with more than one command alone',
    ['FROM a', 'RUN a', 'RUN b && c', 'RUN d', 'WORKDIR /', 'RUN e | f', 'RUN g'],
    [],
  ],
  ['leaves heredocs of several commands alone', ['FROM a', 'RUN <<EOF', 'a', 'b', 'EOF', 'RUN c'], []],
  ['leaves other neighbours alone', ['FROM a', 'RUN a', 'USER 1', 'RUN b', 'ONBUILD RUN c', 'ONBUILD RUN d'], []],
  [
    'leaves different flags alone',
    ['FROM a', 'RUN --network=none a', 'RUN b', 'RUN --mount=type=ssh c', 'RUN --mount=type=secret d'],
    [],
  ],
  [
    'finds equal flags in another order',
    ['FROM a', 'RUN --network=none --mount=type=ssh a', 'RUN --mount=type=ssh --network=none b'],
    [`3:1 ${found(2)}`],
  ],
  [
    'leaves a stage alone that only feeds others',
    ['FROM a AS b', 'RUN a', 'RUN b', 'FROM c', 'COPY --from=b /x /x'],
    [],
  ],
  [
    'looks at the stages that the final one is built on',
    ['FROM a AS b', 'RUN a', 'RUN b', 'FROM b', 'RUN c'],
    [`3:1 ${found(2)}`],
  ],
  [
    'looks at every stage for hadolint',
    ['FROM a AS b', 'RUN a', 'RUN b', 'FROM c', 'COPY --from=b /x /x'],
    [`3:1 ${found(2)}`],
    { compat: 'hadolint' },
  ],
  ['leaves shells alone that it cannot read', ['FROM a', 'SHELL ["powershell"]', 'RUN a', 'RUN b'], []],
])

testFix('no-consecutive-runs', [
  ['joins the two', ['FROM a', 'RUN a', 'RUN b'], ['FROM a', 'RUN a \\', '    && b']],
  ['leaves a command alone that would change the other', ['FROM a', 'RUN cd /x', 'RUN b'], undefined],
  ['leaves flags alone', ['FROM a', 'RUN --network=none a', 'RUN --network=none b'], undefined],
  ['leaves a comment between the two alone', ['FROM a', 'RUN a', '# why', 'RUN b'], undefined],
])
