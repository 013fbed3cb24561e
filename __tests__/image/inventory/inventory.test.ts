import { describe, expect, it } from '@jest/globals'
import { takeInventory } from '../../../src/image/inventory/inventory.ts'
import type { FolderNode, ImageInventory } from '../../../src/model.ts'
import type { Anatomy } from '../../../src/image/layers.ts'
import { aFile, anAnatomy, DPKG } from '../../report/page/an-inventory.ts'

function inventoryOf(head: Anatomy, base?: Anatomy): ImageInventory {
  const inventory = takeInventory('web', head, base)
  if (inventory === undefined) throw new Error('the contents are readable')
  return inventory
}

/** Leaves of the tree with their paths. */
function leavesOf(folder: FolderNode, above = ''): readonly (readonly [path: string, bytes: number])[] {
  const path = `${above}${folder.name}/`
  return [
    ...folder.files.map(({ name, bytes }) => [`${path}${name}`, bytes] as const),
    ...(folder.rest ? [[`${path}…`, folder.rest.bytes] as const] : []),
    ...folder.folders.flatMap((below) => leavesOf(below, path)),
  ]
}

const sum = (leaves: ReturnType<typeof leavesOf>): number => leaves.reduce((total, [, bytes]) => total + bytes, 0)

describe('an inventory', () => {
  it('has what the image shows, with the layer that has it', () => {
    const head = anAnatomy([aFile('a/x', 10), aFile('a/y', 20, 'old')], [aFile('a/y', 30)])
    expect(inventoryOf(head)).toMatchObject({
      image: 'web',
      hasBase: false,
      bytes: 40,
      fileCount: 2,
      files: [
        { path: '/a/x', bytes: 10, layer: 0 },
        { path: '/a/y', bytes: 30, layer: 1 },
      ],
      leftOut: { fileCount: 0, bytes: 0 },
    })
  })

  it('says what became of each file since the base', () => {
    const head = anAnatomy([aFile('same', 10), aFile('other', 30, 'new'), aFile('as-long', 5, 'new'), aFile('came', 7)])
    const base = anAnatomy([aFile('same', 10), aFile('other', 20), aFile('as-long', 5), aFile('went', 9)])
    const { files, bytes, fileCount, root } = inventoryOf(head, base)
    expect(files).toEqual([
      { path: '/as-long', bytes: 5, layer: 0, fate: 'changed', baseBytes: 5 },
      { path: '/came', bytes: 7, layer: 0, fate: 'added' },
      { path: '/other', bytes: 30, layer: 0, fate: 'changed', baseBytes: 20 },
      { path: '/same', bytes: 10, layer: 0 },
      { path: '/went', bytes: 0, fate: 'removed', baseBytes: 9 },
    ])
    expect([bytes, fileCount, root.change]).toEqual([52, 4, 8])
  })

  it('counts a file of several names once', () => {
    const link = { ...aFile('b', 0), kind: 'hard-link', link: 'a' } as const
    expect(inventoryOf(anAnatomy([aFile('a', 10), link]))).toMatchObject({ bytes: 10, fileCount: 1 })
  })

  it('lists the largest where there are too many, but what changed first, and says what is left out', () => {
    const many = Array.from({ length: 6000 }, (_, index) => aFile(`f${index}`, 1000 + index))
    const { files, leftOut, bytes } = inventoryOf(anAnatomy([...many, aFile('tiny', 1, 'new')]), anAnatomy(many))
    expect(files).toHaveLength(5000)
    expect(files.find(({ path }) => path === '/tiny')).toEqual({ path: '/tiny', bytes: 1, layer: 0, fate: 'added' })
    expect(leftOut.fileCount).toBe(1001)
    expect(files.reduce((total, file) => total + file.bytes, leftOut.bytes)).toBe(bytes)
  })

  it('adds up what is too small to be seen, and loses nothing', () => {
    const small = Array.from({ length: 20_000 }, (_, index) => aFile(`srv/d${index % 300}/f${index}`, 100))
    const { root, bytes } = inventoryOf(anAnatomy([...small, aFile('srv/big', 5_000_000)]))
    const leaves = leavesOf(root)
    expect(sum(leaves)).toBe(bytes)
    expect(leaves.length).toBeLessThan(1501)
    expect(leaves).toContainEqual(['/srv/big', 5_000_000])
    expect(leaves).toContainEqual(['/srv/d7/…', 6700])
  })

  it('has the packages of both sides', () => {
    const withStatus = (text: string): Anatomy =>
      anAnatomy([{ ...aFile('var/lib/dpkg/status', text.length, text), content: new TextEncoder().encode(text) }])
    const { packages } = inventoryOf(
      withStatus(DPKG),
      withStatus(`${DPKG.replace('8.1-2', '8.0-1')}\n${DPKG.replace('curl', 'wget')}`),
    )
    expect(packages).toEqual([
      { manager: 'dpkg', name: 'curl', version: '8.1-2', from: '8.0-1', bytes: 512_000, layer: 0, fate: 'changed' },
      { manager: 'dpkg', name: 'wget', version: '', from: '8.1-2', bytes: 0, fate: 'removed' },
    ])
  })

  it('makes names that cannot be seen visible, and cuts what is endless', () => {
    const { files } = inventoryOf(anAnatomy([aFile('a\x1b[31mb\xff', 1), aFile('x'.repeat(2000), 2)]))
    expect(files.map(({ path }) => path)).toEqual([String.raw`/ab\xff`, `/${'x'.repeat(398)}…`])
  })
})
