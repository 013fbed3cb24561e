import { describe, expect, it } from '@jest/globals'
import { renderComment } from '../../src/report/markdown/comment.ts'
import { renderImage } from '../../src/report/terminal/image-report.ts'
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

describe.each(
  Object.entries(stories).filter(([name]) => /^(?:clean|over-budget|build-breaks|configuration-changed)$/.test(name)),
)('an image alone: %s', (name, { images: [image] }) => {
  it('is the terminal output that a person approved', () => {
    if (!image) throw new Error('no image')
    const text = renderImage(image, colourless)
    expectGolden(`__tests__/golden/image/${name}.txt`, text)
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  })
})
