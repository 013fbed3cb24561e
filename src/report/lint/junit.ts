import type { LintedFile } from '../../cli/lint-files/linted-file.ts'
import { oneLine } from '../../visible.ts'
import { placed, type LintFormat, type PlacedFinding } from './lint-report.ts'
import { document, element, escapeXml } from './xml.ts'

/** JUnit's XML: a suite for each file, a failed test for each finding, a passed one for a file without any. */
export const renderJunit: LintFormat = ({ files }) => {
  const failures = files.reduce((sum, { findings }) => sum + findings.length, 0)
  const tests = files.reduce((sum, { findings }) => sum + Math.max(findings.length, 1), 0)
  return document(element('testsuites', { name: 'drydock lint', tests, failures, errors: 0 }, files.map(suite)))
}

function suite({ path, findings }: LintedFile): string {
  const cases = placed(findings).map((finding) => failedCase(path, finding))
  const passed = element('testcase', { name: 'no findings', classname: path, file: path })
  return element(
    'testsuite',
    { name: path, tests: Math.max(cases.length, 1), failures: cases.length, errors: 0 },
    cases.length > 0 ? cases : [passed],
  )
}

function failedCase(path: string, { rule, place, severity, message, url }: PlacedFinding): string {
  const where = `${place.file}:${place.line}:${place.column}`
  const text = oneLine(message)
  const detail = `${where}: ${text}${url === undefined ? '' : ` (${url})`}`
  return element('testcase', { name: `${rule} ${where}`, classname: path, file: place.file, line: place.line }, [
    element('failure', { type: severity, message: text }, [escapeXml(detail)]),
  ])
}
