import type { Span } from '../../../model.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import type { BuildStage } from '../../dockerfile/instruction.ts'
import type { Instruction } from '../../dockerfile/instruction.ts'

/** An instruction that the build carries out, with where BuildKit says it is. */
export interface Dispatched {
  readonly instruction: Instruction
  readonly stage: BuildStage
  /** The instruction; for a trigger of the stage before, the FROM that pulls it. */
  readonly span: Span
}

/**
 * What BuildKit's checks look at in every stage, in order: the triggers of the stage that it is built on, where the final stage needs it,
 * then its own instructions.
 */
export function* dispatched(dockerfile: Dockerfile): Iterable<Dispatched> {
  const hasTriggers = dockerfile.all('ONBUILD').length > 0
  const needed = hasTriggers ? neededStages(dockerfile) : undefined
  for (const stage of dockerfile.stages) {
    const { from, parent } = stage
    if (from && needed?.has(stage))
      for (const { trigger } of parent?.all('ONBUILD') ?? [])
        if (trigger) yield { instruction: trigger, stage, span: from.span }
    for (const instruction of stage.instructions) yield { instruction, stage, span: instruction.span }
  }
}

/** Where a part of it is, as long as that is in the line in which BuildKit says the instruction is. */
export function within({ instruction, span }: Dispatched, part: Span): Span {
  return span === instruction.span && part.line === span.line ? part : span
}

/** The final stage, and what it is built on or takes files from. */
function neededStages({ finalStage }: Dockerfile): ReadonlySet<BuildStage> {
  const needed = new Set<BuildStage>()
  const open = finalStage ? [finalStage] : []
  for (let stage = open.pop(); stage; stage = open.pop()) {
    if (needed.has(stage)) continue
    needed.add(stage)
    const sources = [
      stage.parent,
      ...stage.all('COPY').map(({ from }) => from?.stage),
      ...stage.all('RUN').flatMap(({ mounts }) => mounts.map(({ fromStage }) => fromStage)),
    ]
    open.push(...sources.filter((one) => one !== undefined))
  }
  return needed
}
