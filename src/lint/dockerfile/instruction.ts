import type { Span } from '../../model.ts'
import type { ImageName } from './image-name.ts'
import type { Heredoc } from './heredoc.ts'
import type { MappedText } from '../text/mapped-text.ts'
import type { Shell } from './shell-kind.ts'
import type { Command } from '../shell/command.ts'
import type { ShellScript } from '../shell/shell.ts'
import type { Scope, Variables } from './variables.ts'

/** A word of an instruction. */
export interface Word {
  /** Without quotes and escapes, variables as written. */
  readonly text: string
  /** As written. */
  readonly raw: string
  readonly span: Span
  readonly hasVariable: boolean
  /** Names of the variables it uses, in order. */
  readonly variables: readonly string[]
  /** As the builder uses it, with variables replaced by what the file gives them; undefined where the file cannot tell. */
  readonly resolved: string | undefined
}

/** A flag of an instruction, e.g. `--from=build`. */
export interface InstructionFlag {
  readonly name: string
  /** Undefined in `--link`. */
  readonly value: Word | undefined
  readonly span: Span
}

interface InstructionBase<Keyword extends string> {
  readonly keyword: Keyword
  /** The whole instruction, with its heredocs; for an ONBUILD trigger the trigger alone. */
  readonly span: Span
  readonly keywordSpan: Span
  readonly flags: readonly InstructionFlag[]
  /** What follows the flags, continuations joined. */
  readonly args: MappedText
  readonly heredocs: readonly Heredoc[]
  /** Position among the file's instructions, from 0; a trigger has its ONBUILD's. */
  readonly index: number
  readonly stage: BuildStage
  /** The trigger of an ONBUILD: it runs in the images built on this one. */
  readonly onbuild: boolean
  /** The ARGs and ENVs defined before it. */
  readonly scope: Scope
  /** The shell that SHELL instructions, parent stages and shell pragmas give it. */
  readonly shell: Shell
  flag(name: string): InstructionFlag | undefined
}

/** A command of RUN, CMD, ENTRYPOINT or HEALTHCHECK. */
export interface Invocation {
  /** `exec` is the JSON form. */
  readonly form: 'shell' | 'exec'
  /** It is meant as an exec form and is no JSON, so a shell gets the list as a command. Nothing is read of that. */
  readonly isBrokenList: boolean
  /** The strings of the exec form. */
  readonly words: readonly Word[]
  /** What a POSIX shell runs; undefined for another shell, another language and the exec form. */
  readonly script: ShellScript | undefined
  /** Every simple command: those of the script, or the one of the exec form. */
  readonly commands: readonly Command[]
}

export interface Mount {
  readonly type: 'bind' | 'cache' | 'tmpfs' | 'secret' | 'ssh' | 'unknown'
  /** Absent where the type allows it, e.g. a secret. */
  readonly target: string | undefined
  readonly source: string | undefined
  readonly from: Word | undefined
  readonly fromStage: BuildStage | undefined
  readonly id: string | undefined
  /** Every option as written, keys in lower case. */
  readonly options: ReadonlyMap<string, string>
  readonly span: Span
}

export interface Pair {
  readonly name: string
  /** Undefined in `ARG name`. */
  readonly value: Word | undefined
  readonly span: Span
  /** `ENV name value`, the old form without `=`. */
  readonly legacy: boolean
}

/** Where COPY takes its files from: an earlier stage, or an image. */
export interface CopyFrom {
  readonly word: Word
  readonly stage: BuildStage | undefined
}

interface Transfer {
  /** Without heredocs. */
  readonly sources: readonly Word[]
  readonly target: Word | undefined
  readonly chown: Word | undefined
  readonly chmod: Word | undefined
  readonly link: boolean
}

