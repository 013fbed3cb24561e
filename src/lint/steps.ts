import type { Base, BuildStage } from './dockerfile.ts'
import type { Instruction, User } from './instruction.ts'
import { startFolder } from './official-image.ts'
import { absolutePath } from './paths.ts'

/** An instruction, with where and as whom it starts. */
export interface Step {
  readonly instruction: Instruction
  /** Absolute; undefined where the base image or a variable decides. */
  readonly workdir: string | undefined
  /** The USER in force; undefined where the base image decides. */
  readonly user: User | undefined
}

const known = new WeakMap<BuildStage, readonly Step[]>()

/** The instructions of a stage, in file order, with what WORKDIR and USER before them say, in parent stages too. */
export function stepsOf(stage: BuildStage): readonly Step[] {
  const cached = known.get(stage)
  if (cached) return cached
  let steps: readonly Step[] = []
  for (const one of lineageOf(stage)) {
    steps = known.get(one) ?? walk(one, steps.at(-1))
    known.set(one, steps)
  }
  return steps
}

function walk(stage: BuildStage, last: Step | undefined): readonly Step[] {
  let now = last ? after(last) : { workdir: startFolder(stage.base), user: undefined }
  return stage.instructions.map((instruction) => {
    const step = { instruction, ...now }
    now = after(step)
    return step
  })
}

function after({ instruction, workdir, user }: Step): Omit<Step, 'instruction'> {
  if (instruction.keyword === 'USER') return { workdir, user: instruction }
  if (instruction.keyword !== 'WORKDIR') return { workdir, user }
  const path = instruction.path?.resolved
  return { workdir: path === undefined ? undefined : absolutePath(path, workdir), user }
}

/** The stages whose layers an image has: the one it is built from first, the stage itself last. */
export function lineageOf(stage: BuildStage): readonly BuildStage[] {
  return [...stage.ancestors.toReversed(), stage]
}

/** What the first of a stage's ancestors is built on. */
export function rootBase(stage: BuildStage): Base {
  return (stage.ancestors.at(-1) ?? stage).base
}
