import { describe, expect, it } from '@jest/globals'
import { subjectOf } from '../../../src/lint/apply/subject.ts'

describe('the subject of a finding', () => {
  it.each([
    ['leaves out numbers that count lines', 'The one in line 12 replaces it', 'The one in line 34 replaces it', true],
    ['leaves out numbers that measure', 'Healthy for 15 min: 3 checks', 'Healthy for 7.5 min: 4 checks', true],
    [
      'keeps numbers that are quoted',
      'Deletes `/a/1`, but line 2 keeps it',
      'Deletes `/a/2`, but line 2 keeps it',
      false,
    ],
    ['keeps what BuildKit quotes', "Stage name 'a1' is taken (line 2)", "Stage name 'a2' is taken (line 2)", false],
    ['keeps the sentence', '`a` is taken', '`a` is missing', false],
  ])('%s', (_, one, other, same) => {
    expect(subjectOf({ message: one }) === subjectOf({ message: other })).toBe(same)
  })

  it('is what its rule says, whatever the message is', () => {
    expect(subjectOf({ message: '`debian:13` has no digest', subject: 'debian' })).toBe('debian')
  })
})
