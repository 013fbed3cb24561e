import type { Base, BuildStage } from './dockerfile.ts'
import type { From, Instruction, Keyword, ShellInstruction } from './instruction.ts'
import { indexInstructions } from './instruction-index.ts'
import { DEFAULT_SHELL, readShell, type Shell } from './shell-kind.ts'
import { collectVariables, EMPTY_SCOPE, type Scope, UNKNOWN_SCOPE } from './variables.ts'

/** A stage while the parser fills it. */
export interface StageInProgress extends BuildStage {
  reachesFinal: boolean
  usedAsSource: boolean
  usedAsBase: boolean
  isTarget: boolean
  /** The shell of the next shell-form instruction. */
  readonly shell: Shell
  /** The shell of the next trigger; `later` is the last SHELL that follows it in its stage. */
  triggerShell(later: Shell | undefined): Shell
  /** From here on a pragma says which shell it is. */
  useShell(shell: Shell): void
  add(instruction: Instruction): void
}

/** Opens a stage; `globals` are the ARGs before the first FROM, `shell` is what a pragma at the top of the file says. */
export function openStage(base: Base, index: number, globals: Scope, shell: Shell = DEFAULT_SHELL): StageInProgress {
  const parent = base.kind === 'stage' ? base.stage : undefined
  const instructions: Instruction[] = []
  const select = indexInstructions(instructions)
  const variables = collectVariables(inheritedScope(base))
  let from: From | undefined
  let own = parent?.passedShell ?? shell
  // A trigger runs in a later build, with the SHELL that the image carries. What stands before the first FROM is in no image.
  const withoutImage = (one: Shell): Shell | undefined => (base.kind === 'missing' ? one : undefined)
  let ofTriggers = withoutImage(shell)
  const stage: StageInProgress = {
    index,
    base,
    parent,
    get ancestors() {
      return ancestorsOf(parent)
    },
    instructions,
    variables,
    reachesFinal: false,
    usedAsSource: false,
    usedAsBase: false,
    isTarget: false,
    get shell() {
      return own
    },
    triggerShell: (later) => ofTriggers ?? (own.origin === 'pragma' ? own : (later ?? own)),
    get passedShell() {
      return [ofTriggers, own].find((one) => one?.origin === 'instruction')
    },
    useShell(asked) {
      own = asked
      ofTriggers = withoutImage(asked)
    },
    get from() {
      return from
    },
    get name() {
      return from?.alias?.text
    },
    endScope: variables.before(Infinity),
    all: select,
    inherited: <K extends Keyword>(keyword: K) => select(keyword).at(-1) ?? parent?.inherited(keyword),
    get user() {
      return stage.inherited('USER')
    },
    add(instruction) {
      instructions.push(instruction)
      if (instruction.keyword === 'FROM') from = instruction
      if (instruction.keyword === 'SHELL') own = shellOf(instruction)
      if (instruction.keyword === 'ONBUILD' && instruction.trigger?.keyword === 'SHELL')
        ofTriggers = shellOf(instruction.trigger)
      if (instruction.keyword === 'ARG')
        for (const { name, value } of instruction.pairs)
          variables.define(name, 'arg', value ? value.resolved : valueOf(name, globals), instruction.index)
      if (instruction.keyword === 'ENV')
        for (const { name, value } of instruction.pairs)
          variables.define(name, 'env', value?.resolved, instruction.index)
    },
  }
  return stage
}

function shellOf({ words }: ShellInstruction): Shell {
  return readShell(
    words.map((word) => word.text),
    'instruction',
  )
}

function ancestorsOf(parent: BuildStage | undefined): readonly BuildStage[] {
  const ancestors: BuildStage[] = []
  for (let stage = parent; stage; stage = stage.parent) ancestors.push(stage)
  return ancestors
}

/** A stage gets the ENVs and the ARGs of the stage it is built on; another image may hold any ENV. */
function inheritedScope(base: Base): Scope {
  if (base.kind === 'scratch') return EMPTY_SCOPE
  return base.kind === 'stage' ? base.stage.endScope : UNKNOWN_SCOPE
}

function valueOf(name: string, globals: Scope): string | undefined {
  const variable = globals.lookup(name)
  return variable.kind === 'arg' ? variable.value : undefined
}
