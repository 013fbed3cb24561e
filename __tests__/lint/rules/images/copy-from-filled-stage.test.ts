import { testRule } from '../../rule-table.ts'

testRule('copy-from-filled-stage', [
  [
    'finds a file of an empty stage',
    ['FROM scratch AS a', 'ENV X=1', 'FROM a AS b', 'FROM c', 'COPY --from=b /x /y'],
    ['5:15 The stage `b` is empty, so there is no `/x` in it'],
  ],
  [
    'takes the whole of it, and patterns',
    ['FROM scratch AS a', 'FROM c', 'COPY --from=a / /y', 'COPY --from=a . /y', 'COPY --from=a /x* /y/'],
    [],
  ],
  [
    'takes stages with anything in them',
    [
      'FROM scratch AS a',
      'COPY x /x',
      'FROM scratch AS b',
      'WORKDIR /w',
      'FROM c',
      'COPY --from=a /x /y',
      'COPY --from=b /w /y',
    ],
    [],
  ],
  ['takes images', ['FROM c', 'COPY --from=d:1 /x /y'], []],
])
