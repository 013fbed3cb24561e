import { describe, expect, it } from '@jest/globals'
import { zombiesOf } from '../../../src/runtime/processes/zombies.ts'
import type { Zombie } from '../../../src/world.ts'
import { processTree } from './process-tree.ts'

/** 100 is tini, 101 the program. */
const PROCESSES = processTree('tini -- python3 app.py\n  python3 app.py')
const zombie = (pid: number, parent: number, name: string): Zombie => ({ pid, parent, name })
const git = zombie(7, 100, 'git')
const shell = zombie(8, 100, 'sh')
const convert = zombie(9, 101, 'convert')
const tini = { isFirst: true, name: 'tini' }

describe('processes that nobody reaps', () => {
  it.each<[claim: string, earlier: readonly Zombie[], later: readonly Zombie[], zombies: unknown]>([
    ['are none where all live', [], [], undefined],
    ['are none for a moment', [], [git], undefined],
    ['are none that are reaped late', [git], [], undefined],
    ['are none where one comes after the other', [git], [zombie(70, 100, 'git')], undefined],
    [
      'are the first process’s where it does not ask for them',
      [git, shell],
      [git, shell],
      { count: 2, names: ['git', 'sh'], parent: tini },
    ],
    ['are those that were there twice', [git], [git, shell], { count: 1, names: ['git'], parent: tini }],
    [
      'have each name once',
      [git, zombie(6, 100, 'git')],
      [git, zombie(6, 100, 'git')],
      { count: 2, names: ['git'], parent: tini },
    ],
    [
      'are another program’s where that has started them',
      [convert],
      [convert],
      { count: 1, names: ['convert'], parent: { isFirst: false, name: 'python3 app.py' } },
    ],
    [
      'are the first process’s where some are',
      [convert, git],
      [convert, git],
      { count: 2, names: ['convert', 'git'], parent: tini },
    ],
    [
      'are the first process’s where their parent has ended',
      [zombie(5, 444, 'x')],
      [zombie(5, 444, 'x')],
      { count: 1, names: ['x'], parent: tini },
    ],
  ])('%s', (_, earlier, later, zombies) => {
    expect(zombiesOf(earlier, later, PROCESSES)).toEqual(zombies)
  })
})
