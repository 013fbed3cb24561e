import type { BuildStep } from '../../model.ts'

/** A step as the builder has spoken of it so far. */
export interface SeenStep {
  readonly step: BuildStep
  /** Milliseconds since any moment; `Infinity` for one that has not begun. */
  readonly startedAt: number
  readonly finished: boolean
  /**
   * Heard of before anything was done for it, as all of a build's own steps are. When two builds at the same time need the
   * same step, BuildKit does it once and speaks of it to both, to one of them under the name that it has in the other.
   */
  readonly announced: boolean
}

/** The finished steps, each once and in the Dockerfile's order: what is cached begins in any order. */
export function arrange(seen: readonly SeenStep[]): BuildStep[] {
  const own = seen.filter(({ announced }) => announced)
  const finished = seen
    .filter((one) => one.finished)
    .flatMap((one) => {
      const same = one.announced ? undefined : own.find((other) => instructionOf(other) === instructionOf(one))
      if (same) own.splice(own.indexOf(same), 1)
      if (same?.finished === true) return []
      return { ...one, step: { ...one.step, name: (same ?? one).step.name } }
    })
  const begins = new Map<string, number>()
  for (const one of finished) begins.set(stageOf(one), Math.min(begins.get(stageOf(one)) ?? Infinity, one.startedAt))
  const beginOf = (one: SeenStep): number => begins.get(stageOf(one)) ?? Infinity
  return finished
    .toSorted((a, b) => beginOf(a) - beginOf(b) || stageOf(a).localeCompare(stageOf(b)) || numberOf(a) - numberOf(b))
    .map(({ step }) => step)
}

/** `[linux/amd64 builder 2/5] RUN true` → `linux/amd64 builder`, `2` and `RUN true`. */
const NAME = /^\[(?:([^\]]*) )?(\d+)\/\d+\] ([^]*)$/

const stageOf = ({ step }: SeenStep): string => NAME.exec(step.name)?.[1] ?? ''
const numberOf = ({ step }: SeenStep): number => Number(NAME.exec(step.name)?.[2] ?? 0)
const instructionOf = ({ step }: SeenStep): string => NAME.exec(step.name)?.[3] ?? step.name
