import { testRule } from '../../rule-table.ts'

const said = (name: string): string => `The package \`${name}\` has no version`

testRule('pin-apk-packages', [
  [
    'says each package, over continuations',
    ['FROM a', 'RUN apk add --no-cache \\', '  x=1 \\', '  # why', '  y \\', '  z~1'],
    [`5:3 ${said('y')}`],
  ],
  ['looks into ONBUILD and a condition', ['FROM a', 'ONBUILD RUN if x; then apk -U add y; fi'], [`2:35 ${said('y')}`]],
  ['takes every comparison', ['FROM a', "RUN apk add a=1 b~1 c~=1 d=~1 'e>1' 'f>=1' g=1@edge"], []],
  ['does not take a repository for a version', ['FROM a', 'RUN apk add x@edge'], [`2:13 ${said('x@edge')}`]],
  [
    'does not take the value of a flag for a package',
    ['FROM a', 'RUN apk -X u add -t .deps --repository v --virtual w --arch x86 -p /r x=1'],
    [],
  ],
  ['takes files, addresses and what is not wanted', ['FROM a', 'RUN apk add x.apk ./y.apk https://h/z.apk !w'], []],
  ['leaves other subcommands alone', ['FROM a', 'RUN apk del x && apk upgrade y && apk info add'], []],
  [
    'leaves names in variables alone',
    ['FROM a', 'RUN apk add $PHPIZE_DEPS ${X}-dev x=$V && for p in a b; do apk add $p; done'],
    [],
  ],
  ['says them in compat mode', ['FROM a', 'RUN apk add $X'], [`2:13 ${said('$X')}`], { compat: 'hadolint' }],
])
