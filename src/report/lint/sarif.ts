import type { Log, Notification, Region, ReportingDescriptor, Result } from 'sarif'
import type { LintedFile } from '../../cli/lint-files/linted-file.ts'
import type { Severity, Source, Span } from '../../model.ts'
import { fixTitle } from '../words/diff.ts'
import { placed, type LintReport, type Medium, type PlacedFinding } from './lint-report.ts'

/** SARIF 2.1.0, as code scanning takes it. Suppressed findings are in it, marked as such. */
export function renderSarif(report: LintReport, { hash }: Pick<Medium, 'hash'>): string {
  const fingerprint = fingerprints(hash)
  const results = report.files.flatMap(({ findings, suppressed }) => [
    ...placed(findings).map((finding) => ({ finding, isSuppressed: false })),
    ...placed(suppressed).map((finding) => ({ finding, isSuppressed: true })),
  ])
  const rules = rulesOf(
    report,
    results.map(({ finding }) => finding),
  )
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Drydock', semanticVersion: report.version, rules } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: report.isComplete ?? true,
            toolExecutionNotifications: report.files.flatMap(notifications),
          },
        ],
        results: results.map(({ finding, isSuppressed }) => ({
          ...resultOf(finding, indexes.get(finding.rule) ?? -1),
          partialFingerprints: { primaryLocationLineHash: fingerprint(finding) },
          ...(isSuppressed && { suppressions: [{ kind: 'inSource' }] }),
        })),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

/**
 * The name by which code scanning knows a finding again: rule and text of the line without its white space, so that a line that moves is
 * the same alert. Of equal ones the number tells which.
 */
function fingerprints(hash: (text: string) => string): (finding: PlacedFinding) => string {
  const seen = new Map<string, number>()
  return ({ rule, place, excerpt, subject = '' }) => {
    const line = excerpt?.lines[place.line - excerpt.line]?.replace(/\s+/g, ' ').trim() ?? subject
    const key = hash(JSON.stringify([place.file, rule, line])).slice(0, 16)
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return `${key}:${count}`
  }
}

const LEVELS = { error: 'error', warning: 'warning', info: 'note', style: 'note' } as const satisfies Record<
  Severity,
  string
>

const SOURCES = { drydock: 'Drydock', buildkit: 'BuildKit', shellcheck: 'ShellCheck' } as const satisfies Record<
  Source,
  string
>

/** Rules that have something to say here; those of others are known by what they say alone. */
function rulesOf({ rules }: LintReport, findings: readonly PlacedFinding[]): ReportingDescriptor[] {
  const own = new Map(rules.map((rule) => [rule.id, rule]))
  const first = new Map<string, PlacedFinding>()
  for (const finding of findings) if (!first.has(finding.rule)) first.set(finding.rule, finding)
  return [...first.values()].map(({ rule: id, severity, message, source, url }) => {
    const rule = own.get(id)
    const summary = rule?.summary ?? `A check of ${SOURCES[source]}`
    return {
      id,
      shortDescription: { text: summary },
      fullDescription: { text: rule ? summary : message },
      help: rule ? { text: rule.why, markdown: rule.why } : { text: message },
      ...(url !== undefined && { helpUri: url }),
      defaultConfiguration: { level: LEVELS[rule?.severity ?? severity] },
      ...(rule && rule.aliases.length > 0 && { properties: { tags: [...rule.aliases] } }),
    }
  })
}

function resultOf({ rule, severity, message, place, fix }: PlacedFinding, ruleIndex: number): Result {
  const artifactLocation = { uri: uriOf(place.file) }
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: withoutLinks(message) },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(place) } }],
    ...(fix && {
      fixes: [
        {
          description: { text: fixTitle(fix) },
          artifactChanges: [
            {
              artifactLocation,
              replacements: fix.edits.map(({ span, text }) => ({
                deletedRegion: regionOf(span),
                insertedContent: { text },
              })),
            },
          ],
        },
      ],
    }),
  }
}

/** A viewer makes a link of `[text](address)`, and the text of a finding may come from anybody. */
const withoutLinks = (text: string): string => text.replaceAll('](', '] (')

const regionOf = ({ line, column, endLine, endColumn }: Span): Region => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
})

const notifications = ({ path, notes }: LintedFile): Notification[] =>
  notes.map((text) => ({
    level: 'warning',
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
  }))

/** Relative to the working directory, or with `file:` in front. */
function uriOf(path: string): string {
  // Half a character cannot be encoded.
  const encoded = path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  return path.startsWith('/') ? `file://${encoded}` : encoded
}
