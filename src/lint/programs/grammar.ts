/** How a program reads its command line, as far as rules need it. */
export interface Grammar {
  /** Flags, without dashes, whose next word is their value. */
  readonly values: ReadonlySet<string>
  /** `-name` is one long flag, not a cluster of letters. */
  readonly singleDash: boolean
  /** It runs the command that its first operand starts. */
  readonly wraps: boolean
  /** Its first word may be a cluster without a dash, e.g. `tar xzf`. */
  readonly bareCluster: boolean
  /** What follows `--` is for the builds it starts, e.g. `gem install x -- --with-y`. */
  readonly passesOn: boolean
}

/** A program without flags that take values, so the word after a flag is an operand. */
export const PLAIN: Grammar = {
  values: new Set(),
  singleDash: false,
  wraps: false,
  bareCluster: false,
  passesOn: false,
}

/** A program whose flags in this list, without dashes and with spaces between them, take values. */
export function takes(values: string, rest: Partial<Grammar> = {}): Grammar {
  return { ...PLAIN, ...rest, values: new Set(values.split(' ')) }
}
