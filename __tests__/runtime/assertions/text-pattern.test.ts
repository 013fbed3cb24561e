import { describe, expect, it } from '@jest/globals'
import { createTextPatterns, patternProblem } from '../../../src/runtime/assertions/text-pattern.ts'
import { processorTime } from '../../processor-time.ts'

describe('patterns', () => {
  it.each<[pattern: string, text: string, isFound: boolean]>([
    ['b+', 'abc', true],
    ['^b', 'abc', false],
    ['(?m)^b$', 'a\nb\nc', true],
    ['(?i)ABC', 'abc', true],
    ['^\\d{4}-\\d{2}$', '2026-11', true],
    ['[[:alpha:]]\\z', 'a1', false],
    ['\\pL', 'é', true],
  ])('%s in %j: %s', (pattern, text, isFound) => {
    expect(createTextPatterns().finds(pattern, text)).toBe(isFound)
  })

  it.each([
    ['(', /missing closing/],
    ['a{1001}', /repeat/],
    ['((a{100}){100}){100}', /repeat/],
    ['(?=a)', /Perl syntax/],
    ['\\1', /escape/],
    ['a'.repeat(2001), /longer than 2000/],
  ])('refuses %.30s', (pattern, problem) => {
    expect(patternProblem(pattern)).toMatch(problem)
  })

  it.each(['(a+)+$', '(a|a)*b', '((((a*)*)*)*)*b$', '(.*)(.*)(.*)(.*)[0-9]z'])('is not slow with %s', (pattern) => {
    expect(patternProblem(pattern)).toBeUndefined()
    expect(processorTime(() => createTextPatterns().finds(pattern, `${'a'.repeat(50_000)}!`))).toBeLessThan(2000)
  })

  it('does not look where that would take long, nor for long in all', () => {
    const slow = '([a-c]|[a-b]|q){900}z'
    const patterns = createTextPatterns()
    expect(patterns.finds(slow, 'abcq'.repeat(65_536))).toBeUndefined()
    const answers = Array.from({ length: 20 }, () => patterns.finds('x', 'a'.repeat(20_000_000)))
    expect([answers.at(0), answers.at(-1)]).toEqual([false, undefined])
  })
})
