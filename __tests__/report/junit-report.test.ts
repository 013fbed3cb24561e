import { describe, expect, it } from '@jest/globals'
import { SaxesParser } from 'saxes'
import type { Report } from '../../src/model.ts'
import { renderJunitReport } from '../../src/report/junit-report.ts'
import { aFinding, aLint, aReport, anImageReport } from '../fakes/a-report.ts'

type Attributes = Readonly<Record<string, string>>

/** Elements in order, with the name of the one that they are in; throws where it is not well-formed XML. */
function readXml(text: string): readonly (readonly [name: string, attributes: Attributes, parent: string])[] {
  const elements: [string, Attributes, string][] = []
  const open: string[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    elements.push([name, attributes, open.at(-1) ?? ''])
    open.push(name)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
  return elements
}

const broken = { status: 'broken', because: 'the engine <does> not answer' } as const
const skipped = { status: 'skipped', because: 'the settings say `run: false`' } as const
const onLine = (line: number) =>
  ({ at: 'line', file: 'Dockerfile', line, column: 1, endLine: line, endColumn: 2 }) as const

const failing = aFinding({ severity: 'error', origin: 'new', message: 'a "new" <one>', place: onLine(4) })
const existing = aFinding({ severity: 'error', origin: 'existing', message: 'an old one', place: onLine(5) })

const report = aReport({
  images: [
    anImageReport({ name: 'web', stages: { lint: aLint({ findings: [failing, existing] }), runtime: skipped } }),
    anImageReport({ name: 'job', stages: { runtime: broken } }),
  ],
})

const of = (given: Report, name: string) => readXml(renderJunitReport(given)).filter(([element]) => element === name)

describe('the report as JUnit', () => {
  it('has a suite for each image, whose numbers are those of its cases', () => {
    const all = readXml(renderJunitReport(report))
    const numbers = ({ tests, failures, errors, skipped: left }: Attributes) => [tests, failures, errors, left]
    expect(all.filter(([name]) => name === 'testsuite').map(([, of]) => [of['name'], ...numbers(of)])).toEqual([
      ['web', '5', '1', '0', '1'],
      ['job', '4', '0', '1', '0'],
    ])
    expect(all.filter(([name]) => name === 'testsuites').map(([, of]) => numbers(of))).toEqual([['9', '1', '1', '1']])
    expect(all.filter(([name]) => name === 'testcase')).toHaveLength(9)
  })

  it('fails for what fails the check, and for nothing else', () => {
    expect(of(report, 'failure').map(([, { type, message }]) => [type, message])).toEqual([['error', 'a "new" <one>']])
    const cases = of(report, 'testcase').map(([, { name }]) => name)
    expect(cases).toContain(`${existing.rule} Dockerfile:5`)
    expect(of(report, 'system-out').length).toBe(1)
  })

  it('has what could not be found out as an error', () => {
    expect(of(report, 'error').map(([, { message }]) => message)).toEqual(['the engine <does> not answer'])
  })

  it('has what was not asked for as skipped', () => {
    expect(of(report, 'skipped').map(([, { message }]) => message)).toEqual(['the settings say `run: false`'])
  })

  it('is no pass where no image was checked', () => {
    const given = aReport({ images: [], problem: 'There is no Dockerfile.', verdict: { conclusion: 'unknown' } })
    expect(of(given, 'testsuites').map(([, { tests, errors }]) => [tests, errors])).toEqual([['1', '1']])
    expect(of(given, 'error').map(([, { message }]) => message)).toEqual(['There is no Dockerfile.'])
  })

  it('has an image that a change cannot have changed as skipped', () => {
    const given = aReport({ images: [anImageReport({ unchanged: 'nothing that it is built from has changed' })] })
    expect(of(given, 'testcase')).toHaveLength(1)
    expect(of(given, 'skipped').map(([, { message }]) => message)).toEqual([
      'nothing that it is built from has changed',
    ])
  })

  it('puts elements where JUnit’s schema has them', () => {
    const inside = new Set(readXml(renderJunitReport(report)).map(([name, , parent]) => `${parent}>${name}`))
    expect([...inside].sort()).toEqual(
      [
        '>testsuites',
        'testsuites>testsuite',
        'testsuite>testcase',
        'testcase>failure',
        'testcase>error',
        'testcase>skipped',
        'testcase>system-out',
      ].sort(),
    )
  })
})
