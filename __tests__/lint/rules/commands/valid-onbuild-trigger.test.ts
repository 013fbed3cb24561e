import { testRule } from '../../rule-table.ts'

testRule('valid-onbuild-trigger', [
  [
    'finds all three, however they are written',
    ['FROM a', 'ONBUILD ONBUILD RUN x', 'onbuild from b', 'ONBUILD \\', '  Maintainer me'],
    ['2:9 ONBUILD cannot trigger ONBUILD', '3:9 ONBUILD cannot trigger FROM', '5:3 ONBUILD cannot trigger MAINTAINER'],
  ],
  [
    'finds what is no instruction',
    ['FROM a', 'ONBUILD RUM x'],
    ['2:9 ONBUILD cannot trigger `RUM`: there is no such instruction'],
  ],
  ['takes every other instruction', ['FROM a', 'ONBUILD RUN x', 'ONBUILD COPY a /b', 'ONBUILD USER 1'], []],
  ['does not mind the same instructions outside', ['FROM a', 'MAINTAINER me'], []],
])
