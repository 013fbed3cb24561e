import { contextOf } from '../../context-files.ts'
import { testRule } from '../../rule-table.ts'

const COPY = ['FROM a:1', 'COPY . .']

testRule('valid-dockerignore', [
  [
    'names the line',
    COPY,
    ['3:3 `[a` is no pattern, so nothing can be built: its `[` is not closed'],
    contextOf([], '# one\n\n  [a  \nb'),
  ],
  [
    'names every line',
    COPY,
    [
      '1:1 `!` is no pattern, so nothing can be built: it excepts nothing',
      '2:1 `a\\` is no pattern, so nothing can be built: it ends with a backslash',
    ],
    contextOf([], '!\na\\'),
  ],
  [
    'finds an empty class',
    COPY,
    ['1:1 `[]` is no pattern, so nothing can be built: a class in it is empty or has a stray dash'],
    contextOf([], '[]'),
  ],
  ['takes good ones', COPY, [], contextOf([], '*\n!src\n**/*.[ch]\n[^a]?\n\\[x\n/\n.\n# [\n')],
  ['does not know what Go finds only with certain files', COPY, [], contextOf([], 'a*[')],
  ['says nothing where nothing is copied from the context', ['FROM a:1', 'RUN x'], [], contextOf([], '[')],
])
