import { describe, expect, it } from '@jest/globals'
import type { Finding } from '../../../src/model.ts'
import { annotationsOf, type Annotation } from '../../../src/report/workflow/annotations.ts'
import { aFinding, aLint, aMeasurement, anImageReport, aReport, aRun, onLine } from '../../fakes/a-report.ts'

function annotate(...findings: readonly Finding[]): readonly Annotation[] {
  return annotationsOf(aReport({ images: [anImageReport({ stages: { lint: aLint({ findings }) } })] }))
}

const inFile = {
  file: 'Dockerfile',
  title: 'no-install-recommends',
  message: '`apt-get install` also installs recommended packages',
}

describe('annotations', () => {
  it('point at a line and a column', () => {
    expect(annotate(aFinding({ place: onLine(4, { column: 24 }) }))).toEqual([
      { ...inFile, level: 'warning', startLine: 4, endLine: 4, startColumn: 24 },
    ])
  })

  it('have no column on several lines', () => {
    expect(annotate(aFinding({ place: onLine(4, { column: 24, endLine: 6 }) }))).toEqual([
      { ...inFile, level: 'warning', startLine: 4, endLine: 6 },
    ])
  })

  it('of the image as a whole are at the top of its Dockerfile', () => {
    const root = aMeasurement('runs-as-non-root', 'It runs as root')
    const report = aReport({
      images: [anImageReport({ dockerfile: 'a/Dockerfile', stages: { runtime: aRun({}, [root]) } })],
    })
    expect(annotationsOf(report)).toEqual([
      {
        level: 'error',
        file: 'a/Dockerfile',
        startLine: 1,
        endLine: 1,
        title: 'runs-as-non-root',
        message: 'It runs as root',
      },
    ])
  })

  it.each<[Finding['severity'], Finding['origin'], Annotation['level']]>([
    ['error', 'new', 'error'],
    ['error', 'unknown', 'error'],
    ['error', 'existing', 'warning'],
    ['warning', 'new', 'warning'],
    ['info', 'new', 'notice'],
    ['style', 'existing', 'notice'],
  ])('an %s that is %s is an %s', (severity, origin, level) => {
    expect(annotate(aFinding({ severity, origin })).map((annotation) => annotation.level)).toEqual([level])
  })

  it('put new findings first', () => {
    const rules = annotate(aFinding({ origin: 'existing', rule: 'old' }), aFinding({ rule: 'new' })).map(
      ({ title }) => title,
    )
    expect(rules).toEqual(['new', 'old'])
  })

  it.each([
    [8, 8, 'rule-7', '`apt-get install` also installs recommended packages'],
    [9, 8, '2 more', '2 more, in the job summary and in the report'],
    [40, 8, '33 more', '33 more, in the job summary and in the report'],
  ])('of %d of a kind are %d, and the last says %s', (findings, shown, title, message) => {
    const annotations = annotate(...Array.from({ length: findings }, (_, index) => aFinding({ rule: `rule-${index}` })))
    expect(annotations).toHaveLength(shown)
    expect(annotations.at(-1)).toMatchObject({ title, message })
  })

  it('keep to the limits of the runner', () => {
    const [annotation] = annotate(aFinding({ rule: 'r'.repeat(5_000), message: '😀'.repeat(5_000) }))
    expect(annotation?.title.length).toBeLessThanOrEqual(255)
    expect(annotation?.message.length).toBeLessThanOrEqual(4_096)
    expect(annotation?.message).not.toMatch(/\p{Cs}/u)
  })
})
