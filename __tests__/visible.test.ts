import { describe, expect, it } from '@jest/globals'
import { cut, oneLine, visible, visibleLine } from '../src/visible.ts'

describe('what cannot be seen is shown', () => {
  it.each([
    ['a line break', 'a\nb\r\nc', 'a\\nb\\r\\nc'],
    ['a bell and an escape', '\u0007\u001bc', '\\x07\\x1bc'],
    ['a bidi override', 'user\u202etxt.exe', 'user\\u{202e}txt.exe'],
    ['zero-width characters', 'a\u200bb\u200dc\ufeff', 'a\\u{200b}b\\u{200d}c\\u{feff}'],
    ['tag characters', '\u{e0041}', '\\u{e0041}'],
    ['a soft hyphen and NEL', '\u00ad\u0085', '\\xad\\x85'],
    ['half a character', 'x\ud83dy', 'x\\u{d83d}y'],
    ['a line separator', '\u2028', '\\u{2028}'],
    ['a command of the runner', 'z ##[set-output name=x]pass', 'z ##\\[set-output name=x]pass'],
    ['letters of any language and emoji', 'é 漢字 😀 ⚠️', 'é 漢字 😀 ⚠️'],
  ])('%s', (_, text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  it('drops colours but not what they are wrapped around', () => {
    expect(visible('\u001b[1;31merror\u001b[0m: no')).toBe('error: no')
  })

  it('keeps a line of a log a line', () => {
    expect(visibleLine('\tat x\r\n')).toBe('    at x')
  })
})

describe('cutting', () => {
  it.each([
    ['leaves alone what fits', 'abc', 3, 'abc'],
    ['says that it cut', 'abcdef', 4, 'abc…'],
    ['never leaves half a character', 'ab😀cd', 4, 'ab…'],
    ['keeps a whole character at the edge', 'ab😀cd', 5, 'ab😀…'],
    ['leaves no space before the dots', 'ab cdef', 4, 'ab…'],
  ])('%s', (_, text, max, short) => {
    expect(cut(text, max)).toBe(short)
  })
})

it('makes one line of many', () => {
  expect(oneLine('  RUN a \\\n\t  && b\r\n')).toBe('RUN a \\ && b')
})
