import { testRule } from '../../rule-table.ts'

const MESSAGE = 'There is nothing in this stage that RUN could run, no shell either'

testRule('no-run-in-scratch', [
  [
    'finds the first RUN, in either form',
    ['FROM scratch', 'RUN x', 'RUN y', 'FROM scratch', 'RUN ["/x"]'],
    [`2:1 ${MESSAGE}`, `5:1 ${MESSAGE}`],
  ],
  ['finds a RUN in a stage on an empty one', ['FROM scratch AS a', 'FROM a', 'RUN x'], [`3:1 ${MESSAGE}`]],
  [
    'says nothing once something was copied',
    ['FROM scratch', 'COPY x /bin/', 'RUN x', 'FROM scratch AS a', 'ADD x /', 'FROM a', 'RUN x'],
    [],
  ],
  ['says nothing where a mount may bring a shell', ['FROM scratch', 'RUN --mount=from=busybox:1,target=/bin x'], []],
  ['says nothing of other bases', ['FROM a', 'RUN x'], []],
  ['knows what a trigger brings', ['FROM scratch AS a', 'ONBUILD COPY x /', 'FROM a', 'RUN x'], []],
])
