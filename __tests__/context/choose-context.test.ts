import { describe, expect, it } from '@jest/globals'
import { chooseContext } from '../../src/context/choose-context.ts'
import { makeTrees, type TreeStory } from './trees.ts'

const DIST = { untracked: { 'dist/app.js': 'app' } }
const POINTER = 'version https://git-lfs.github.com/spec/v1\n'

const checkouts: readonly [string, string, TreeStory, string][] = [
  ['a folder that an earlier step made', 'COPY dist/ /app/', DIST, 'line 2 takes `dist`, which git does not track'],
  ['a file in it', 'COPY dist/app.js /', DIST, 'line 2 takes `dist/app.js`, which git does not track'],
  ['a pattern', 'COPY dist/*.js /', DIST, 'line 2 takes `dist/*.js`, which git does not track'],
  ['ADD', 'ADD dist /', DIST, 'line 2 takes `dist`, which git does not track'],
  ['a mount', 'RUN --mount=type=bind,source=dist,target=/d ls', DIST, 'line 2 takes `dist`, which git does not track'],
  [
    'a build argument that names it',
    'ARG OUT=src\nCOPY $OUT /',
    { ...DIST, asks: { buildArgs: { OUT: 'dist' } } },
    'line 3 takes `dist`, which git does not track',
  ],
  [
    'a named context',
    'COPY --from=out app.js /',
    { ...DIST, asks: { named: new Map([['out', 'dist']]) } },
    'line 2 takes `dist/app.js`, which git does not track',
  ],
  [
    'git’s own folder',
    'COPY .git /g',
    { untracked: { '.git/HEAD': 'x' } },
    'line 2 takes `.git`, which git does not track',
  ],
  [
    'a submodule',
    'COPY . .',
    { untracked: { 'vendor/x/a.c': 'int' }, knows: { submodules: ['vendor/x'] } },
    'line 2 takes files of the submodule `vendor/x`',
  ],
  [
    'content of Git LFS',
    'COPY . .',
    { tracked: { 'a.bin': POINTER }, untracked: { 'a.bin': 'content' }, knows: { lfs: ['a.bin'] } },
    'line 2 takes `a.bin`, which Git LFS keeps',
  ],
  [
    'a Dockerfile that is not as the commit has it',
    'COPY . .',
    { knows: { modified: ['Dockerfile'] } },
    '`Dockerfile` is not as the commit has it',
  ],
  ['the wish', 'COPY . .', { asks: { wish: 'checkout' } }, 'the settings say `context-source: checkout`'],
]

const trackeds: readonly [string, string, TreeStory][] = [
  ['a copy of everything', 'COPY . .', DIST],
  ['a file that nobody has', 'COPY dist/ /app/', {}],
  ['a tracked file beside an untracked one', 'COPY src /', { tracked: { 'src/a': '1' }, untracked: { 'src/b': '2' } }],
  ['an empty tracked file', 'COPY empty /', { tracked: { empty: '' } }],
  ['an address', 'ADD https://example.org/dist /', DIST],
  ['another stage’s files', 'COPY --from=busybox dist /', DIST],
  ['pointers on both sides', 'COPY . .', { tracked: { 'a.bin': POINTER }, knows: { lfs: ['a.bin'] } }],
  [
    'content of Git LFS that the ignore file keeps out',
    'COPY . .',
    {
      tracked: { 'a.bin': POINTER, '.dockerignore': '*.bin\n' },
      untracked: { 'a.bin': 'content' },
      knows: { lfs: ['a.bin'] },
    },
  ],
  ['the wish', 'COPY dist /', { ...DIST, asks: { wish: 'tracked' } }],
  ['a stage that is not built', 'COPY dist /\nFROM scratch\nCOPY Dockerfile /', DIST],
  ['a stage after the target', 'COPY Dockerfile /\nFROM a\nCOPY dist /', { ...DIST, asks: { target: 'a' } }],
]

describe('the head is built from', () => {
  it.each(checkouts)('the checkout: %s', async (_, lines, story, because) => {
    using trees = makeTrees(`FROM scratch AS a\n${lines}\n`, story)
    const chosen = await chooseContext(trees.question, trees.tree, trees.disk)
    expect(chosen).toEqual({ source: trees.question.root, use: { kind: 'checkout', because } })
  })

  it.each(trackeds)('what git tracks: %s', async (_, lines, story) => {
    using trees = makeTrees(`FROM scratch AS a\n${lines}\n`, story)
    const chosen = await chooseContext(trees.question, trees.tree, trees.disk)
    expect(chosen).toEqual({ source: trees.tree.path, use: { kind: 'tracked', modified: 0 } })
  })

  it('what git tracks with uncommitted changes, and says how many', async () => {
    using trees = makeTrees('FROM scratch\nCOPY . .\n', {
      asks: { uncommitted: true },
      knows: { modified: ['Dockerfile', 'a'] },
    })
    const { use } = await chooseContext(trees.question, trees.tree, trees.disk)
    expect(use).toEqual({ kind: 'tracked', modified: 2 })
  })
})
