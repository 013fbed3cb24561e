import { describe, expect, it } from '@jest/globals'
import type { Finding, Hunk, Place, Severity } from '../../../src/model.ts'
import { renderReviewComment } from '../../../src/report/markdown/review-comment.ts'
import { reviewedFiles, reviewOf, type ReviewMode } from '../../../src/report/review/review.ts'
import { aFinding, aReport, anImageReport } from '../../fakes/a-report.ts'

const at = (line: number, endLine = line, file = 'Dockerfile'): Place => ({
  at: 'line',
  ...{ file, line, column: 1, endLine, endColumn: 2 },
})

const found = (message: string, place: Place, severity: Severity = 'warning', more: Partial<Finding> = {}): Finding => {
  const { fix: _, excerpt: __, ...plain } = aFinding({ message, place, severity, origin: 'new' })
  return { ...plain, ...more }
}

const hunks = (...all: readonly Hunk[]) => new Map([['Dockerfile', all]])
const LINES = Array.from({ length: 9 }, (_, index) => `RUN ${index + 10}`)
/** Lines 10 to 18, which the head has two lines further up. */
const SHOWN = hunks({ line: 10, headLine: 8, lines: LINES })

const image = (findings: readonly Finding[], name = 'image') =>
  anImageReport({
    name,
    stages: { lint: { status: 'done', findings, result: { fixed: [], suppressed: [], notes: [] } } },
  })

const review = (findings: readonly Finding[], mode: ReviewMode = 'suggestions', shown = SHOWN) =>
  reviewOf(aReport({ images: [image(findings)] }), shown, mode)

describe('a review', () => {
  it('speaks of lines of the head', () => {
    expect(review([found('A', at(11, 12))])).toMatchObject([{ path: 'Dockerfile', line: 9, endLine: 10 }])
  })

  it('stays within the hunk', () => {
    expect(review([found('A', at(17, 25))])).toMatchObject([{ line: 15, endLine: 16 }])
  })

  it.each([
    ['before the hunk', found('A', at(9, 12))],
    ['behind the hunk', found('A', at(19))],
    ['of another file', found('A', at(11, 11, 'other'))],
    ['of the image as a whole', found('A', { at: 'image' })],
    ['that the base has too', found('A', at(11), 'warning', { origin: 'existing' })],
    ['of a layer that nobody knows the line of', found('A', { at: 'layer', index: 1, createdBy: '' })],
  ])('is silent about what is %s', (_, finding) => {
    expect(review([finding])).toEqual([])
  })

  it('tells the line that made the image grow past its budget', () => {
    const budget = found('The image is 12 MB larger', { at: 'layer', index: 1, createdBy: 'RUN', line: 12 }, 'error')
    expect(review([budget])).toMatchObject([{ path: 'Dockerfile', line: 10, endLine: 10 }])
  })

  it('has the worst twenty', () => {
    const many = Array.from({ length: 30 }, (_, index) => found(`m${index}`, at(11), index === 29 ? 'error' : 'style'))
    const comments = review(many)
    expect(comments).toHaveLength(20)
    expect(comments[0]?.body).toContain('m29')
  })

  it('says once what two images have alike', () => {
    const images = ['amd64', 'arm64'].map((name) => image([found('A', at(11))], name))
    expect(reviewOf(aReport({ images }), SHOWN, 'suggestions')).toHaveLength(1)
  })

  it('asks for the files of its findings only, each once', () => {
    const findings = [found('A', at(1)), found('B', at(2)), found('C', at(1, 1, 'x')), found('D', { at: 'image' })]
    expect(reviewedFiles(aReport({ images: [image(findings)] }))).toEqual(['Dockerfile', 'x'])
  })
})

describe('a finding with a fix', () => {
  const fixable = found('A', at(11), 'warning', {
    fix: {
      title: 'Say ran',
      safety: 'safe',
      edits: [{ span: { line: 12, column: 1, endLine: 12, endColumn: 4 }, text: 'RAN' }],
    },
    excerpt: { line: 11, lines: ['RUN 11', 'RUN 12'] },
  })

  it('is a suggestion on the lines that change', () => {
    expect(review([fixable])).toEqual([
      { path: 'Dockerfile', line: 10, endLine: 10, body: expect.stringMatching(/\n\n```suggestion\nRAN 12\n```$/) },
    ])
  })

  it('is no suggestion where it is unsafe', () => {
    const unsafe = fixable.fix && { ...fixable, fix: { ...fixable.fix, safety: 'unsafe' as const } }
    expect(review(unsafe ? [unsafe] : [])).toMatchObject([
      { line: 9, body: expect.stringMatching(/<br>\nFix: Say ran \(unsafe: it may change how things run\)$/) },
    ])
  })

  it.each<[claim: string, comments: ReturnType<typeof review>]>([
    ['where nobody wants suggestions', review([fixable], 'findings')],
    [
      'where it leads out of the hunk',
      review([fixable], 'suggestions', hunks({ line: 11, headLine: 9, lines: ['RUN 11'] })),
    ],
  ])('is in words %s', (_, comments) => {
    expect(comments).toMatchObject([{ line: 9, endLine: 9, body: expect.stringMatching(/<br>\nFix: Say ran$/) }])
  })
})

describe('a suggestion', () => {
  const render = (line: string) => renderReviewComment(aFinding(), [line])
  it('may hold back-ticks', () => {
    expect(render('RUN `a` ```b```')).toContain('\n\n````suggestion\nRUN `a` ```b```\n````')
  })

  it('that takes lines away is empty', () => {
    expect(renderReviewComment(aFinding(), [])).toMatch(/```suggestion\n```$/)
  })

  it.each([
    ['could hide something', 'RUN a\u202eb'],
    ['could begin a comment', 'RUN echo "<!-- x"'],
    ['is longer than what we print', `RUN ${'x'.repeat(500)}`],
  ])('is none where a line %s', (_, line) => {
    expect(render(line)).toBeUndefined()
  })
})
