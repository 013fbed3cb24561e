import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { chartLines, mermaidText } from '../../../src/report/markdown/mermaid.ts'
import { renderComment } from '../../../src/report/markdown/comment.ts'
import { aLayer, anImage, anImageReport, anImageWithoutBase, aReport } from '../../fakes/a-report.ts'
import { hostileText } from '../hostile-text.ts'

const bar = { words: 'base 1 MB', isPale: true, value: 1 }
const sectionsOf = (names: readonly string[]): readonly string[] =>
  chartLines({ title: 'Sizes', description: 'All.', rows: names.map((name) => ({ name, bars: [bar] })) }).filter(
    (line) => line.startsWith('  section '),
  )

describe('a name in a chart', () => {
  it.each([
    ['keeps letters, digits and spaces', 'RUN make 4 Größen', 'RUN make 4 Größen'],
    ['cannot end its statement', 'a;b', 'a#59;b'],
    ['cannot open a comment or a directive', '%%{', '#37;#37;#123;'],
    ['cannot bring its own entities', '#quot;', '#35;quot#59;'],
    ['cannot close the fence', '```', '#96;#96;#96;'],
    ['is a dash where there is none', ' ', '-'],
  ])('%s', (_, text, escaped) => {
    expect(mermaidText(text)).toBe(escaped)
  })

  it('stays on the line of its section, whatever it says', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 5 }), (names) => {
        const sections = sectionsOf(names)
        expect(sections).toHaveLength(names.length)
        for (const section of sections) expect(section).toMatch(/^ {2}section (?:[\p{L}\p{N} ]|#\d+;|-$)+$/u)
        expect(new Set(sections).size).toBe(sections.length)
      }),
      { numRuns: 500 },
    )
  })
})

it('the longest bar has the longest time, and the smallest one has some', () => {
  const bars = [10_000_000, 2_500_000, 1].map((value) => ({ ...bar, value }))
  const lines = chartLines({ title: 'Sizes', description: 'All.', rows: [{ name: 'all', bars }] })
  expect(lines.filter((line) => line.includes(':done')).map((line) => line.split(', ')[2])).toEqual([
    '100000',
    '25000',
    '1',
  ])
})

describe('a comment', () => {
  const chartOf = (report: ReturnType<typeof aReport>): string | undefined =>
    /<summary>Base and this change in a chart<\/summary>\n\n```mermaid\n([^]*?)\n```\n\n<\/details>/.exec(
      renderComment(report),
    )?.[1]

  it('has a chart where base and head were measured', () => {
    expect(chartOf(aReport())).toContain('section whole image\n')
  })

  it('has none where there is nothing to compare with', () => {
    const image = anImageWithoutBase('this is the first commit')
    expect(renderComment(aReport({ images: [image] }))).not.toContain('mermaid')
  })

  it('has a row for the largest layers alone, and one for the others', () => {
    const layers = Array.from({ length: 30 }, (_, index) => {
      const head = aLayer({
        createdBy: `RUN step ${index}`,
        unpackedBytes: (index + 1) * 1000,
        lines: { line: index + 1, endLine: index + 1 },
      })
      return { kind: 'both', head, base: head } as const
    })
    const chart = chartOf(aReport({ images: [anImageReport({ stages: { image: anImage({ layers }) } })] })) ?? ''
    expect([...chart.matchAll(/section (.*)/g)].map(([, name]) => name)).toEqual([
      'whole image',
      ...Array.from({ length: 10 }, (_, index) => `${index + 21} RUN step ${index + 20}`),
      '20 smaller layers',
    ])
    expect(chart).toContain('  210 kB on both :')
  })
})
