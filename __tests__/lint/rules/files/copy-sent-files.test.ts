import { testRule } from '../../rule-table.ts'

const ignoring = (text: string): object => ({ ignoreFile: { kind: 'present', file: '.dockerignore', text } })

testRule('copy-sent-files', [
  [
    'finds a file and a folder that are left out',
    ['FROM a', 'COPY ./a.txt b/c /x/', 'ADD /b /y'],
    [
      '2:6 `.dockerignore` leaves `a.txt` out, so there is nothing to copy',
      '2:14 `.dockerignore` leaves `b/c` out, so there is nothing to copy',
      '3:5 `.dockerignore` leaves `b` out, so there is nothing to add',
    ],
    ignoring('*.txt\nb\n'),
  ],
  ['takes what is sent', ['FROM a', 'COPY a.md b.d /x/'], [], ignoring('*.txt\nb\n')],
  [
    'takes what an exception brings back',
    ['FROM a', 'COPY dist/app /x/', 'COPY dist /y'],
    [],
    ignoring('dist\n!dist/app\n'),
  ],
  ['takes the whole context', ['FROM a', 'COPY . /x', 'COPY ./ /y'], [], ignoring('*\n')],
  [
    'leaves other stages, addresses and patterns alone',
    ['FROM a AS b', 'FROM a', 'COPY --from=b /c.txt /c', 'ADD https://e.org/c.txt /c', 'COPY *.txt /x/'],
    [],
    ignoring('*.txt\n'),
  ],
  ['says nothing without an ignore file', ['FROM a', 'COPY a.txt /'], []],
])
