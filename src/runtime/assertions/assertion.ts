/** What somebody asserts of an image, wherever it was written down. Types only. */
export type Assertion = CommandAssertion | FileAssertion | MetadataAssertion | UnsupportedAssertion

interface Written {
  /** As its author calls it. Untrusted text. */
  readonly name: string
  /** The file that it stands in, or `assert`. */
  readonly from: string
}

/** Regular expressions of RE2, found anywhere in a text. */
export interface Patterns {
  readonly wanted: readonly string[]
  readonly unwanted: readonly string[]
}

export interface CommandAssertion extends Written {
  readonly kind: 'command'
  /** Instead of the image's entrypoint and command. */
  readonly command: readonly [string, ...string[]]
  /** Run before it, one after the other, each on what the one before has left; how they end does not matter. */
  readonly setup: readonly (readonly [string, ...string[]])[]
  readonly env: Readonly<Record<string, string>>
  /** Instead of the image's. */
  readonly user?: string
  /** `$NAME` and `${NAME}` in its words and variables are the image's variables. */
  readonly expands: boolean
  readonly exitCode: number
  readonly stdout: Patterns
  readonly stderr: Patterns
}

export interface FileAssertion extends Written {
  readonly kind: 'file'
  /** Absolute. */
  readonly path: string
  readonly expands: boolean
  readonly exists: boolean
  /** The low twelve bits. */
  readonly mode?: number
  /** As `ls -l` or Go writes it, e.g. `-rw-r--r--`, `dtrwxrwxrwx`. */
  readonly permissions?: string
  readonly uid?: number
  readonly gid?: number
  readonly executableBy?: 'owner' | 'group' | 'other' | 'any'
  /** Of a regular file, or of the one that a link leads to. */
  readonly content?: Patterns
}

export interface MetadataAssertion extends Written {
  readonly kind: 'metadata'
  readonly env: readonly ExpectedValue[]
  readonly unsetEnv: readonly string[]
  readonly labels: readonly ExpectedValue[]
  readonly entrypoint?: readonly string[]
  readonly command?: readonly string[]
  /** `80`, `80/tcp`, `53/udp`. */
  readonly ports: readonly string[]
  readonly noPorts: readonly string[]
  readonly volumes: readonly string[]
  readonly noVolumes: readonly string[]
  readonly workingFolder?: string
  readonly user?: string
}

/** Written down, and not looked at. */
export interface UnsupportedAssertion extends Written {
  readonly kind: 'unsupported'
  /** A clause about it without a subject, e.g. `is not supported`. */
  readonly because: string
  /** Whether it is a test; else it is an option that changes nothing of what is asserted. */
  readonly isTest: boolean
}

export interface ExpectedValue {
  readonly name: string
  readonly value: string
  /** The value is a pattern; else it is the whole value. */
  readonly isPattern: boolean
}
