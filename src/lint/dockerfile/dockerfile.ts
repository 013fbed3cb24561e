import type { Arg, From, Instruction, InstructionOf, Keyword, User } from './instruction.ts'
import type { Comment, Directive, Escape, SyntaxProblem } from './logical-lines.ts'
import type { Command } from '../shell/command.ts'
import type { Pragma } from './pragma.ts'
import type { Shell } from './shell-kind.ts'
import type { SourceText } from '../text/source-text.ts'
import type { Scope, Variables } from './variables.ts'
import type { ImageName } from './image-name.ts'

/** Which instructions a look-up gives. */
export interface Lookup {
  /** Also the triggers of ONBUILD. */
  readonly onbuild?: boolean
}

export interface Dockerfile {
  /** Relative to the repository's root, or as the user named it. */
  readonly file: string
  readonly source: SourceText
  readonly escape: Escape
  readonly directives: readonly Directive[]
  readonly comments: readonly Comment[]
  /** What comments ask of linters, in file order. */
  readonly pragmas: readonly Pragma[]
  /** What BuildKit would refuse. */
  readonly problems: readonly SyntaxProblem[]
  /** In file order, ARGs before the first FROM included; an ONBUILD trigger is inside its ONBUILD. */
  readonly instructions: readonly Instruction[]
  /** ARGs before the first FROM. */
  readonly globalArgs: readonly Arg[]
  /** In file order. Instructions that need a FROM and have none make a first stage of their own, with a `missing` base. */
  readonly stages: readonly BuildStage[]
  /** The last stage: what a build without a target makes. */
  readonly finalStage: BuildStage | undefined
  /** All instructions of a kind, in file order. */
  all<K extends Keyword>(keyword: K, lookup?: Lookup): readonly InstructionOf<K>[]
  /** Every simple command of every RUN, those in ONBUILD triggers included, in file order. */
  readonly commands: readonly RunCommand[]
}

/** A command with the RUN that runs it. */
export interface RunCommand {
  readonly run: InstructionOf<'RUN'>
  readonly command: Command
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
  /** Nothing else in the file uses it, so it can only be an image of its own. The final stage is one always. */
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
