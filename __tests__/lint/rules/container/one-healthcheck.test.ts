import { testRule } from '../../rule-table.ts'

const said = (line: number): string => `This HEALTHCHECK has no effect: the one in line ${line} replaces it`

testRule('one-healthcheck', [
  [
    'says all but the last',
    ['FROM a', 'HEALTHCHECK CMD x', 'HEALTHCHECK CMD y', 'HEALTHCHECK NONE'],
    [`2:1 ${said(4)}`, `3:1 ${said(4)}`],
  ],
  ['counts each stage for itself', ['FROM a AS b', 'HEALTHCHECK CMD x', 'FROM b', 'HEALTHCHECK CMD y'], []],
  ['does not count a trigger for the image itself', ['FROM a', 'HEALTHCHECK CMD x', 'ONBUILD HEALTHCHECK CMD y'], []],
  [
    'says a trigger that another replaces',
    ['FROM a', 'ONBUILD HEALTHCHECK CMD x', 'ONBUILD HEALTHCHECK CMD y'],
    [`2:9 ${said(3)}`],
  ],
])
