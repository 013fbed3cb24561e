import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

const found = '`wget` prints its progress into the build log: add `-nv` or `-q`'

testRule('wget-without-progress', [
  [
    'finds it anywhere',
    ['FROM a', 'RUN x && wget a | y', 'ONBUILD RUN wget -O b c'],
    [`2:10 ${found}`, `3:13 ${found}`],
  ],
  [
    'is not quiet because of other flags',
    ['FROM a', 'RUN wget -nc a', 'RUN wget --no-check-certificate a'],
    [`2:5 ${found}`, `3:5 ${found}`],
  ],
  ['takes quiet', ['FROM a', 'RUN wget -q a && wget --quiet b && wget -qO- c'], []],
  ['takes not verbose', ['FROM a', 'RUN wget -nv a && wget --no-verbose b && wget -ncv c'], []],
  ['takes a progress of its own', ['FROM a', 'RUN wget --progress=dot:giga a'], []],
  ['takes a log file', ['FROM a', 'RUN wget -o a b && wget --append-output=a b && wget -a a b'], []],
  ['takes what loads nothing', ['FROM a', 'RUN wget --version && wget --help && wget --spider x'], []],
  ['leaves a health check alone', ['FROM a', 'HEALTHCHECK CMD wget localhost'], []],
])

testFix('wget-without-progress', [
  ['adds the flag', ['FROM a', 'RUN wget -O x y'], ['FROM a', 'RUN wget -nv -O x y']],
  ['knows that BusyBox has none', ['FROM alpine:3 AS a', 'FROM a', 'RUN wget x'], undefined],
])
