import { processorTime } from '../processor-time.ts'
import { describe, expect, it } from '@jest/globals'
import { compareFiles } from '../../src/image/file-changes.ts'
import { stackFiles } from '../../src/image/file-stack.ts'
import type { LayerFile } from '../../src/world.ts'
import { file, member } from './layer.ts'

const compare = (head: LayerFile[], base: LayerFile[]) =>
  compareFiles(stackFiles([head]).visible, stackFiles([base]).visible)

const placesOf = (head: LayerFile[], base: LayerFile[] = []): string[] =>
  compare(head, base).places.map(
    ({ path, baseBytes, headBytes, fileCount }) => `${path} ${baseBytes}→${headBytes} (${fileCount})`,
  )

describe('the files of two images', () => {
  it('differ by what came, went, and has another content', () => {
    const head = [file('a', 5), file('b', 70), file('c', 9, { digest: 'new' }), file('same', 1000, { mode: 0o755 })]
    const base = [file('b', 50), file('c', 9), file('d', 8), file('same', 1000), member('directory', 'a')]
    expect(compare(head, base)).toMatchObject({
      added: { fileCount: 1, bytes: 5 },
      removed: { fileCount: 1, bytes: -8 },
      changed: { fileCount: 2, bytes: 20 },
    })
  })

  it('weigh a file of two names once', () => {
    const linked = [file('a', 50), member('hard-link', 'b', { link: 'a' })]
    expect(compare(linked, [])).toMatchObject({ added: { fileCount: 1, bytes: 50 } })
    expect(compare([], linked)).toMatchObject({ removed: { fileCount: 1, bytes: -50 } })
  })

  it('are told by the folder that they are in', () => {
    const many = Array.from({ length: 100 }, (_, index) => file(`usr/lib/llvm/lib/f${index}`, 10))
    expect(placesOf([...many, file('etc/conf', 500)], [file('usr/lib/llvm/lib/f0', 4)])).toEqual([
      '/usr/lib/llvm/lib/ 4→1000 (100)',
      '/etc/conf 0→500 (1)',
    ])
  })

  it('are told by the file where it is one', () => {
    expect(placesOf([file('opt/a/b/c/d/e/f/model.bin', 5000), file('opt/a/b/readme', 3)])).toEqual([
      '/opt/a/b/c/d/e/f/model.bin 0→5000 (1)',
    ])
  })

  it('are told as a whole where they are everywhere', () => {
    const head = Array.from({ length: 200 }, (_, index) => file(`f${index}`, 10))
    expect(placesOf(head)).toEqual(['/ 0→2000 (200)'])
  })

  it('are no places where nothing moved', () => {
    expect(placesOf([file('a', 5)], [file('a', 5)])).toEqual([])
  })

  it('are compared without delay, however many and deep', () => {
    const head = Array.from({ length: 100_000 }, (_, index) => file(`${'d/'.repeat(index % 50)}f${index}`, index % 7))
    const cost = processorTime(() => {
      expect(compare(head, []).added.fileCount).toBe(100_000)
    })
    expect(cost).toBeLessThan(10_000)
  })
})
