import { describe, expect, it } from '@jest/globals'
import { signalNumber } from '../../src/runtime/signal-number.ts'

describe('signalNumber', () => {
  it.each([
    ['SIGTERM', 15],
    ['sigquit', 3],
    ['TERM', 15],
    ['9', 9],
    ['SIGRTMIN+3', 37],
    ['RTMIN', 34],
    ['SIGODD', undefined],
    ['', undefined],
  ])('%s is %s', (name, number) => {
    expect(signalNumber(name)).toBe(number)
  })
})
