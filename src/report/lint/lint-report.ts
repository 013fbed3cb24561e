import type { LintedFile } from '../../cli/lint-files/linted-file.ts'
import type { Finding, Place, Severity } from '../../model.ts'
import type { Style } from '../../terminal/style.ts'

/** Everything that a format can print. */
export interface LintReport {
  /** In the order in which the user named them. */
  readonly files: readonly LintedFile[]
  /** Drydock's own rules. */
  readonly rules: readonly RuleText[]
  /** Drydock's version. */
  readonly version: string
  /** False where something could not be found out. True where absent. */
  readonly isComplete?: boolean
}

/** What a rule says about itself. */
export interface RuleText {
  readonly id: string
  readonly aliases: readonly string[]
  readonly severity: Severity
  /** One sentence without a full stop. */
  readonly summary: string
  /** Markdown. */
  readonly why: string
  readonly url: string
}

/** Where a report goes. */
export interface Medium {
  readonly style: Style
  /** A hexadecimal digest. */
  readonly hash: (text: string) => string
}

export type LintFormat = (report: LintReport, medium: Medium) => string

/** A finding with its place, which findings of files always have. */
export interface PlacedFinding extends Finding {
  readonly place: Extract<Place, { at: 'line' }>
}

export function placed(findings: readonly Finding[]): readonly PlacedFinding[] {
  return findings.filter((finding): finding is PlacedFinding => finding.place.at === 'line')
}
