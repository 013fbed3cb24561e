import { SEVERITIES } from '../../severity.ts'
import type { Finding } from '../../model.ts'
import type { Style } from '../../terminal/style.ts'
import { count, counted } from '../words/quantities.ts'
import { findingLines } from '../terminal/terminal-findings.ts'
import { visible } from '../../visible.ts'
import type { LintFormat, LintReport } from './lint-report.ts'

/** Columns of a terminal that everybody has room for. */
const WIDTH = 100

/** Findings with their code, file by file, and one line that sums them up. */
export const renderTerminal: LintFormat = (report, { style }) => {
  const addressed = new Set<string>()
  const found = report.files.flatMap(({ path, findings }) =>
    findings.flatMap((finding) => {
      // Where a rule's name cannot be a link, the address stands beside its first finding.
      const address = style.hyperlinks || addressed.has(finding.rule) ? [] : addressOf(finding, style)
      addressed.add(finding.rule)
      return [...findingLines(finding, { dockerfile: path }, style, WIDTH), ...address, '']
    }),
  )
  return [...found, ...notesOf(report, style), sum(report, style), ''].join('\n')
}

function addressOf({ url }: Finding, style: Style): readonly string[] {
  return url === undefined ? [] : [`    ${style.dim(visible(url))}`]
}

/** Each note once; one that is not about all files names its own. */
function notesOf({ files }: LintReport, style: Style): readonly string[] {
  const paths = new Map<string, string[]>()
  for (const { path, notes } of files)
    for (const note of notes) paths.set(note, [...(paths.get(note) ?? []), visible(path)])
  return [...paths].map(([note, [first, ...others]]) => {
    const where = others.length + 1 === files.length ? '' : ` (${first}${others.length > 0 ? ' and others' : ''})`
    return style.yellow(`! ${visible(note)}${where}`)
  })
}

function sum({ files }: LintReport, style: Style): string {
  const findings = files.flatMap((file) => file.findings)
  const scope = counted(files.length, 'file')
  if (findings.length === 0) return style.green(`✓ No findings in ${scope}.`)
  const safe = findings.filter(({ fix }) => fix?.safety === 'safe').length
  const unsafe = findings.filter(({ fix }) => fix?.safety === 'unsafe').length
  const listed = SEVERITIES.map((severity) => ({
    severity,
    total: findings.filter((one) => one.severity === severity).length,
  }))
    .filter(({ total }) => total > 0)
    .map(({ severity, total }) => `${count(total)} ${severity}`)
    .join(', ')
  const advice = safe === 0 ? '' : ` \`--fix\` puts ${count(safe)} of them right.`
  const more = unsafe === 0 ? '' : ` \`--fix=all\` puts ${count(safe + unsafe)} right and may change how things run.`
  return style.bold(`${counted(findings.length, 'finding')} in ${scope}: ${listed}.${advice}${more}`)
}
