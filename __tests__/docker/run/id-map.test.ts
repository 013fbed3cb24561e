import { describe, expect, it } from '@jest/globals'
import { readIdMap, seenFromInside } from '../../../src/docker/run/id-map.ts'

const ROOTLESS = '         0       1000          1\n         1     100000      65536\n'

describe('readIdMap', () => {
  it.each<[claim: string, text: string, host: number, inside: number]>([
    ['root of an engine that maps nothing', '         0          0 4294967295\n', 0, 0],
    ['a user of an engine that maps nothing', '         0          0 4294967295\n', 1000, 1000],
    ['root of a rootless engine', ROOTLESS, 1000, 0],
    ['a user of a rootless engine', ROOTLESS, 100998, 999],
    ['the first user beyond a range', ROOTLESS, 165536, 165536],
    ['root of an engine that remaps', '0 231072 65536\n', 231072, 0],
    ['anybody where nothing is known', '', 7, 7],
  ])('gives %s', (_, text, host, inside) => {
    expect(readIdMap(text)(host)).toBe(inside)
  })

  it('finds root among all that Linux keeps of a process', () => {
    const map = readIdMap('0 231072 65536\n')
    const process = { pid: 7, uid: 232072, gid: 231072, otherUids: [231072], command: 'server', role: 'main' } as const
    expect(seenFromInside(process, map, map)).toEqual({ ...process, uid: 1000, gid: 0, otherUids: [0] })
  })
})
