import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

const found = (platform: string): string => `\`--platform=${platform}\` is what FROM takes anyway`

testRule('no-redundant-platform', [
  [
    'finds both spellings',
    ['FROM --platform=$TARGETPLATFORM a AS b', 'FROM --platform="${TARGETPLATFORM}" a'],
    [`1:6 ${found('$TARGETPLATFORM')}`, `2:6 ${found('${TARGETPLATFORM}')}`],
  ],
  [
    'takes other platforms',
    [
      'FROM --platform=$BUILDPLATFORM a',
      'FROM --platform=linux/amd64 a',
      'FROM --platform=${TARGETPLATFORM:-linux/arm64} a',
    ],
    [],
  ],
])

testFix('no-redundant-platform', [
  ['takes the flag away', ['FROM --platform=$TARGETPLATFORM  a AS b'], ['FROM a AS b']],
  ['leaves a continued line alone', ['FROM --platform=$TARGETPLATFORM \\', '  a'], undefined],
])
