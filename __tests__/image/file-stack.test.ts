import { describe, expect, it } from '@jest/globals'
import { stackFiles } from '../../src/image/file-stack.ts'
import type { LayerFile } from '../../src/world.ts'
import { file, member } from './layer.ts'
import { processorTime } from '../processor-time.ts'

/** `path@layer` of what is visible, and `path@layer cause by` of what is not. */
function drawn(...layers: LayerFile[][]): { visible: string[]; hidden: string[]; strays: string[] } {
  const { visible, hidden, strays } = stackFiles(layers)
  return {
    visible: [...visible]
      .filter(([, one]) => one.file.kind !== 'directory')
      .map(([path, one]) => `${path}@${one.layer}`)
      .sort(),
    hidden: hidden
      .map((one) => `${one.file.path}@${one.layer} ${one.hidden?.cause ?? ''} ${one.hidden?.by ?? ''}`)
      .sort(),
    strays: strays.map((one) => `${one.file.path}@${one.layer}`),
  }
}

const folder = (path: string) => member('directory', path)
const whiteout = (path: string) => member('whiteout', path)
const opaque = (path: string) => member('opaque', path)

describe('layers on top of each other', () => {
  it.each<[claim: string, layers: LayerFile[][], visible: string[], hidden: string[]]>([
    ['show what is in any of them', [[file('a', 1)], [file('d/b', 1)]], ['a@0', 'd/b@1'], []],
    ['show the last of one name', [[file('a', 1)], [file('a', 2)]], ['a@1'], ['a@0 overwritten 1']],
    ['tell a copy of the same content', [[file('a', 1)], [file('a', 1, { uid: 7 })]], ['a@1'], ['a@0 copied-again 1']],
    ['do not show what is deleted', [[file('a', 1), file('b', 1)], [whiteout('a')]], ['b@0'], ['a@0 deleted 1']],
    [
      'do not show what is in a deleted folder',
      [[folder('d'), file('d/a', 1), file('d/e/b', 1)], [whiteout('d')]],
      [],
      ['d/a@0 deleted 1', 'd/e/b@0 deleted 1'],
    ],
    [
      'do not show what is below an opaque folder',
      [
        [file('d/a', 1), file('e', 1)],
        [folder('d'), opaque('d'), file('d/b', 1)],
      ],
      ['d/b@1', 'e@0'],
      ['d/a@0 deleted 1'],
    ],
    [
      'show what an opaque folder has, also before its mark',
      [[file('d/a', 1)], [file('d/b', 1), opaque('d')]],
      ['d/b@1'],
      ['d/a@0 deleted 1'],
    ],
    [
      'call it overwritten where it is deleted and written again',
      [[file('d/a', 1)], [opaque('d'), file('d/a', 2)]],
      ['d/a@1'],
      ['d/a@0 overwritten 1'],
    ],
    ['keep what is in a folder under a folder', [[folder('d'), file('d/a', 1)], [folder('d')]], ['d/a@0'], []],
    ['hide a folder behind a file', [[folder('d'), file('d/a', 1)], [file('d', 2)]], ['d@1'], ['d/a@0 overwritten 1']],
    [
      'do not hide what is of the same layer',
      [[file('a', 1)], [file('a', 2), whiteout('a')]],
      ['a@1'],
      ['a@0 overwritten 1'],
    ],
    [
      'show the bytes of a file that has another name',
      [[file('a', 1), member('hard-link', 'b', { link: 'a' })], [whiteout('a')]],
      ['b@0'],
      [],
    ],
    [
      'do not show the bytes of a file that has no name left',
      [[file('a', 1), member('hard-link', 'b', { link: 'a' })], [whiteout('a')], [file('b', 2)]],
      ['b@2'],
      ['a@0 overwritten 2'],
    ],
    [
      'tell the copy of a file with two names',
      [
        [file('a', 1), member('hard-link', 'b', { link: 'a' })],
        [file('a', 1, { uid: 7 }), member('hard-link', 'b', { link: 'a', uid: 7 })],
      ],
      ['a@1', 'b@1'],
      ['a@0 copied-again 1'],
    ],
    [
      'follow no link',
      [[member('symlink', 'l', { link: 'l' }), file('l/a', 1)], [whiteout('l')]],
      [],
      ['l/a@0 deleted 1'],
    ],
    ['can be emptied as a whole', [[file('a', 1)], [opaque('')]], [], ['a@0 deleted 1']],
  ])('%s', (_, layers, visible, hidden) => {
    expect(drawn(...layers)).toEqual({ visible, hidden, strays: [] })
  })

  it('tell a whiteout that hides nothing', () => {
    expect(drawn([file('a')], [whiteout('b'), opaque('c'), whiteout('a')])).toEqual({
      visible: [],
      hidden: ['a@0 deleted 1'],
      strays: ['b@1'],
    })
  })

  it('take no noticeable time for 200,000 files and as many deletions', () => {
    const paths = Array.from({ length: 200_000 }, (_, index) => `d${index % 100}/e${index % 1000}/f${index}`)
    const layers = [paths.map((path) => file(path, 1)), paths.map(whiteout)]
    const milliseconds = processorTime(() => {
      const { visible, hidden } = stackFiles(layers)
      expect([visible.size, hidden.length]).toEqual([0, 200_000])
    })
    expect(milliseconds).toBeLessThan(10_000)
  })
})
