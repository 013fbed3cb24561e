import type { MappedText } from '../text/mapped-text.ts'

/** A comment of any file that has comments from `#` to the end of the line. */
export interface PragmaComment {
  /** Without `#` and the spaces around it. */
  readonly text: string
  readonly line: number
  /** From `#` to the end of its text. */
  readonly at: MappedText
}

/** What a comment asks of a linter. */
export type Pragma = { readonly line: number; readonly at: MappedText } & (
  | {
      readonly kind: 'ignore'
      readonly dialect: 'drydock' | 'hadolint' | 'buildkit'
      /** `line`: the instruction that follows; `stage`: until the next FROM; `file`: everywhere. */
      readonly reach: 'line' | 'stage' | 'file'
      /** Ids or aliases as written; `all` in BuildKit's dialect. */
      readonly rules: readonly string[]
      readonly reason: string
      /** The tool whose dialect it is would read it too. */
      readonly isStrict: boolean
    }
  | { readonly kind: 'shell'; readonly shell: string }
  /** BuildKit's `error=true`: whoever breaks one of its rules breaks the build. */
  | { readonly kind: 'strict' }
  /** It looks like a pragma and is none. */
  | {
      readonly kind: 'malformed'
      /** A clause. */
      readonly because: string
      /** What the comment should read, without `#`, where that is certain. */
      readonly instead?: string
      /** BuildKit ends the build with it. */
      readonly isFatal?: boolean
    }
)

export type IgnorePragma = Extract<Pragma, { kind: 'ignore' }>
/** A pragma without the place of its comment. */
export type Asked = Pragma extends infer One ? (One extends Pragma ? Omit<One, 'line' | 'at'> : never) : never
