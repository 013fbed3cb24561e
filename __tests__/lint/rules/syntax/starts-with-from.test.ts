import { testRule } from '../../rule-table.ts'

const NONE = 'The file has no FROM, so there is nothing to build on'

testRule('starts-with-from', [
  ['finds an instruction before FROM', ['LABEL a=b', 'FROM x'], ['1:1 LABEL stands before the first FROM']],
  ['lets ARG, directives and comments stand', ['# syntax=docker/dockerfile:1', '# hello', 'ARG V=1', 'FROM x:$V'], []],
  ['finds a file without FROM', ['# hello', 'RUN true'], [`2:1 ${NONE}`]],
  ['finds a file with nothing but ARG', 'ARG V=1', [`1:1 ${NONE}`]],
  ['finds an empty file', '', [`1:1 ${NONE}`]],
  ['finds a file of comments', '# nothing\n', [`1:1 ${NONE}`]],
])
