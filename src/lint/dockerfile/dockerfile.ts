import type { Command } from '../shell/command.ts'
import type { SourceText } from '../text/source-text.ts'
import type { Escape } from './escape.ts'
import type { Arg, BuildStage, Instruction, InstructionOf, Keyword, Lookup } from './instruction.ts'
import type { Comment, Directive, SyntaxProblem } from './logical-lines.ts'
import type { Pragma } from './pragma.ts'

export interface Dockerfile {
  /** Relative to the repository's root, or as the user named it. */
  readonly file: string
  readonly source: SourceText
  readonly escape: Escape
  readonly directives: readonly Directive[]
  readonly comments: readonly Comment[]
  /** What comments ask of linters, in file order. */
  readonly pragmas: readonly Pragma[]
  /** Instructions with empty lines inside, in file order. */
  readonly emptyContinuations: readonly EmptyContinuation[]
  /** What BuildKit would refuse. */
  readonly problems: readonly SyntaxProblem[]
  /** In file order, ARGs before the first FROM included; an ONBUILD trigger is inside its ONBUILD. */
  readonly instructions: readonly Instruction[]
  /** ARGs before the first FROM. */
  readonly globalArgs: readonly Arg[]
  /** In file order. Instructions that need a FROM and have none make a first stage of their own, with a `missing` base. */
  readonly stages: readonly BuildStage[]
  /** The stage that is built: the target, or else the last one. */
  readonly finalStage: BuildStage | undefined
  /** A target was asked for, and it is the final stage; other stages are images of other builds. */
  readonly hasTarget: boolean
  /** All instructions of a kind, in file order. */
  all<K extends Keyword>(keyword: K, lookup?: Lookup): readonly InstructionOf<K>[]
  /** Every simple command of every RUN, those in ONBUILD triggers included, in file order. */
  readonly commands: readonly RunCommand[]
}

/** Empty lines in the middle of an instruction. */
export interface EmptyContinuation {
  /** 1-based, in file order; at least one. */
  readonly lines: readonly number[]
  /** The line, 1-based, in which the instruction ends, not counting its heredocs. */
  readonly lastLine: number
}

/** A command with the RUN that runs it. */
export interface RunCommand {
  readonly run: InstructionOf<'RUN'>
  readonly command: Command
}
