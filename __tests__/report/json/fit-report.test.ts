import { describe, expect, it } from '@jest/globals'
import { parseReport } from '../../../src/report/json/parse-report.ts'
import { MOST_REPORT_BYTES, reportText } from '../../../src/report/json/fit-report.ts'
import { renderComment } from '../../../src/report/markdown/comment.ts'
import type { Finding, ImageReport, Report, Severity } from '../../../src/model.ts'
import { aFinding, aLint, anImageReport, aReport } from '../../fakes/a-report.ts'

const bytesOf = (text: string): number => Buffer.byteLength(text)
const read = (text: string): Report => parseReport(JSON.parse(text))

const findings = (count: number, severity: Severity): readonly Finding[] =>
  Array.from({ length: count }, (_, index) =>
    aFinding({ severity, message: `${severity} ${index} ${'ä'.repeat(100)}`, rule: 'pin-base-image' }),
  )

/** An image with an error behind thousands of other findings. */
function crowded(count: number): ImageReport {
  const lint = aLint({ findings: [...findings(count, 'info'), ...findings(1, 'error')] })
  return anImageReport({ stages: { lint } })
}

const messagesOf = ({ images }: Report, severity: Severity): readonly string[] =>
  images.flatMap(({ stages }) =>
    stages.lint.status === 'done'
      ? stages.lint.findings.filter((one) => one.severity === severity).map(({ message }) => message)
      : [],
  )

describe('report.json', () => {
  it('is indented, and holds everything, where that fits', () => {
    const report = aReport()
    expect(reportText(report)).toMatch(/^\{\n {2}"schema": 1,\n/)
    expect(read(reportText(report))).toEqual(report)
  })

  it('holds everything on one line where only that fits', () => {
    const report = aReport({ images: [crowded(420)] })
    const text = reportText(report)
    expect(text).toMatch(/^\{"schema":1,.*\}\n$/)
    expect(read(text)).toEqual(report)
  })

  it.each([
    ['of one image with thousands of findings', 1, 4000],
    ['of many images with some', 20, 120],
  ])('%s is as small as whoever publishes it takes it', (_, images, count) => {
    const report = aReport({ images: Array.from({ length: images }, () => crowded(count)) })
    expect(bytesOf(`${JSON.stringify(report)}\n`)).toBeGreaterThan(MOST_REPORT_BYTES)
    const text = reportText(report)
    expect(bytesOf(text)).toBeLessThanOrEqual(MOST_REPORT_BYTES)
    const small = read(text)
    // What decides is there, and the rest of what there is room for.
    expect(messagesOf(small, 'error')).toEqual(messagesOf(report, 'error'))
    expect(messagesOf(small, 'info').length).toBeGreaterThanOrEqual(2 * images)
    expect(small.verdict).toEqual(report.verdict)
    expect(small.images[0]?.verdict.conclusion).toBe('fail')
    const leftOut = count - messagesOf(small, 'info').length / images
    expect(small.images[0]?.shortened).toBe(
      `The report is too large to hand on as a whole: ${leftOut} findings and all fixes are left out of it`,
    )
  })

  it('tells in the comment that it is shorter', () => {
    const [image = anImageReport()] = read(reportText(aReport(), 1)).images
    expect(renderComment(aReport({ images: [image] }))).toContain(
      'The report is too large to hand on as a whole: all fixes',
    )
  })

  it('counts bytes and not characters', () => {
    const report = aReport({ images: [crowded(10)] })
    const whole = `${JSON.stringify(report)}\n`
    expect(reportText(report, bytesOf(whole))).toBe(whole)
    expect(reportText(report, bytesOf(whole) - 1)).not.toBe(whole)
  })

  it.each<[what: string, report: Report]>([
    ['a build that failed', aReport({ images: [stopped()] })],
    ['everything', aReport()],
  ])('is one that is read again, however little is kept: %s', (_, report) => {
    const small = read(reportText(report, 1))
    expect(small.images.map(({ verdict }) => verdict.conclusion)).toEqual(
      report.images.map(({ verdict }) => verdict.conclusion),
    )
  })
})

function stopped(): ImageReport {
  const [first] = findings(1, 'error')
  if (first === undefined) throw new Error('There is one')
  const build = {
    status: 'stopped',
    findings: [first, ...findings(10, 'warning')],
    detail: { log: Array.from({ length: 50 }, (_, line) => `line ${line}`) },
  } as const
  return anImageReport({ stages: { build } })
}
