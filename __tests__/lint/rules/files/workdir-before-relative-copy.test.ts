import { testRule } from '../../rule-table.ts'

const found = (path: string): string => `\`${path}\` is relative to a WORKDIR that this file does not set`

testRule('workdir-before-relative-copy', [
  [
    'finds COPY and ADD, in ONBUILD too',
    ['FROM a', 'COPY x y', 'ADD x .', 'ONBUILD COPY x "y z"', 'ONBUILD ADD x y'],
    [`2:1 ${found('y')}`, `3:1 ${found('.')}`, `4:9 ${found('y z')}`, `5:9 ${found('y')}`],
  ],
  ['finds the JSON form', ['FROM a', 'COPY ["x", "y"]'], [`2:1 ${found('y')}`]],
  ['finds a heredoc', ['FROM a', 'COPY <<EOF y', 'text', 'EOF'], [`2:1 ${found('y')}`]],
  [
    'takes absolute paths of Linux and Windows',
    ['FROM a', 'COPY x /y', 'COPY x "c:\\y"', 'COPY x C:/y', "COPY x '/y'"],
    [],
  ],
  ['takes a relative path after WORKDIR', ['FROM a', 'WORKDIR /app', 'COPY x y'], []],
  ['does not take one before WORKDIR', ['FROM a', 'COPY x y', 'WORKDIR /app'], [`2:1 ${found('y')}`]],
  ['takes the WORKDIR of a parent stage', ['FROM a AS b', 'WORKDIR /app', 'FROM b AS c', 'FROM c', 'COPY x y'], []],
  ['takes what ONBUILD of a parent stage sets', ['FROM a AS b', 'ONBUILD WORKDIR /app', 'FROM b', 'COPY x y'], []],
  ['knows that a parent stage may set none', ['FROM a AS b', 'FROM b', 'COPY x y'], [`3:1 ${found('y')}`]],
  ['does not take that of another stage', ['FROM a', 'WORKDIR /app', 'FROM a', 'COPY x y'], [`4:1 ${found('y')}`]],
  ['lets a trigger see the WORKDIR of its image', ['FROM a', 'ONBUILD COPY x y', 'WORKDIR /app'], []],
  ['lets a trigger see a trigger before it', ['FROM a', 'ONBUILD WORKDIR /app', 'ONBUILD COPY x y'], []],
  ['does not let the image see its triggers', ['FROM a', 'ONBUILD WORKDIR /app', 'COPY x y'], [`3:1 ${found('y')}`]],
  ['leaves a path alone that an unknown variable begins', ['FROM a', 'COPY x $DIR', 'COPY x "${DIR}/y"'], []],
  ['finds a variable that holds a relative path', ['FROM a', 'ENV DIR=y', 'COPY x $DIR/'], [`3:1 ${found('$DIR/')}`]],
  ['finds a relative path with a variable in it', ['FROM a', 'COPY x y/$DIR'], [`2:1 ${found('y/$DIR')}`]],
  ['leaves ADD alone for hadolint', ['FROM a', 'ADD x y'], [], { compat: 'hadolint' }],
])
