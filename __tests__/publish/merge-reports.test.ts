import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/model.ts'
import { mergeReports } from '../../src/publish/merge-reports.ts'
import { parseReport } from '../../src/report/json/parse-report.ts'
import { renderComment } from '../../src/report/markdown/comment.ts'
import { aReport, anImageReport, BASE_SHA, HEAD_SHA } from '../fakes/a-report.ts'

const leg = (commentKey: string, name: string, overrides: Partial<Report> = {}): Report =>
  aReport({ commentKey, images: [anImageReport({ name })], ...overrides })

const merged = (first: Report, ...others: Report[]): Report => mergeReports([first, ...others], 'legs')
const names = ({ images }: Report): string[] => images.map(({ name }) => name)

describe('reports of several legs', () => {
  it('are one, with all their images under one key', () => {
    const report = merged(leg('a', 'web'), leg('b', 'worker'))
    expect(names(report)).toEqual(['web', 'worker'])
    expect(report).toMatchObject({ commentKey: 'legs', verdict: { conclusion: 'pass' } })
    const comment = renderComment(report)
    expect(comment).toContain('all 2 images')
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report)
  })

  it('keep apart what has one name, by the keys of the legs, or by number', () => {
    expect(names(merged(leg('amd64', 'web'), leg('arm64', 'web')))).toEqual(['web (amd64)', 'web (arm64)'])
    expect(names(merged(leg('all', 'web'), leg('all', 'web'), leg('all', 'job')))).toEqual([
      'web (all, 1)',
      'web (all, 2)',
      'job',
    ])
  })

  it('are as bad as the worst of them', () => {
    const broken = anImageReport({ name: 'worker', stages: { runtime: { status: 'broken', because: 'no engine' } } })
    expect(merged(leg('a', 'web'), leg('b', '', { images: [broken] })).verdict.conclusion).toBe('unknown')
  })

  it('never pass where a leg has checked nothing, and say why', () => {
    const problem = aReport({
      commentKey: 'b',
      images: [],
      problem: 'There is no Dockerfile.',
      verdict: { conclusion: 'unknown' },
    })
    const report = merged(leg('a', 'web'), problem)
    expect(report.verdict.conclusion).toBe('unknown')
    expect(names(report)).toEqual(['web', 'b'])
    expect(renderComment(report)).toContain('There is no Dockerfile.')
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report)
    const all = merged(problem, { ...problem, commentKey: 'c' })
    expect(all.verdict.conclusion).toBe('unknown')
    expect(names(all)).toEqual(['b', 'c'])
  })

  it('only report where each of them does', () => {
    expect(merged(leg('a', 'x', { reportOnly: true }), leg('b', 'y')).reportOnly).toBeUndefined()
    expect(merged(leg('a', 'x', { reportOnly: true }), leg('b', 'y', { reportOnly: true })).reportOnly).toBe(true)
  })

  it('list what a change says of its own check once, and as used where one leg has used it', () => {
    const change = { file: '.github/drydock.yml', what: 'run', now: 'false' }
    const other = { file: '.dive-ci', what: 'rules' }
    const report = merged(
      leg('a', 'x', { policy: { kind: 'base', changes: [change] } }),
      leg('b', 'y', { policy: { kind: 'head', changes: [change, other] } }),
    )
    expect(report.policy).toEqual({ kind: 'head', changes: [change, other] })
    expect(merged(leg('a', 'x'), leg('b', 'y')).policy).toBeUndefined()
  })

  it('say of their base and their engine only what holds for all', () => {
    const subject = { ...aReport().subject, baseSha: HEAD_SHA, run: { id: 9, attempt: 2 } }
    const report = merged(
      leg('a', 'x', { environment: { engine: '28', platform: 'linux/amd64' } }),
      leg('b', 'y', { subject, environment: { engine: '28', platform: 'linux/arm64' } }),
    )
    expect(report.environment).toEqual({ engine: '28' })
    expect(report.subject.baseSha).toBeUndefined()
    expect(report.subject.run).toEqual({ id: 9, attempt: 2 })
    expect(merged(leg('a', 'x'), leg('b', 'y')).subject.baseSha).toBe(BASE_SHA)
  })

  it('are refused when they are of different commits', () => {
    const other = leg('b', 'y', { subject: { ...aReport().subject, headSha: BASE_SHA } })
    expect(() => merged(leg('a', 'x'), other)).toThrow(/different commits/)
  })

  it('is itself, under its own key, where there is one', () => {
    const one = leg('a', 'web')
    expect(mergeReports([one])).toBe(one)
    expect(mergeReports([one], 'legs')).toEqual({ ...one, commentKey: 'legs' })
  })
})
