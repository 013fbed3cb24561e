import { describe, expect, it } from '@jest/globals'
import { stackFiles } from '../../src/image/file-stack.ts'
import { findWaste } from '../../src/image/waste.ts'
import type { LayerFile } from '../../src/world.ts'
import { file, member } from './layer.ts'

const wasteOf = (...layers: LayerFile[][]) => findWaste(stackFiles(layers), layers)

describe('the waste of an image', () => {
  it('is what its layers hold and it does not show, by cause and by the layers that did it', () => {
    const waste = wasteOf(
      [file('bin/a', 700), file('bin/b', 30), file('cache/x', 5000), file('etc/c', 9)],
      [file('bin/a', 700, { uid: 7 }), file('bin/b', 30, { mode: 0o755 }), member('whiteout', 'cache')],
      [file('etc/c', 10), file('tmp/\xff', 60)],
      [member('whiteout', 'tmp/\xff')],
    )
    expect(waste).toMatchObject({
      bytes: 5799,
      fileCount: 5,
      causes: { overwritten: 9, deleted: 5060, copiedAgain: 730 },
      parts: [
        { cause: 'deleted', layer: 0, hiddenBy: 1, bytes: 5000, fileCount: 1, largest: '/cache/x' },
        { cause: 'copied-again', layer: 0, hiddenBy: 1, bytes: 730, fileCount: 2, largest: '/bin/a' },
        { cause: 'deleted', layer: 2, hiddenBy: 3, bytes: 60, fileCount: 1, largest: String.raw`/tmp/\xff` },
        { cause: 'overwritten', layer: 0, hiddenBy: 2, bytes: 9, fileCount: 1, largest: '/etc/c' },
      ],
    })
  })

  it('is nothing where every file is shown', () => {
    expect(wasteOf([file('a', 5)], [file('b', 5)])).toMatchObject({
      bytes: 0,
      parts: [],
      dive: { efficiency: 1, wastedBytes: 0 },
    })
  })
})

describe('the figures of dive', () => {
  it('are those of its own example', () => {
    const config = 'etc/nginx/nginx.conf'
    const { dive, bytes } = wasteOf(
      [file(config, 2000), file('etc/nginx/public', 3000)],
      [file(config, 5000), file('etc/athing', 10_000)],
    )
    expect(dive).toEqual({ efficiency: 0.75, wastedBytes: 7000, userWastedShare: 7000 / 15_000 })
    expect(bytes).toBe(2000)
  })

  it('weigh a deleted folder by what it held, and a deleted file as nothing', () => {
    const below = [member('directory', 'd'), file('d/a', 600), file('d/b', 400), file('e', 50)]
    expect(wasteOf(below, [member('whiteout', 'd')]).dive).toEqual({ efficiency: 1, wastedBytes: 0 })
    expect(wasteOf(below, [member('whiteout', 'e')]).dive).toEqual({ efficiency: 1000 / 1050, wastedBytes: 50 })
    expect(wasteOf(below, [member('whiteout', 'd')], [file('d', 1)]).dive).toMatchObject({ wastedBytes: 1001 })
  })

  it('have no share of the upper layers where there are none', () => {
    expect(wasteOf([file('a', 5)]).dive).toEqual({ efficiency: 1, wastedBytes: 0 })
    expect(wasteOf().dive).toEqual({ efficiency: 1, wastedBytes: 0 })
  })
})
