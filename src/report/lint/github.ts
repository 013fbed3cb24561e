import type { Severity } from '../../model.ts'
import { oneLine, visible } from '../../visible.ts'
import { placed, type LintFormat, type PlacedFinding } from './lint-report.ts'

/** Workflow commands: a step that prints them puts each finding beside its line. */
export const renderGithub: LintFormat = ({ files }) =>
  files
    .flatMap(({ findings }) => placed(findings))
    .map((finding) => `${command(finding)}\n`)
    .join('')

const LEVELS = { error: 'error', warning: 'warning', info: 'notice', style: 'notice' } as const satisfies Record<
  Severity,
  string
>

function command({ place, severity, rule, message }: PlacedFinding): string {
  const isOneLine = place.line === place.endLine
  const properties = {
    file: visible(place.file),
    line: place.line,
    endLine: place.endLine,
    // GitHub refuses columns of a finding on several lines.
    ...(isOneLine && { col: place.column, endColumn: place.endColumn }),
    title: visible(rule),
  }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${LEVELS[severity]} ${list.join(',')}::${escapeData(visible(oneLine(message)))}`
}

/** As the runner reads it: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
