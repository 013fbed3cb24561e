/** Which fixes are applied: those that are safe, or all. */
export type FixLevel = 'safe' | 'all'

/** Options of `drydock lint`, as commander hands them over. */
export interface LintOptions {
  readonly stdinPaths?: boolean
  readonly format?: string
  readonly buildkit: boolean
  readonly shellcheck: boolean
  readonly config?: string
  readonly target?: string
  readonly failOn?: string
  readonly fix?: FixLevel
  readonly listRules?: boolean
}
