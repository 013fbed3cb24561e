import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAnswers } from '../../src/shellcheck/answers.ts'

/** What the real tool printed; `fixtures/shellcheck/capture` says how. */
const printed = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'shellcheck', 'answers.json'), 'utf8')

const at = (line: number, column: number, endLine: number, endColumn: number) => ({ line, column, endLine, endColumn })

describe('what ShellCheck prints', () => {
  const outcome = readAnswers(printed, 3)
  const answers = outcome.kind === 'checked' ? outcome.answers : []

  it('becomes one answer a file, in the order of the files', () => {
    const codes = answers.map((answer) => (answer.kind === 'checked' ? answer.comments.map(({ code }) => code) : []))
    expect(codes).toEqual([[2164, 2154, 2086, 2046, 2005, 2006], [], [1009, 1073, 1072]])
  })

  it('keeps place, severity, message and replacements', () => {
    const [first] = answers
    expect(first?.kind === 'checked' && first.comments.filter(({ code }) => code === 2086)).toEqual([
      {
        code: 2086,
        severity: 'info',
        message: 'Double quote to prevent globbing and word splitting.',
        span: at(4, 4, 4, 6),
        replacements: [
          { span: at(4, 4, 4, 4), text: '"', beside: 'next' },
          { span: at(4, 6, 4, 6), text: '"', beside: 'previous' },
        ],
      },
    ])
  })

  it.each([
    ['is nothing', ''],
    ['is no JSON', 'hello'],
    ['breaks off', printed.slice(0, printed.length / 2)],
    ['is for another version', '[{"file":"0","line":1,"column":1,"level":"info","code":1,"message":""}]'],
    ['is another JSON', '[]'],
    ['has an unknown level', printed.replace('"level":"info"', '"level":"fatal"')],
  ])('is a failure where it %s', (_, text) => {
    expect(readAnswers(text, 1)).toEqual({ kind: 'failed', because: 'its answer cannot be read' })
  })

  it('about a file that was not asked is left out', () => {
    expect(readAnswers(printed.replaceAll('"file":"0"', '"file":"../0"'), 2)).toEqual({
      kind: 'checked',
      answers: [
        { kind: 'checked', comments: [] },
        { kind: 'checked', comments: [] },
      ],
    })
  })
})
