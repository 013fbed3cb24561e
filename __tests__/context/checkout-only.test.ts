import { describe, expect, it } from '@jest/globals'
import { countBrought } from '../../src/context/checkout-only.ts'
import { contextNotes } from '../../src/context/context-notes.ts'
import { makeTrees, type TreeStory } from './trees.ts'

const EXTRA: TreeStory = { tracked: { 'src/a': '12' }, untracked: { 'src/b': '12345', 'node_modules/x': '1234567' } }

describe('bytes that only the checkout brought', () => {
  it.each<[string, string, TreeStory, object]>([
    ['are counted by line', 'COPY . .\nCOPY src /s/', EXTRA, { 2: 12, 3: 5 }],
    ['are none where nothing is untracked', 'COPY . .', { tracked: { a: '1' } }, {}],
    [
      'leave out what the ignore file keeps out',
      'COPY . .',
      { ...EXTRA, tracked: { '.dockerignore': 'node_modules\n', 'src/a': '12' } },
      { 2: 5 },
    ],
    ['are the rest of a file that is larger', 'COPY . .', { tracked: { a: '1' }, untracked: { a: '1234' } }, { 2: 3 }],
    ['count a pattern', 'COPY src/* /', EXTRA, { 2: 5 }],
  ])('%s', async (_, lines, story, expected) => {
    using trees = makeTrees(`FROM scratch\n${lines}\n`, story)
    const brought = await countBrought(trees.question, trees.tree, trees.disk)
    const counted = brought.kind === 'counted' ? brought.lines.map(({ line, bytes }) => [line, bytes]) : []
    expect([brought.kind, Object.fromEntries(counted)]).toEqual(['counted', expected])
  })

  it.each([
    ['a stage that others take files from', 'COPY . .\nFROM scratch\nCOPY --from=0 /a /'],
    ['a mount', 'RUN --mount=target=/src make'],
    ['an exclude', 'COPY --exclude=*.md . .'],
  ])('are unknown through %s', async (_, lines) => {
    using trees = makeTrees(`FROM scratch\n${lines}\n`, EXTRA)
    expect(await countBrought(trees.question, trees.tree, trees.disk)).toEqual({
      kind: 'unknown',
      because: 'line 2 takes them where their bytes cannot be followed',
    })
  })
})

describe('a token in the checkout’s .git/config', () => {
  const git = { '.git/config': 'x' }
  it.each<[string, string, Record<string, string>, boolean, number]>([
    ['is said', 'COPY . .', git, true, 1],
    ['is kept out by the ignore file', 'COPY . .', { ...git, '.dockerignore': '.git\n' }, true, 0],
    ['is not taken by every copy', 'COPY src /', git, true, 0],
    ['is not in a .git that is a file', 'COPY . .', { '.git': 'gitdir: x' }, true, 0],
    ['is not in every configuration', 'COPY . .', git, false, 0],
  ])('%s', async (_, lines, untracked, keepsToken, count) => {
    using trees = makeTrees(`FROM scratch\n${lines}\n`, { untracked, knows: { keepsToken } })
    const notes = await contextNotes(trees.question, { kind: 'tracked', modified: 0 }, trees.tree, trees.disk)
    expect(notes).toHaveLength(count)
  })
})

it.each([
  [true, 1],
  [false, 0],
])('a sparse checkout (%s) is said, since the build context lacks what it leaves out', async (isSparse, count) => {
  using trees = makeTrees('FROM scratch\nCOPY src /\n', { knows: { isSparse } })
  const notes = await contextNotes(trees.question, { kind: 'tracked', modified: 0 }, trees.tree, trees.disk)
  expect(notes.filter((note) => note.startsWith('The checkout is sparse'))).toHaveLength(count)
})
