import { testRule } from '../../rule-table.ts'

const MESSAGE = (image: string): string => `The tag of \`${image}\` moves: name a version`

testRule('no-latest-tag', [
  ['finds latest', 'FROM debian:latest AS x', [`1:6 ${MESSAGE('debian:latest')}`]],
  [
    'finds latest in the default of an ARG',
    ['ARG TAG=latest', 'FROM debian:${TAG}'],
    [`2:6 ${MESSAGE('debian:latest')}`],
  ],
  ['finds latest in a default inside FROM', 'FROM debian:${TAG:-latest}', [`1:6 ${MESSAGE('debian:latest')}`]],
  ['takes another tag', 'FROM debian:latest-slim', []],
  ['takes a digest beside it', 'FROM debian:latest@sha256:abc', []],
  ['leaves the missing tag to its own rule', 'FROM debian', []],
])
