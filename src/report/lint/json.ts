import { placed, type LintFormat } from './lint-report.ts'

/** `{path: [finding]}` with every path as a key, also when nothing was found. */
export const renderJson: LintFormat = ({ files }) => {
  const byPath = files.map(({ path, findings }) => [
    path,
    placed(findings).map(({ rule, aliases, place, severity, message, fix, url }) => ({
      rule,
      aliases,
      line: place.line,
      endLine: place.endLine,
      column: place.column,
      severity,
      message,
      fix,
      url,
    })),
  ])
  return `${JSON.stringify(Object.fromEntries(byPath), null, 2)}\n`
}
