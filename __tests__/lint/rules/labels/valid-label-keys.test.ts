import { testRule } from '../../rule-table.ts'

const form = (key: string): string =>
  `The label \`${key}\` should be lower-case letters, digits and single dots or hyphens`
const reserved = (key: string): string => `The label \`${key}\` is in a namespace of Docker’s`

testRule('valid-label-keys', [
  [
    'takes what the guidelines want',
    ['FROM a', 'LABEL a=1 a1=2 com.example.some-key=3 org.opencontainers.image.title=4'],
    [],
  ],
  ['takes underscores', ['FROM a', 'LABEL build_id=1'], []],
  [
    'finds other characters',
    ['FROM a', 'LABEL Maintainer=1 "a b"=2 é=3'],
    [`2:7 ${form('Maintainer')}`, `2:20 ${form('a b')}`, `2:28 ${form('é')}`],
  ],
  [
    'finds a wrong start or end',
    ['FROM a', 'LABEL 1a=1 -a=2 .a=3 a-=4 a.=5'],
    [`2:7 ${form('1a')}`, `2:12 ${form('-a')}`, `2:17 ${form('.a')}`, `2:22 ${form('a-')}`, `2:27 ${form('a.')}`],
  ],
  ['finds doubled separators', ['FROM a', 'LABEL a..b=1 a--b=2'], [`2:7 ${form('a..b')}`, `2:14 ${form('a--b')}`]],
  [
    'finds the namespaces of Docker',
    ['FROM a', 'LABEL com.docker.x=1', 'LABEL io.docker.x=1', 'ONBUILD LABEL org.dockerproject.x 1'],
    [`2:7 ${reserved('com.docker.x')}`, `3:7 ${reserved('io.docker.x')}`, `4:15 ${reserved('org.dockerproject.x')}`],
  ],
  ['takes namespaces that only begin alike', ['FROM a', 'LABEL com.dockerhub.x=1 io.docker=2'], []],
  ['leaves a variable alone', ['FROM a', 'LABEL $KEY=1 "x.${KEY}"=2'], []],
])
