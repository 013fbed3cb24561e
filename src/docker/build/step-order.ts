import type { BuildStep } from '../../model.ts'

/** A step as the builder has spoken of it so far. */
export interface SeenStep {
  readonly step: BuildStep
  readonly digest: string
  /** Digests of what it stands on or reads. */
  readonly inputs: readonly string[]
  readonly finished: boolean
  /**
   * Heard of before anything was done for it, as nearly all of a build's own steps are. When two builds at the same time need
   * the same step, BuildKit does it once and speaks of it to both, to one of them under the name that it has in the other,
   * and of what that one stands on as well.
   */
  readonly announced: boolean
}

/** A step of this build, with every digest under which the builder may speak of the same work to another build. */
export interface DoneStep {
  readonly step: BuildStep
  readonly digest: string
  readonly digests: readonly string[]
}

/**
 * The steps of a build that has ended well, each once, with those of their stage, and a stage after those that it needs: when
 * they began says nothing, for what is cached begins in any order, and stages are built at the same time. One
 * that never finished was not needed, because what stands on it came from the cache or from another build, and so did it.
 * Steps of other builds are left out; one that does what an own step waits for lends it its time, for that is when the work
 * was done.
 */
export function arrange(seen: readonly SeenStep[]): DoneStep[] {
  const isOwn = ownDigests(seen)
  const strangers = seen.filter((one) => one.finished && !isOwn.has(one.digest))
  const done = seen
    .filter(({ digest }) => isOwn.has(digest))
    // What is not finished gets a stranger first: a finished one needs none.
    .toSorted((a, b) => Number(a.finished) - Number(b.finished))
    .map((own) => {
      const index = strangers.findIndex((other) => instructionOf(other) === instructionOf(own))
      const [stranger] = index === -1 ? [] : strangers.splice(index, 1)
      const worker = own.finished && !(own.step.cached && stranger?.step.cached === false) ? own : stranger
      const digests = [own.digest, ...(stranger ? [stranger.digest] : [])]
      const { name } = own.step
      const step = worker ? { ...worker.step, name } : { name, seconds: 0, cached: true }
      return { step, digest: own.digest, digests }
    })
  const depthOf = depths(seen)
  const heights = new Map<string, number>()
  for (const one of done) heights.set(stageOf(one), Math.max(heights.get(stageOf(one)) ?? 0, depthOf(one.digest)))
  const heightOf = (one: DoneStep): number => heights.get(stageOf(one)) ?? 0
  return done.toSorted(
    (a, b) => heightOf(a) - heightOf(b) || stageOf(a).localeCompare(stageOf(b)) || numberOf(a) - numberOf(b),
  )
}

/** Of a step, how many stand below it, along the longest way down. */
function depths(seen: readonly SeenStep[]): (digest: string) => number {
  const inputsOf = new Map(seen.map(({ digest, inputs }) => [digest, inputs]))
  const known = new Map<string, number>()
  const depthOf = (digest: string): number => {
    const depth =
      known.get(digest) ?? (inputsOf.get(digest) ?? []).reduce((most, one) => Math.max(most, depthOf(one) + 1), 0)
    known.set(digest, depth)
    return depth
  }
  return depthOf
}

/** Of the steps that were announced and all that they stand on; of all where none was, as for a Dockerfile that is a FROM alone. */
export function ownDigests(seen: readonly Pick<SeenStep, 'digest' | 'inputs' | 'announced'>[]): ReadonlySet<string> {
  const announced = seen.filter((one) => one.announced)
  const known = new Map(seen.map((one) => [one.digest, one]))
  const own = new Set((announced.length > 0 ? announced : seen).map(({ digest }) => digest))
  for (const digest of own) for (const input of known.get(digest)?.inputs ?? []) own.add(input)
  return own
}

/** `[linux/amd64 builder 2/5] RUN true` → `linux/amd64 builder`, `2` and `RUN true`. */
const NAME = /^\[(?:([^\]]*) )?(\d+)\/\d+\] ([^]*)$/

type Named = Pick<SeenStep, 'step'>
const stageOf = ({ step }: Named): string => NAME.exec(step.name)?.[1] ?? ''
const numberOf = ({ step }: Named): number => Number(NAME.exec(step.name)?.[2] ?? 0)
const instructionOf = ({ step }: Named): string => NAME.exec(step.name)?.[3] ?? step.name
