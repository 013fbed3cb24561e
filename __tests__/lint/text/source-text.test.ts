import { describe, expect, it } from '@jest/globals'
import { insertAfter, insertBefore, replace } from '../../../src/lint/facts/edits/edit.ts'
import { applyEdits, sourceText } from '../../../src/lint/text/source-text.ts'

const span = (line: number, column: number, endLine: number, endColumn: number) => ({
  line,
  column,
  endLine,
  endColumn,
})

describe('a text file', () => {
  const source = sourceText('f', 'one\r\ntwo\n\nfour')

  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [5, 2, 1],
    [9, 3, 1],
    [10, 4, 1],
    [14, 4, 5],
  ])('has offset %d in line %d, column %d', (offset, line, column) => {
    expect(source.position(offset)).toEqual({ line, column })
    expect(source.offset(line, column)).toBe(offset)
  })

  it('has lines without their breaks', () => {
    expect([1, 2, 3, 4, 5].map((line) => source.line(line))).toEqual(['one', 'two', '', 'four', ''])
    expect(source.lineCount).toBe(4)
  })

  it('answers in any order', () => {
    expect([14, 0, 9, 5].map((offset) => source.position(offset).line)).toEqual([4, 1, 3, 2])
    expect(source.slice(source.span(1, 7))).toBe('ne\r\ntw')
  })

  it('cuts a column beyond the line', () => {
    expect(source.offset(1, 99)).toBe(3)
  })
})

describe('edits', () => {
  const source = sourceText('f', 'a b c\n')

  it.each([
    [
      'in any order',
      [replace(span(1, 1, 1, 2), 'x'), insertAfter(span(1, 5, 1, 6), '!'), replace(span(1, 3, 1, 4), '')],
      'x  c!\n',
    ],
    ['at one place', [insertBefore(span(1, 3, 1, 4), '<'), insertAfter(span(1, 3, 1, 4), '>')], 'a <b> c\n'],
    ['across lines', [replace(span(1, 5, 2, 1), '')], 'a b '],
  ])('apply %s', (_, edits, expected) => {
    expect(applyEdits(source, edits)).toBe(expected)
  })

  it('refuse to overlap', () => {
    expect(() => applyEdits(source, [replace(span(1, 1, 1, 4), ''), replace(span(1, 3, 1, 6), '')])).toThrow(RangeError)
  })
})
