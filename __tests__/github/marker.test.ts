import { describe, expect, it } from '@jest/globals'
import { belowMarker, isLater, readMarker, writeMarker, type Marker } from '../../src/github/marker.ts'
import type { RunOrder } from '../../src/model.ts'

describe('a marker', () => {
  const markers: readonly [line: string, marker: Marker][] = [
    ['<!-- drydock:comment key=a -->', { key: 'a' }],
    ['<!-- drydock:comment key=api-1f2e3d -->', { key: 'api-1f2e3d' }],
    ['<!-- drydock:comment key=a run=17.2 -->', { key: 'a', run: { id: 17, attempt: 2 } }],
  ]
  it.each(markers)('%s is written and read', (line, marker) => {
    expect(writeMarker(marker)).toBe(line)
    expect(readMarker(`${line}\nbody`)).toEqual(marker)
    expect(readMarker(`${line}\r\nbody`)).toEqual(marker)
    expect(readMarker(line)).toEqual(marker)
  })

  it.each([
    '',
    ' <!-- drydock:comment key=a -->',
    '<!-- drydock:comment key=a --> and more',
    '\n<!-- drydock:comment key=a -->',
    'text\n<!-- drydock:comment key=a -->',
    '> <!-- drydock:comment key=a -->',
    '<!-- drydock:comment key=A -->',
    '<!-- drydock:comment key= -->',
    '<!-- drydock:comment key=a run=1 -->',
    '<!-- drydock:comment key=a run=9999999999999999.1 -->',
    '<!--drydock:comment key=a-->',
  ])('is not %j', (body) => {
    expect(readMarker(body)).toBeUndefined()
  })

  it.each(['', 'A', 'a b', 'a-->', 'a--b', '-a', 'a-', 'x'.repeat(65), 'ä'])('takes no key %j', (key) => {
    expect(() => writeMarker({ key })).toThrow(TypeError)
  })
})

describe('belowMarker', () => {
  it.each([
    ['marker\nbody', 'body'],
    ['marker\r\nbody\r\nmore\r\n', 'body\nmore'],
    ['marker', ''],
  ])('of %j', (body, below) => {
    expect(belowMarker(body)).toBe(below)
  })
})

describe('isLater', () => {
  const cases: readonly [a: RunOrder | undefined, b: RunOrder | undefined, later: boolean][] = [
    [{ id: 2, attempt: 1 }, { id: 1, attempt: 9 }, true],
    [{ id: 1, attempt: 2 }, { id: 1, attempt: 1 }, true],
    [{ id: 1, attempt: 1 }, { id: 1, attempt: 1 }, false],
    [{ id: 1, attempt: 9 }, { id: 2, attempt: 1 }, false],
    [undefined, { id: 1, attempt: 1 }, false],
    [{ id: 1, attempt: 1 }, undefined, false],
  ]
  it.each(cases)('%j against %j is %s', (a, b, later) => {
    expect(isLater(a, b)).toBe(later)
  })
})
