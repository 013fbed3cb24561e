import type { Base, BuildStage } from './dockerfile.ts'
import type { From, Instruction, Keyword } from './instruction.ts'
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
  shell: Shell
  add(instruction: Instruction): void
}

/** Opens a stage; `globals` are the ARGs before the first FROM, `shell` is what a pragma at the top of the file says. */
export function openStage(base: Base, index: number, globals: Scope, shell: Shell = DEFAULT_SHELL): StageInProgress {
  const parent = base.kind === 'stage' ? base.stage : undefined
  const instructions: Instruction[] = []
  const select = indexInstructions(instructions)
  const variables = collectVariables(inheritedScope(base))
  let from: From | undefined
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
    shell: parent?.shell.origin === 'instruction' ? parent.shell : shell,
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
      if (instruction.keyword === 'SHELL')
        stage.shell = readShell(
          instruction.words.map((word) => word.text),
          'instruction',
        )
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
