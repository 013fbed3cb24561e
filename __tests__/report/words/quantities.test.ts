import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  bytes,
  bytesDelta,
  count,
  countDelta,
  counted,
  percentDelta,
  seconds,
} from '../../../src/report/words/quantities.ts'

describe('sizes are decimal, with as many digits as a person reads', () => {
  it.each([
    [0, '0 B'],
    [1, '1 B'],
    [999, '999 B'],
    [1_000, '1.0 kB'],
    [9_949, '9.9 kB'],
    [9_950, '10 kB'],
    [999_499, '999 kB'],
    [999_500, '1.0 MB'],
    [1_500_000, '1.5 MB'],
    [154_700_000, '155 MB'],
    [999_499_999, '999 MB'],
    [999_500_000, '1.00 GB'],
    [21_476_818_766, '21.5 GB'],
    [214_768_187_660, '215 GB'],
    [8e18, '8.00 EB'],
    [8e21, '8000 EB'],
  ])('%d is %s', (size, text) => {
    expect(bytes(size)).toBe(text)
  })

  it('never shows four digits below the largest unit', () => {
    fc.assert(
      fc.property(fc.nat(Number.MAX_SAFE_INTEGER), (size) => {
        expect(bytes(size)).toMatch(/^\d{1,3}(\.\d{1,2})? [kMGTP]?B$/)
      }),
    )
  })
})

describe('differences have a real sign', () => {
  it.each([
    [bytesDelta(-70_000_000), '−70 MB'],
    [bytesDelta(1_500), '+1.5 kB'],
    [bytesDelta(0), '±0 B'],
    [countDelta(-3), '−3'],
    [countDelta(1_200), '+1,200'],
    [countDelta(0), '±0'],
    [percentDelta(24.1, 4.2), '−83 %'],
    [percentDelta(100, 267), '+167 %'],
    [percentDelta(100, 1_000_000), '+999,900 %'],
    [percentDelta(1_000, 1_001), undefined],
    [percentDelta(0, 5), undefined],
  ])('%s', (actual, text) => {
    expect(actual).toBe(text)
  })
})

describe('times and counts', () => {
  it.each([
    [seconds(0.04), '0.0 s'],
    [seconds(4.2), '4.2 s'],
    [seconds(99.9), '99.9 s'],
    [seconds(99.96), '1 min 40 s'],
    [seconds(120), '2 min'],
    [seconds(3_725.4), '62 min 5 s'],
    [count(5_000), '5,000'],
    [counted(1, 'finding'), '1 finding'],
    [counted(0, 'finding'), '0 findings'],
    [counted(2_000, 'process', 'processes'), '2,000 processes'],
  ])('%s', (actual, text) => {
    expect(actual).toBe(text)
  })
})
