import type { Base, BuildStage } from '../../dockerfile/instruction.ts'
import type { Instruction, User } from '../../dockerfile/instruction.ts'
import { startFolder } from '../image/official-image.ts'
import { absolutePath } from './absolute-path.ts'
import { remember } from '../../text/computed-once.ts'

/** An instruction, with where and as whom it starts. */
export interface Step {
  readonly instruction: Instruction
  /** Absolute; undefined where the base image or a variable decides. */
  readonly workdir: string | undefined
  /** The USER in force; undefined where the base image decides. */
  readonly user: User | undefined
}

/** The instructions of a stage, in file order, with what WORKDIR and USER before them say, in parent stages too. */
export const stepsOf = remember((stage: BuildStage): readonly Step[] => {
  // From the first ancestor on, so that each finds its parent's steps: a file can have thousands of stages on each other.
  for (const ancestor of stage.ancestors.toReversed()) stepsOf(ancestor)
  return walk(stage, stage.parent && stepsOf(stage.parent).at(-1))
})

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

/** The step that an instruction is. */
export const stepOf = (instruction: Instruction): Step | undefined =>
  stepsByInstruction(instruction.stage).get(instruction)

const stepsByInstruction = remember(
  (stage: BuildStage): ReadonlyMap<Instruction, Step> =>
    new Map(stepsOf(stage).map((step) => [step.instruction, step])),
)

/** The stages whose layers an image has: the one it is built from first, the stage itself last. */
export function lineageOf(stage: BuildStage): readonly BuildStage[] {
  return [...stage.ancestors.toReversed(), stage]
}

/** What the first of a stage's ancestors is built on. */
export function rootBase(stage: BuildStage): Base {
  return (stage.ancestors.at(-1) ?? stage).base
}
