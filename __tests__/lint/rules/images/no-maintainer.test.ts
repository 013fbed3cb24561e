import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

testRule('no-maintainer', [
  ['finds it, before FROM too', ['MAINTAINER Ada', 'FROM a'], ['1:1 MAINTAINER is deprecated: use a label']],
  ['takes the label', ['FROM a', 'LABEL maintainer="Ada"'], []],
])

testFix('no-maintainer', [
  [
    'names the author where nothing else does',
    ['FROM a AS b', 'MAINTAINER Ada', 'FROM c', 'LABEL org.opencontainers.image.authors="Bo"'],
    [
      'FROM a AS b',
      'LABEL org.opencontainers.image.authors="Ada"',
      'FROM c',
      'LABEL org.opencontainers.image.authors="Bo"',
    ],
  ],
  [
    'keeps the value of a label above',
    ['FROM a', 'LABEL org.opencontainers.image.authors="Bo"', 'MAINTAINER Ada'],
    undefined,
  ],
  [
    'keeps the value of one below',
    ['FROM a', 'MAINTAINER Ada', 'LABEL x=y org.opencontainers.image.authors="Bo"'],
    undefined,
  ],
  [
    'keeps the value that comes from another stage',
    ['FROM a AS b', 'LABEL org.opencontainers.image.authors="Bo"', 'FROM b', 'MAINTAINER Ada'],
    undefined,
  ],
  ['writes no label that the next one takes back', ['FROM a', 'MAINTAINER Ada', 'MAINTAINER Bo'], undefined],
])
