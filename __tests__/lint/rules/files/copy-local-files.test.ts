import { testRule } from '../../rule-table.ts'

const MESSAGE = (name: string): string => `\`${name}\` is a plain file or folder: use COPY`

testRule('copy-local-files', [
  [
    'finds files, folders and patterns',
    ['FROM a', 'ADD . /x', 'ADD *.py /x/'],
    [`2:1 ${MESSAGE('.')}`, `3:1 ${MESSAGE('*.py')}`],
  ],
  ['finds a zip, which ADD does not unpack', ['FROM a', 'ADD x.zip /x/'], [`2:1 ${MESSAGE('x.zip')}`]],
  ['finds it in JSON and in ONBUILD', ['FROM a', 'ONBUILD ADD ["a b", "/x/"]'], [`2:9 ${MESSAGE('a b')}`]],
  ['finds one plain file beside an archive', ['FROM a', 'ADD x.tar.gz y /x/'], [`2:1 ${MESSAGE('y')}`]],
  ['takes archives', ['FROM a', 'ADD a.tar b.tgz "c.tar.xz" /x/'], []],
  ['takes addresses and repositories', ['FROM a', 'ADD https://x/y git@github.com:a/b.git https://x/z.git#v1 /x/'], []],
  ['takes what a variable names', ['FROM a', 'ARG URL', 'ADD $URL /x', 'ARG U=https://x', 'ADD ${U}/y /x'], []],
  ['takes a heredoc', ['FROM a', 'ADD <<EOF /x', 'y', 'EOF'], []],
])
