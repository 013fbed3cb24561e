import { testRule } from '../../rule-table.ts'

testRule('no-empty-continuation', [
  [
    'finds an empty line',
    ['FROM a', 'RUN x \\', '', ' && y'],
    ['4:1 Line 3 is empty in the middle of the instruction that ends here'],
  ],
  [
    'finds several, and lines of blanks',
    ['FROM a', 'RUN x \\', '', ' \t', ' && y \\', '', ' z'],
    ['7:1 Lines 3, 4, 6 are empty in the middle of the instruction that ends here'],
  ],
  ['takes comments', ['FROM a', 'RUN x \\', '# why', ' && y'], []],
  ['takes an empty line between instructions', ['FROM a', '', 'RUN x', ''], []],
  ['takes the end of the file for no line', ['FROM a', 'RUN x \\', ''], []],
  ['takes empty lines of a heredoc', ['FROM a', 'RUN <<E', '', 'E'], []],
  [
    'says where the instruction ends, not its heredoc',
    ['FROM a', 'RUN \\', '', ' <<E', 'x', 'E'],
    ['4:1 Line 3 is empty in the middle of the instruction that ends here'],
  ],
])
