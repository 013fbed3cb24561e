import { expect, it } from '@jest/globals'
import { readGoDuration } from '../../../src/docker/compose/go-duration.ts'

it.each([
  ['10s', 10],
  ['1m30s', 90],
  ['500ms', 0.5],
  ['1h0m2s', 3602],
  ['1.5s', 1.5],
  ['250us', 0.00025],
  ['0s', 0],
])('%s is %d s', (text, seconds) => {
  expect(readGoDuration(text)).toBeCloseTo(seconds, 9)
})

it.each(['', '10', 's', '10 s', '1d', '-5s'])('"%s" is no duration', (text) => {
  expect(readGoDuration(text)).toBeUndefined()
})
