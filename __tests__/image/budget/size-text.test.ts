import { describe, expect, it } from '@jest/globals'
import { sizeText } from '../../../src/image/budget/size-text.ts'

const MB = 1e6
const limit = { bytes: 200 * MB, text: '200 MB' }

describe('sizeText', () => {
  it.each([
    [0, limit, '0 B'],
    [999, limit, '999 B'],
    [1000, limit, '1 kB'],
    [154_321_000, limit, '154 MB'],
    [21_476_818_766, limit, '21.5 GB'],
    [2e21, limit, '2,000 EB'],
    [-30 * MB, limit, '-30 MB'],
    [200 * MB, limit, '200 MB'],
    [200 * MB + 100_000, limit, '200.1 MB'],
    [200 * MB + 1, limit, '200.000001 MB'],
    [199 * MB + 999_999, limit, '199.999999 MB'],
    [220_200_960, { bytes: 209_715_200, text: '200 MiB' }, '210 MiB'],
    [220_200_960, { bytes: 1_073_741_824, text: '1gib' }, '210 MiB'],
  ])('%d bytes beside %j is %s', (bytes, beside, expected) => {
    expect(sizeText(bytes, beside)).toBe(expected)
  })
})
