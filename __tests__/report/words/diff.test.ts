import { describe, expect, it } from '@jest/globals'
import type { Excerpt, TextEdit } from '../../../src/model.ts'
import { diffOf } from '../../../src/report/words/diff.ts'

const excerpt: Excerpt = { line: 3, lines: ['FROM debian:12', 'RUN apt-get install curl', 'CMD app'] }

function edit(line: number, column: number, endLine: number, endColumn: number, text: string): TextEdit {
  return { span: { line, column, endLine, endColumn }, text }
}

describe('the diff of a fix', () => {
  it.each<[string, readonly TextEdit[], readonly string[]]>([
    [
      'shows the changed line between its neighbours',
      [edit(4, 20, 4, 20, ' -y')],
      [' FROM debian:12', '-RUN apt-get install curl', '+RUN apt-get install -y curl', ' CMD app'],
    ],
    [
      'shows a new line alone',
      [edit(5, 1, 5, 1, 'USER app\n')],
      [' RUN apt-get install curl', '+USER app', ' CMD app'],
    ],
    ['shows a line after the last one', [edit(6, 1, 6, 1, '\nUSER app')], [' CMD app', '+USER app']],
    ['shows a line that goes', [edit(4, 1, 5, 1, '')], [' FROM debian:12', '-RUN apt-get install curl', ' CMD app']],
    [
      'makes several edits at their own places',
      [edit(5, 5, 5, 8, '["app"]'), edit(3, 13, 3, 15, '13')],
      [
        '-FROM debian:12',
        '-RUN apt-get install curl',
        '-CMD app',
        '+FROM debian:13',
        '+RUN apt-get install curl',
        '+CMD ["app"]',
      ],
    ],
  ])('%s', (_, edits, lines) => {
    expect(diffOf({ title: '', safety: 'safe', edits }, excerpt)).toEqual(lines)
  })

  it.each([
    ['the lines are not at hand', [edit(4, 1, 4, 2, '')], undefined],
    ['an edit is above them', [edit(2, 1, 2, 2, '')], excerpt],
    ['an edit is below them', [edit(5, 1, 7, 2, '')], excerpt],
    ['nothing is edited', [], excerpt],
  ])('is not shown when %s', (_, edits, lines) => {
    expect(diffOf({ title: '', safety: 'safe', edits }, lines)).toBeUndefined()
  })
})
