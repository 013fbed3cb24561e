import { testRule } from '../../rule-table.ts'

testRule('curl-or-wget', [
  [
    'finds the second one',
    ['FROM a', 'RUN wget x', 'RUN y && curl z', 'RUN wget x'],
    ['3:10 Uses curl, and wget in line 2: one of them is enough'],
  ],
  [
    'finds it once a stage',
    ['FROM a', 'RUN curl x && wget x', 'FROM b', 'RUN curl x; curl y; wget z'],
    [
      '2:15 Uses wget, and curl in line 2: one of them is enough',
      '4:21 Uses wget, and curl in line 4: one of them is enough',
    ],
  ],
  ['takes one a stage', ['FROM a', 'RUN wget x', 'FROM b', 'RUN curl x'], []],
  [
    'looks at triggers alone',
    ['FROM a', 'RUN wget x', 'ONBUILD RUN curl x', 'ONBUILD RUN wget x'],
    ['4:13 Uses wget, and curl in line 3: one of them is enough'],
  ],
  ['leaves names of packages alone', ['FROM a', 'RUN apt-get install curl wget'], []],
  ['leaves a health check alone', ['FROM a', 'RUN wget x', 'HEALTHCHECK CMD curl x'], []],
])
