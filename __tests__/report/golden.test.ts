import { describe, it } from '@jest/globals'
import { renderComment } from '../../src/report/markdown/comment.ts'
import { renderTerminal } from '../../src/report/terminal/terminal-report.ts'
import { colourless } from '../../src/terminal/style.ts'
import { expectGolden } from '../expect-file.ts'
import { stories } from './stories.ts'

describe.each(Object.entries(stories))('the report of %s', (name, report) => {
  it('is the comment that a person approved', () => {
    expectGolden(`__tests__/golden/comment/${name}.md`, renderComment(report))
  })

  it('is the terminal output that a person approved', () => {
    expectGolden(`__tests__/golden/terminal/${name}.txt`, renderTerminal(report, colourless))
  })
})
