import type { Span } from '../../model.ts'
import type { BuildStage, Dockerfile } from '../dockerfile/dockerfile.ts'
import type { Instruction } from '../dockerfile/instruction.ts'

/** An instruction that the build carries out, with where BuildKit says it is. */
export interface Dispatched {
  readonly instruction: Instruction
  readonly stage: BuildStage
  /** The instruction; for a trigger of the stage before, the FROM that pulls it. */
  readonly span: Span
}

/** What the build of every stage carries out, in order: the triggers of the stage that it is built on, then its own instructions. */
export function* dispatched({ stages }: Dockerfile): Iterable<Dispatched> {
  for (const stage of stages) {
    const { from, parent } = stage
    if (from)
      for (const { trigger } of parent?.all('ONBUILD') ?? [])
        if (trigger) yield { instruction: trigger, stage, span: from.span }
    for (const instruction of stage.instructions) yield { instruction, stage, span: instruction.span }
  }
}

/** Where a part of it is, as long as that is in the line in which BuildKit says the instruction is. */
export function within({ instruction, span }: Dispatched, part: Span): Span {
  return span === instruction.span && part.line === span.line ? part : span
}
