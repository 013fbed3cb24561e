/** What the source of a program says that can be read without running it. */

/** A call in a source. */
export interface SourceCall {
  /** As written, blanks left out, e.g. `http.ListenAndServe`. */
  readonly callee: string
  /** In their order. */
  readonly args: readonly SourceArgument[]
  /** 1-based. */
  readonly line: number
}

export interface SourceArgument {
  /** Of a keyword argument, and of a property of an object that is the argument. */
  readonly name: string | undefined
  readonly value: SourceValue
}

export type SourceValue =
  | { readonly kind: 'text'; readonly text: string }
  /** The parts of a tuple, of an object or of a composite literal. */
  | { readonly kind: 'parts'; readonly parts: readonly SourceArgument[] }
  | { readonly kind: 'number' }
  | { readonly kind: 'function' }
  /** Only running tells. */
  | { readonly kind: 'unknown' }

export interface ProgramSource {
  readonly calls: readonly SourceCall[]
  /** The callee of what a variable is assigned, for those assigned once, e.g. `app` → `Flask`. */
  readonly made: ReadonlyMap<string, string>
  /** Modules by the name that an import gives, e.g. `flask`. */
  readonly imports: ReadonlySet<string>
}

export const UNKNOWN: SourceValue = { kind: 'unknown' }
