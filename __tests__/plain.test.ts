import { describe, expect, it } from '@jest/globals'
import { plainLine } from '../src/plain.ts'

describe('plainLine', () => {
  it.each([
    ['keeps ordinary text', 'RUN pip install flask', 'RUN pip install flask'],
    ['shows a carriage return that would start a new line for the runner', 'a\r::error::x', 'a ⏎ ::error::x'],
    ['breaks a command at the start', '::set-output name=a::b', '\\::set-output name=a::b'],
    ['breaks a command behind white space that the runner trims', '\u00a0 ::error::x', '\\::error::x'],
    ['breaks the old command syntax anywhere in a line', 'z ##[error]x', 'z ##\\[error]x'],
    ['drops colours, and shows every other escape sequence by number', '\u001b[31mred\u001b]8;;x', 'red\\x1b]8;;x'],
    ...['\u061c', '\u180e', '\ufff9', '\u{e0041}', '\ud800', '\ue000', '\u3164', '\u115f'].map(
      (character): [string, string, string] => [
        `shows U+${(character.codePointAt(0) ?? 0).toString(16)}, which is drawn as nothing`,
        `a${character}b`,
        `a\\u{${(character.codePointAt(0) ?? 0).toString(16)}}b`,
      ],
    ),
    ['shows bidirectional overrides and zero-width characters', 'a\u202eb\u200bc', 'a\\u{202e}b\\u{200b}c'],
  ])('%s', (_, text, expected) => {
    expect(plainLine(text)).toBe(expected)
  })

  it('cuts a line that is too long to read', () => {
    expect(plainLine('x'.repeat(50_000))).toHaveLength(2_000)
  })
})
