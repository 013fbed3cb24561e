import type { Base, BuildStage } from './instruction.ts'
import type { From, Instruction, InstructionOf, Keyword, ShellInstruction, User } from './instruction.ts'
import { indexInstructions, type Select } from './instruction-index.ts'
import { DEFAULT_SHELL, readShell, type Shell, WINDOWS_SHELL } from './shell-kind.ts'
import { collectVariables, EMPTY_SCOPE, type Scope, UNKNOWN_SCOPE, type Variables } from './variables.ts'

/** The stage that the parser fills. A class for the sake of V8 (ADR 10). */
export class OpenStage implements BuildStage {
  readonly index: number
  readonly base: Base
  readonly parent: BuildStage | undefined
  readonly variables: Variables
  readonly endScope: Scope
  readonly all: Select
  reachesFinal = false
  usedAsSource = false
  usedAsBase = false
  isTarget = false
  from: From | undefined = undefined
  /** The shell of the next shell-form instruction. */
  shell: Shell
  private readonly added: Instruction[] = []
  private readonly globals: Scope
  private ofTriggers: Shell | undefined

  /** `globals` are the ARGs before the first FROM, `shell` is what a pragma at the top of the file says. */
  constructor(base: Base, index: number, globals: Scope, shell: Shell = DEFAULT_SHELL) {
    this.index = index
    this.base = base
    this.parent = base.kind === 'stage' ? base.stage : undefined
    this.variables = collectVariables(inheritedScope(base))
    this.endScope = this.variables.before(Infinity)
    this.all = indexInstructions(this.added)
    const ofParent = this.parent?.shell.name === WINDOWS_SHELL.name ? this.parent.shell : undefined
    this.shell = this.parent?.passedShell ?? ofParent ?? shell
    this.globals = globals
    this.ofTriggers = this.withoutImage(shell)
  }

  get instructions(): readonly Instruction[] {
    return this.added
  }

  get ancestors(): readonly BuildStage[] {
    const ancestors: BuildStage[] = []
    for (let stage = this.parent; stage; stage = stage.parent) ancestors.push(stage)
    return ancestors
  }

  get name(): string | undefined {
    return this.from?.alias?.text
  }

  get user(): User | undefined {
    return this.inherited('USER')
  }

  get passedShell(): Shell | undefined {
    return [this.ofTriggers, this.shell].find((one) => one?.origin === 'instruction')
  }

  inherited<K extends Keyword>(keyword: K): InstructionOf<K> | undefined {
    return this.all(keyword).at(-1) ?? this.parent?.inherited(keyword)
  }

  /** The shell of the next trigger; `later` is the last SHELL that follows it in its stage. */
  triggerShell(later: Shell | undefined): Shell {
    return this.ofTriggers ?? (this.shell.origin === 'pragma' ? this.shell : (later ?? this.shell))
  }

  /** From here on a pragma says which shell it is. */
  useShell(asked: Shell): void {
    this.shell = asked
    this.ofTriggers = this.withoutImage(asked)
  }

  add(instruction: Instruction): void {
    const { added, variables, globals } = this
    added.push(instruction)
    if (instruction.keyword === 'FROM') this.from = instruction
    if (instruction.keyword === 'SHELL') this.shell = shellOf(instruction)
    if (instruction.keyword === 'ONBUILD' && instruction.trigger?.keyword === 'SHELL')
      this.ofTriggers = shellOf(instruction.trigger)
    if (instruction.keyword === 'ARG')
      for (const { name, value } of instruction.pairs)
        variables.define(name, 'arg', value ? value.resolved : valueOf(name, globals), instruction.index)
    if (instruction.keyword === 'ENV')
      for (const { name, value } of instruction.pairs) variables.define(name, 'env', value?.resolved, instruction.index)
  }

  /** A trigger runs in a later build, with the SHELL that the image carries. What stands before the first FROM is in no image. */
  private withoutImage(shell: Shell): Shell | undefined {
    return this.base.kind === 'missing' ? shell : undefined
  }
}

function shellOf({ words }: ShellInstruction): Shell {
  return readShell(
    words.map((word) => word.text),
    'instruction',
  )
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
