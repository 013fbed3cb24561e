import { describe, expect, it } from '@jest/globals'
import { plainLine, plainLines } from '../src/plain.ts'

describe('plainLine', () => {
  it.each([
    ['keeps ordinary text', 'RUN pip install flask', 'RUN pip install flask'],
    ['shows a carriage return that would start a new line for the runner', 'a\r::error::x', 'a ⏎ ::error::x'],
    ['breaks a command at the start', '::set-output name=a::b', '\\::set-output name=a::b'],
    ['breaks a command behind white space that the runner trims', '\u00a0 ::error::x', '\\::error::x'],
    ['breaks the old command syntax anywhere in a line', 'z ##[error]x', 'z ##\\[error]x'],
    ['shows escape sequences by number', '\u001b[31mred', '\\u{1b}[31mred'],
    ['shows bidirectional overrides and zero-width characters', 'a\u202eb\u200bc', 'a\\u{202e}b\\u{200b}c'],
  ])('%s', (_, text, expected) => {
    expect(plainLine(text)).toBe(expected)
  })

  it('cuts a line that is too long to read', () => {
    expect(plainLine('x'.repeat(50_000))).toHaveLength(2_002)
  })
})

describe('plainLines', () => {
  it('makes every line harmless', () => {
    expect(plainLines('one\n::error::two\r##[group]three\n\n')).toEqual(['one', '\\::error::two', '##\\[group]three'])
  })
})
