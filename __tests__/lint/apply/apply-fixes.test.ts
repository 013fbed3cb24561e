import { describe, expect, it } from '@jest/globals'
import { applyFixes } from '../../../src/lint/apply/apply-fixes.ts'
import { sourceText } from '../../../src/lint/text/source-text.ts'
import type { Finding, TextEdit } from '../../../src/model.ts'

const edit = (line: number, column: number, endColumn: number, text: string): TextEdit => ({
  span: { line, column, endLine: line, endColumn },
  text,
})

const finding = (rule: string, edits: readonly TextEdit[], file = 'Dockerfile'): Finding => ({
  rule,
  aliases: [],
  source: 'drydock',
  severity: 'info',
  message: '',
  place: { at: 'line', file, line: 1, column: 1, endLine: 1, endColumn: 1 },
  origin: 'unknown',
  ...(edits.length > 0 && { fix: { title: '', safety: 'safe', edits } }),
})

const fix = (text: string, ...findings: readonly Finding[]): readonly [string, readonly string[]] => {
  const { text: after, fixed } = applyFixes(sourceText('Dockerfile', text), findings)
  return [after, fixed.map(({ rule }) => rule)]
}

describe('a round of fixes', () => {
  it.each<readonly [string, string, readonly Finding[], string, readonly string[]]>([
    ['changes nothing without any', 'abc', [finding('x', [])], 'abc', []],
    [
      'applies all that lie apart',
      'abc def',
      [finding('x', [edit(1, 1, 2, 'A')]), finding('y', [edit(1, 5, 6, 'D')])],
      'Abc Def',
      ['x', 'y'],
    ],
    [
      'leaves the second of two that overlap',
      'abc',
      [finding('x', [edit(1, 1, 3, 'A')]), finding('y', [edit(1, 2, 4, 'B')])],
      'Ac',
      ['x'],
    ],
    [
      'leaves the second of two at one place',
      'abc',
      [finding('x', [edit(1, 2, 2, '1')]), finding('y', [edit(1, 2, 2, '2')])],
      'a1bc',
      ['x'],
    ],
    [
      'leaves the second of two that touch',
      'abc',
      [finding('x', [edit(1, 1, 2, '1')]), finding('y', [edit(1, 2, 3, '2')])],
      '1bc',
      ['x'],
    ],
    [
      'applies a fix whole or not at all',
      'abc def',
      [finding('x', [edit(1, 1, 2, 'A')]), finding('y', [edit(1, 1, 2, 'Z'), edit(1, 5, 6, 'D')])],
      'Abc def',
      ['x'],
    ],
    ['leaves other files alone', 'abc', [finding('x', [edit(1, 1, 2, 'A')], '.dockerignore')], 'abc', []],
    [
      'writes the line breaks of the file',
      'a\r\nb\r\n',
      [finding('x', [edit(2, 1, 1, 'x\ny\r\n')])],
      'a\r\nx\r\ny\r\nb\r\n',
      ['x'],
    ],
    ['keeps line feeds', 'a\nb\n', [finding('x', [edit(2, 1, 1, 'x\n')])], 'a\nx\nb\n', ['x']],
  ])('%s', (_, text, findings, after, fixed) => {
    expect(fix(text, ...findings)).toEqual([after, fixed])
  })
})
