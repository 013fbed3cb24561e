import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { ARCHIVE_LIMITS, createMeter } from '../../../src/docker/image/archive-limits.ts'
import { createStretchKeeper } from '../../../src/docker/image/keep-stretch.ts'
import { createFilesReader } from '../../../src/docker/image/layer-files.ts'
import { keptFiles } from '../../../src/image/kept-files.ts'
import { stackFiles } from '../../../src/image/file-stack.ts'
import { packageChanges, packagesOf } from '../../../src/image/packages/package-changes.ts'
import { tarOf } from '../../docker/tars.ts'
import { file } from '../layer.ts'
// The start and the build information of a program that `go build` of Go 1.26 made for each of these machines.
import programs from './go-programs.json' with { type: 'json' }

const MARK = Buffer.from('\xff Go buildinf:', 'latin1')

/** A program of which all that is not looked at is zero; `more` lays bytes over it. */
function program(
  name: keyof typeof programs,
  more: readonly (readonly [offset: number, bytes: Buffer])[] = [],
): Buffer {
  const { start, offset, blob } = programs[name]
  const bytes = Buffer.alloc(offset + 4096)
  Buffer.from(start, 'base64').copy(bytes)
  Buffer.from(blob, 'base64').copy(bytes, offset)
  for (const [at, over] of more) over.copy(bytes, at)
  return bytes
}

function kept(bytes: Buffer, pieces = 65_536): Uint8Array | undefined {
  const keeper = createStretchKeeper(keptFiles)
  for (let at = 0; at < bytes.length; at += pieces) keeper.add(bytes.subarray(at, at + pieces))
  return keeper.end()
}

const shown = (stretch: Uint8Array | undefined, bytes = 3_000_000) =>
  stackFiles([[file('app/shop', bytes, stretch && { stretch })]]).visible
const listed = (stretch: Uint8Array | undefined) =>
  packagesOf(shown(stretch)).map(({ manager, name, version, bytes }) => `${manager} ${name} ${version} ${bytes}`)

const SHOP = [
  'go stdlib 1.26.8 0',
  'go example.com/shop (devel) 3000000',
  'go golang.org/x/text v0.0.0-20170915032832-14c0d48ead0c 0',
  'go rsc.io/quote v1.5.2 0',
  'go rsc.io/sampler v1.3.0 0',
]

describe('the modules of a Go program', () => {
  it.each(Object.keys(programs) as (keyof typeof programs)[])('are what Go wrote for %s', (name) => {
    expect(listed(kept(program(name)))).toEqual(SHOP)
  })

  it('are taken from a layer, and count against what may be kept of it', async () => {
    const tar = await tarOf({ name: 'app/shop', content: program('static') })
    const read = (keptBytes: number) => {
      const reader = createFilesReader(createMeter({ ...ARCHIVE_LIMITS, keptBytes }), keptFiles)
      reader.add(tar)
      return reader.end().contents
    }
    const contents = read(10_000)
    expect(contents).toMatchObject({ kind: 'read', files: [{ path: 'app/shop', digest: expect.any(String) }] })
    expect(contents.kind === 'read' && listed(contents.files[0]?.stretch)).toEqual(SHOP)
    expect(read(100)).toMatchObject({ kind: 'unreadable' })
  })

  it('are found whatever pieces the file comes in', () => {
    const bytes = program('static')
    const whole = kept(bytes)
    fc.assert(
      fc.property(fc.integer({ min: 500, max: 5000 }), (pieces) => {
        expect(kept(bytes, pieces)).toEqual(whole)
      }),
      { numRuns: 20 },
    )
  })

  it('are not taken from a mark that is text of the program', () => {
    const { offset, blob } = programs.static
    const elsewhere = [
      [offset - 64, MARK],
      [offset, Buffer.alloc(1024)],
      [offset + 1032, MARK],
      [offset + 1600, Buffer.from(blob, 'base64')],
    ] as const
    expect(listed(kept(program('static', elsewhere)))).toEqual(SHOP)
  })

  it.each<[claim: string, bytes: Buffer]>([
    ['a program of Go before 1.18', program('static', [[programs.static.offset + 15, Buffer.from([0])]])],
    [
      'a list that is longer than the file',
      program('static', [[programs.static.offset + 41, Buffer.from([0xff, 0x7f])]]),
    ],
    ['a length without an end', program('static', [[programs.static.offset + 32, Buffer.alloc(10, 0xff)]])],
    ['a program of another language', program('static', [[programs.static.offset, Buffer.alloc(14)]])],
    ['what is no program', program('static', [[0, Buffer.from('#!/bin/sh')]])],
    ['a header that promises what is not there', program('static', [[32, Buffer.alloc(8, 0xff)]])],
    ['an empty list of segments', program('static', [[56, Buffer.alloc(2)]])],
  ])('are none in %s', (_, bytes) => {
    expect(listed(kept(bytes))).toEqual([])
  })

  it('never throws, whatever the header says', () => {
    const bytes = program('arm')
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 300 }), fc.uint8Array({ minLength: 1, maxLength: 40 }), (at, over) => {
        expect(() => kept(program('arm', [[at, Buffer.from(over)]]))).not.toThrow()
        expect(bytes).toHaveLength(programs.arm.offset + 4096)
      }),
      { numRuns: 60 },
    )
  })

  it.each<[claim: string, list: string, packages: string[]]>([
    [
      'follow what stands in for them',
      'go1.24\nmod\tm\tv1\ndep\ta\tv1\th1:x\n=>\tb/fork\tv2\th1:y\ndep\tc\tv3\n',
      ['go stdlib 1.24 0', 'go m v1 3000000', 'go b/fork v2 0', 'go c v3 0'],
    ],
    [
      'are known by their program where there are none',
      'go1.27.1\npath\tcmd/go\nbuild\t-a=b\n',
      ['go stdlib 1.27.1 0', 'go cmd/go (devel) 3000000'],
    ],
    ['may be nonsense', '\n=>\tx\ndep\nmod\t\t\nfoo\tbar\tbaz', ['go stdlib  0']],
  ])('%s', (_, list, packages) => {
    expect(listed(Buffer.from(list))).toEqual(packages)
  })

  it('are compared with the base’s', () => {
    const now = shown(Buffer.from('go1.26\nmod\tm\tv2\ndep\ta\tv2\ndep\tc\tv3\n'), 5_000)
    const before = shown(Buffer.from('go1.26\nmod\tm\tv1\ndep\ta\tv1\ndep\tb\tv1\n'), 3_000)
    expect(packageChanges(now, before)).toEqual([
      { manager: 'go', name: 'm', from: 'v1', to: 'v2', layer: 0, bytes: 2_000 },
      { manager: 'go', name: 'a', from: 'v1', to: 'v2', layer: 0, bytes: 0 },
      { manager: 'go', name: 'c', to: 'v3', layer: 0, bytes: 0 },
      { manager: 'go', name: 'b', from: 'v1', bytes: 0 },
    ])
  })
})