export interface From extends InstructionBase<'FROM'> {
  readonly image: Word | undefined
  readonly alias: Word | undefined
  readonly platform: Word | undefined
}
export interface Run extends InstructionBase<'RUN'>, Invocation {
  readonly mounts: readonly Mount[]
}
export type Cmd = InstructionBase<'CMD'> & Invocation
export type Entrypoint = InstructionBase<'ENTRYPOINT'> & Invocation
export interface Healthcheck extends InstructionBase<'HEALTHCHECK'>, Invocation {
  /** `HEALTHCHECK NONE`. */
  readonly disabled: boolean
  /** As declared, in seconds; undefined where it is not declared or not a time. */
  readonly intervalSeconds: number | undefined
  readonly timeoutSeconds: number | undefined
  readonly startPeriodSeconds: number | undefined
  readonly startIntervalSeconds: number | undefined
  readonly retries: number | undefined
}
export interface Copy extends InstructionBase<'COPY'>, Transfer {
  readonly from: CopyFrom | undefined
}
export type Add = InstructionBase<'ADD'> & Transfer
export interface Env extends InstructionBase<'ENV'> {
  readonly pairs: readonly Pair[]
}
export interface Label extends InstructionBase<'LABEL'> {
  readonly pairs: readonly Pair[]
}
export interface Arg extends InstructionBase<'ARG'> {
  readonly pairs: readonly Pair[]
}
export interface Port {
  readonly word: Word
  /** Undefined where a variable hides it or it is not a number. */
  readonly first: number | undefined
  readonly last: number | undefined
  /** `tcp` where none is written; in lower case. */
  readonly protocol: string
}
export interface Expose extends InstructionBase<'EXPOSE'> {
  readonly ports: readonly Port[]
}
export interface User extends InstructionBase<'USER'> {
  /** `user` or `user:group` as one word. */
  readonly word: Word | undefined
  /** Resolved; undefined where the file cannot tell. */
  readonly user: string | undefined
  readonly group: string | undefined
  /** By name or number, however spelled; false where the file cannot tell. */
  readonly isRoot: boolean
}
export interface Workdir extends InstructionBase<'WORKDIR'> {
  readonly path: Word | undefined
}
export interface Volume extends InstructionBase<'VOLUME'> {
  readonly paths: readonly Word[]
}
export interface ShellInstruction extends InstructionBase<'SHELL'> {
  readonly words: readonly Word[]
}
export interface Onbuild extends InstructionBase<'ONBUILD'> {
  readonly trigger: Instruction | undefined
}
export interface Stopsignal extends InstructionBase<'STOPSIGNAL'> {
  readonly signal: Word | undefined
}
export type Maintainer = InstructionBase<'MAINTAINER'>
export interface Unknown extends InstructionBase<'unknown'> {
  readonly name: string
}

export type Instruction =
  | From
  | Run
  | Cmd
  | Entrypoint
  | Healthcheck
  | Copy
  | Add
  | Env
  | Label
  | Arg
  | Expose
  | User
  | Workdir
  | Volume
  | ShellInstruction
  | Onbuild
  | Stopsignal
  | Maintainer
  | Unknown

export type Keyword = Instruction['keyword']
export type InstructionOf<K extends Keyword> = Extract<Instruction, { keyword: K }>

/** Which instructions a look-up gives. */
export interface Lookup {
  /** Also the triggers of ONBUILD. */
  readonly onbuild?: boolean
}

export type Base =
  | ({ readonly kind: 'image' } & ImageName)
  | { readonly kind: 'stage'; readonly stage: BuildStage }
  | { readonly kind: 'scratch' }
  /** The file alone cannot tell the image. */
  | { readonly kind: 'variable'; readonly text: string }
  /** There is no FROM, or it names nothing. */
  | { readonly kind: 'missing' }

export interface BuildStage {
  /** As `COPY --from=0` counts; -1 for the stage without a FROM. */
  readonly index: number
  /** As written after AS. */
  readonly name: string | undefined
  readonly from: From | undefined
  readonly base: Base
  /** The stage it is built on, where its FROM names one. */
  readonly parent: BuildStage | undefined
  /** Parent, its parent and so on. */
  readonly ancestors: readonly BuildStage[]
  /** FROM first. */
  readonly instructions: readonly Instruction[]
  /** It is the final stage, or an ancestor of it: its layers are in the image. */
  readonly reachesFinal: boolean
  /** A later COPY, ADD or mount takes files from it. */
  readonly usedAsSource: boolean
  /** A later stage is built on it. */
  readonly usedAsBase: boolean
  /** It becomes an image: the final stage, and without a target each that nothing else in the file uses. */
  readonly isTarget: boolean
  readonly variables: Variables
  /** The shell after its last instruction. */
  readonly shell: Shell
  /** The shell that a SHELL of its own, of an ancestor or in an ONBUILD gives to a stage built on it. */
  readonly passedShell: Shell | undefined
  /** The variables after its last instruction. */
  readonly endScope: Scope
  all<K extends Keyword>(keyword: K, lookup?: Lookup): readonly InstructionOf<K>[]
  /** The last one in force at its end: its own, or its nearest ancestor's. */
  inherited<K extends Keyword>(keyword: K): InstructionOf<K> | undefined
  /** The USER in force at its end; undefined where the base image decides. */
  readonly user: User | undefined
}
