/** What is found, where, and how it is put right. */

/** `style` is the least: a matter of taste. Only `error` can fail a check by itself. */
export type Severity = 'error' | 'warning' | 'info' | 'style'

/** A stretch of a text file. Lines and columns are 1-based as GitHub counts them; columns are UTF-16 units; `endColumn` is exclusive. */
export interface Span {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Where a finding points. Only `line` can become a review comment. */
export type Place =
  | ({ readonly at: 'line'; readonly file: string } & Span)
  | { readonly at: 'layer'; readonly index: number; readonly createdBy: string; readonly line?: number }
  | { readonly at: 'image' }

/** One replacement of a mechanical fix. */
export interface TextEdit {
  readonly span: Span
  readonly text: string
}

/**
 * What a fix may change. `safe`: the image is the same but for what the rule is about, and it is built wherever it was built before.
 * `unsafe`: what runs may behave differently, or only a person can tell that it does not.
 */
export type Safety = 'safe' | 'unsafe'

/** A change to one file that makes a finding go away. The edits do not overlap. */
export interface Fix {
  readonly title: string
  readonly safety: Safety
  readonly edits: readonly TextEdit[]
}

/** Lines of the file as they are, around a finding and its fix, so that a report can show both. Untrusted text. */
export interface Excerpt {
  /** Number of the first line. */
  readonly line: number
  readonly lines: readonly string[]
}

/** Lines of a file that the diff of a pull request shows, on its new side. Untrusted text. */
export interface Hunk {
  /** Number of the first line in the file as it was checked. */
  readonly line: number
  /** The same in the branch's head, which lacks what the base has got since. */
  readonly headLine: number
  readonly lines: readonly string[]
}

/** What a finding costs, measured on this image and never guessed. */
export interface Cost {
  readonly bytes?: number
  readonly seconds?: number
}

/** Whether the base has the same finding. `unknown`: there is nothing to compare with. */
export type Origin = 'new' | 'existing' | 'unknown'

/** Who said it: our own rules, BuildKit's checks, ShellCheck, or a later stage's measurement. */
export type Source = 'drydock' | 'buildkit' | 'shellcheck'

export interface Finding {
  readonly rule: string
  /** Other tools' names of the same rule, e.g. `DL3006` or `JSONArgsRecommended`. */
  readonly aliases: readonly string[]
  readonly source: Source
  readonly severity: Severity
  readonly message: string
  /** What it is about, where the message quotes more than that: with the rule it tells whether the base has the same finding. */
  readonly subject?: string
  readonly place: Place
  readonly origin: Origin
  /** The page that explains the rule. */
  readonly url?: string
  readonly fix?: Fix
  /** Covers `place` and the edits of `fix`; absent where that would be more than a screen. */
  readonly excerpt?: Excerpt
  readonly cost?: Cost
}
