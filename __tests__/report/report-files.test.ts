import { expect, it } from '@jest/globals'
import { parseReport } from '../../src/report/json/parse-report.ts'
import { reportFiles } from '../../src/report/report-files.ts'
import { aReport } from '../fakes/a-report.ts'

it('the files of a report folder are what a program and what people read', () => {
  const report = aReport()
  const files = reportFiles(report, () => '0123456789abcdef')
  expect(parseReport(JSON.parse(files['report.json']))).toEqual(report)
  expect(files['report.json']).toMatch(/^\{\n {2}"schema": 1,\n/)
  expect(files['report.json']).toMatch(/\n\}\n$/)
  expect(files['report.sarif']).toContain('"version": "2.1.0"')
  expect(files['report.junit.xml']).toContain('<testsuites name="drydock"')
  expect(files['comment.md']).toContain('this run')
  expect(files['summary.md']).toContain('this run')
  expect(files['image.html']).toContain('There is no look into <code>image</code>')
})
