import { contextOf, contextWithout } from '../../context-files.ts'
import { testRule } from '../../rule-table.ts'

const GIT = ['.git/HEAD', '.git/objects/pack/a.pack', 'app.py']
const COPY = ['FROM a:1', 'COPY . /app']
const FOUND =
  '`COPY .` brings `.git` into the image: all of the history is in it, and each commit builds the layer again'
const IN_BUILD = '`COPY .` brings `.git` into the build: each commit builds the layer again'

testRule('dockerignore-leaves-out-git', [
  [
    'finds it behind an ignore file that says nothing of it',
    COPY,
    [`2:1 ${FOUND}`],
    contextOf(GIT, '# none\n*.log\n\n'),
  ],
  ['finds it behind an empty ignore file', COPY, [`1:1 ${FOUND}`], contextOf(GIT)],
  ['is content with .git', COPY, [], contextOf(GIT, '.git')],
  ['is content with a slash in front and at the end', COPY, [], contextOf(GIT, '/.git/')],
  ['is content with everything ignored', COPY, [], contextOf(GIT, '*\n!app.py')],
  ['reads the order of lines', COPY, [`2:1 ${FOUND}`], contextOf(GIT, '.git\n!**')],
  ['takes a comment for a comment', COPY, [`1:1 ${FOUND}`], contextOf(GIT, '#.git')],
  ['respects a decision to let it in', COPY, [], contextOf(GIT, '*\n!.git')],
  ['finds what is left of it', COPY, [`1:1 ${FOUND}`], contextOf(GIT, '.git/objects')],
  ['finds the file that a worktree has', COPY, [`1:1 ${FOUND}`], contextOf(['.git', 'app.py'])],
  ['leaves the file of a submodule alone', COPY, [], contextOf(['vendor/lib/.git', 'app.py'])],
  ['knows the neighbours', COPY, [], contextOf(['.gitignore', '.github/workflows/ci.yml', '.gitattributes'])],
  ['says nothing without history', COPY, [], contextOf(['app.py'])],
  ['says nothing where the files are unknown', COPY, [], { ignoreFile: contextOf([]).ignoreFile }],
  ['says nothing where the ignore file is unknown', COPY, [], { files: contextOf(GIT).files }],
  ['says nothing where a pattern cannot be judged', COPY, [], contextOf(GIT, 'a\\d*')],
  ['leaves the missing ignore file to its own rule', COPY, [], contextWithout(GIT)],
  ['looks at ADD', ['FROM a:1', 'ADD ./ /app'], [`1:1 ${FOUND.replace('COPY .', 'ADD ./')}`], contextOf(GIT)],
  ['looks at a star', ['FROM a:1', 'COPY * /app'], [`1:1 ${FOUND.replace('COPY .', 'COPY *')}`], contextOf(GIT)],
  [
    'resolves variables',
    ['FROM a:1', 'ARG X=.', 'COPY $X /app'],
    [`1:1 ${FOUND.replace('COPY .', 'COPY $X')}`],
    contextOf(GIT),
  ],
  ['leaves named files alone', ['FROM a:1', 'COPY app.py .git /app'], [], contextOf(GIT)],
  ['leaves other folders alone', ['FROM a:1', 'COPY src /app'], [], contextOf([...GIT, 'src/a'])],
  ['leaves other stages alone', ['FROM a:1 AS b', 'FROM a:1', 'COPY --from=b . /app'], [], contextOf(GIT)],
  ['leaves an address alone', ['FROM a:1', 'ADD https://example.com/a.git /app'], [], contextOf(GIT)],
  ['does not judge --exclude', ['FROM a:1', 'COPY --exclude=.git . /app'], [], contextOf(GIT)],
  ['leaves a trigger to the images built on this one', ['FROM a:1', 'ONBUILD COPY . /app'], [], contextOf(GIT)],
  [
    'says less of a stage that only builds',
    ['FROM a:1 AS b', 'COPY . /app', 'FROM a:1', 'COPY --from=b /x /x'],
    [`1:1 ${IN_BUILD}`],
    contextOf(GIT),
  ],
  [
    'leaves a stage alone that only builds and asks git',
    ['FROM a:1 AS b', 'COPY . /app', 'RUN git describe >/x', 'FROM a:1', 'COPY --from=b /x /x'],
    [],
    contextOf(GIT),
  ],
  [
    'finds it in a copied folder, with or without an ignore file',
    ['FROM a:1', 'COPY sub /app'],
    [
      '2:1 `COPY sub` brings `sub/.git` into the image: all of the history is in it, and each commit builds the layer again',
    ],
    contextWithout(['sub/.git/HEAD']),
  ],
])
