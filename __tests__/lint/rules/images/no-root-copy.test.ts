import { testRule } from '../../rule-table.ts'

testRule('no-root-copy', [
  [
    'finds every spelling',
    [
      'FROM a',
      'COPY --from=b / /',
      'COPY --from=b ["/.", "/"]',
      'ONBUILD COPY --from=c:1 "/" //',
      'COPY --from=b /* /',
    ],
    [
      '2:1 Copies the whole of `b`: name what you need',
      '3:1 Copies the whole of `b`: name what you need',
      '4:9 Copies the whole of `c:1`: name what you need',
      '5:1 Copies the whole of `b`: name what you need',
    ],
  ],
  [
    'finds it among other sources',
    ['FROM a', 'COPY --from=b /x / /'],
    ['2:1 Copies the whole of `b`: name what you need'],
  ],
  [
    'leaves a stage alone whose files get into no image',
    ['FROM xx AS xx', 'FROM golang:1 AS build', 'COPY --from=xx / /', 'FROM scratch', 'COPY --from=build /a /a'],
    [],
  ],
  [
    'finds it in a stage that the image is built on',
    ['FROM a AS one', 'COPY --from=b / /', 'FROM one', 'USER 1'],
    ['2:1 Copies the whole of `b`: name what you need'],
  ],
  ['takes a part of it', ['FROM a', 'COPY --from=b /app /'], []],
  ['takes another folder as target', ['FROM a', 'COPY --from=b / /app'], []],
  ['leaves the build context alone', ['FROM a', 'COPY / /'], []],
])
