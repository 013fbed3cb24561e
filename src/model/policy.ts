/** Whose word counts on what is checked. */

/** Something that a change says of its own check. All of it is untrusted text. */
export interface PolicyChange {
  /** The file that says it, relative to the root. */
  readonly file: string
  /** Of a comment. */
  readonly line?: number
  /** The one image that it is about. */
  readonly image?: string
  /** A setting by its path, e.g. `lint.rules.DL3006`, or a comment from its `#` on. */
  readonly what: string
  /** Values of a setting on the base and in the head; absent where nobody says anything. */
  readonly before?: string
  readonly now?: string
}

/** What a change says of its own check in files of settings, and whether that counts. */
export interface CheckPolicy {
  /** `base`: it does not count, and neither do new comments that silence a finding. */
  readonly kind: 'head' | 'base'
  readonly changes: readonly PolicyChange[]
}
