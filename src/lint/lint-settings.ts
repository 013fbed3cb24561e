import type { Severity } from '../model.ts'

/** What a label's value has to be. */
export type LabelKind = 'text' | 'rfc3339' | 'semver' | 'url' | 'hash' | 'spdx' | 'email'

/** How a user wants the linter. Rules are named by id or alias. */
export interface LintSettings {
  readonly disabled: readonly string[]
  /** Rules that are off by default and wanted here. */
  readonly enabled: readonly string[]
  /** Another severity for a rule; it also switches the rule on. */
  readonly severity: ReadonlyMap<string, Severity>
  /** Registries that images may come from; `*` alone, in front or at the end matches anything. Empty: any. */
  readonly trustedRegistries: readonly string[]
  readonly labelSchema: ReadonlyMap<string, LabelKind>
  /** Labels outside the schema are findings. */
  readonly strictLabels: boolean
  /** Comments in the file silence nothing. */
  readonly disableIgnorePragma: boolean
  /** `hadolint`: where our answer differs from hadolint's on purpose, give hadolint's. */
  readonly compat: 'none' | 'hadolint'
}

export const DEFAULT_SETTINGS: LintSettings = {
  disabled: [],
  enabled: [],
  severity: new Map(),
  trustedRegistries: [],
  labelSchema: new Map(),
  strictLabels: false,
  disableIgnorePragma: false,
  compat: 'none',
}
