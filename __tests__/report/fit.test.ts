import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/model.ts'
import { fit, type Block } from '../../src/report/markdown/block.ts'
import { renderComment } from '../../src/report/markdown/comment.ts'
import { renderSummary } from '../../src/report/markdown/summary.ts'
import { aFinding, aLint, anImageReport, aReport, aRun, onLine } from '../fakes/a-report.ts'
import { readMarkdown, unbalanced } from './rendered.ts'

function block(title: string, kind: Block['kind'], rows: number): Block {
  return { title, kind, rows, render: (shown) => `${title} ${'x'.repeat(shown)}`.trim() }
}

const blocks = [block('A', 'open', 20), block('B', 'folded', 5), block('C', 'folded', 50)]

describe('a document that is too long', () => {
  it.each([
    ['keeps everything where it fits', 200, `A ${'x'.repeat(20)}\n\nB xxxxx\n\nC ${'x'.repeat(50)}\n\nend\n`],
    ['leaves out the last folded block first', 90, `A ${'x'.repeat(20)}\n\nB xxxxx\n\n*Left out to fit: C.*\n\nend\n`],
    ['then the one before', 55, `A ${'x'.repeat(20)}\n\n*Left out to fit: B, C.*\n\nend\n`],
    ['then halves the rows', 53, `A ${'x'.repeat(10)}\n\n*Left out to fit: B, C.*\n\nend\n`],
    ['and keeps at least its beginning', 5, 'A'],
  ])('%s', (_, units, text) => {
    expect(fit(blocks, { units, bytes: 1_000 }, 'end')).toBe(text)
  })

  it('counts bytes as well', () => {
    const wide: Block = { title: 'W', kind: 'open', rows: 8, render: (rows) => '漢'.repeat(rows) }
    expect(fit([wide], { units: 100, bytes: 20 }, '')).toBe('漢漢漢漢\n')
  })
})

const manyFindings = aReport({
  images: [
    anImageReport({
      stages: {
        lint: aLint({
          findings: Array.from({ length: 5_000 }, (_, index) =>
            aFinding({
              message: `\`${'😀'.repeat(400)}\` is wrong`,
              place: onLine(index + 1),
              rule: `rule-${index % 40}`,
            }),
          ),
          suppressed: Array.from({ length: 5_000 }, () => aFinding()),
        }),
        runtime: aRun({ logTail: Array.from({ length: 500 }, () => '<'.repeat(5_000)) }),
      },
    }),
  ],
})

const manyImages = aReport({
  images: Array.from({ length: 200 }, (_, index) =>
    anImageReport({
      name: `image-${index}`,
      stages: { runtime: { status: 'broken', because: '<|@'.repeat(1_000) } },
    }),
  ),
})

describe.each<[string, Report, string]>([
  ['5,000 findings', manyFindings, 'More findings (4,990)'],
  ['200 images', manyImages, 'Build steps'],
])('a report of %s', (_, report, leftOut) => {
  it('is a comment that GitHub takes, whole and valid', () => {
    const markdown = renderComment(report)
    expect(markdown.length).toBeLessThanOrEqual(60_000)
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(240_000)
    expect(markdown.length).toBeGreaterThan(10_000)
    expect(markdown).not.toMatch(/\p{Cs}/u)
    expect(unbalanced(markdown)).toEqual([])
    expect(readMarkdown(markdown)).toMatchObject({ foreign: [], html: [], references: [] })
    expect(/^\*Left out to fit: .*\*$/m.exec(markdown)?.[0]).toContain(leftOut)
  })

  it('is a summary that the runner keeps', () => {
    const markdown = renderSummary(report)
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(900_000)
    expect(unbalanced(markdown)).toEqual([])
  })
})

it('tells how many findings it does not list', () => {
  expect(renderSummary(manyFindings)).toContain('*… and 4,890 more findings.*')
})

it('speaks of one image alone when asked to', () => {
  const [first] = manyImages.images
  expect(first).toBeDefined()
  expect(renderComment(manyImages, first)).not.toContain('image-1')
})
