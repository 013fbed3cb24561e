import type { Severity } from '../../model.ts'
import { oneLine } from '../../visible.ts'
import { placed, type LintFormat, type PlacedFinding } from './lint-report.ts'
import { document, element } from './xml.ts'

const SEVERITIES = { error: 'error', warning: 'warning', info: 'info', style: 'info' } as const satisfies Record<
  Severity,
  string
>

/** Checkstyle's XML: files with their errors. */
export const renderCheckstyle: LintFormat = ({ files }) =>
  document(
    element(
      'checkstyle',
      { version: '4.3' },
      files.map(({ path, findings }) => element('file', { name: path }, placed(findings).map(error))),
    ),
  )

function error({ place, severity, message, rule }: PlacedFinding): string {
  const { line, column } = place
  return element('error', { line, column, severity: SEVERITIES[severity], message: oneLine(message), source: rule })
}
