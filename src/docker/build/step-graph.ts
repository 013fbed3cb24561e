import type { StepNode } from '../../world.ts'
import { stepLines, type Provenance } from './provenance.ts'
import type { DoneStep } from './step-order.ts'

type Step = Provenance['steps'][number]

/**
 * How a build's steps hang together, at the same indexes as `done`. Without provenance nothing is known of what a step needs
 * or reads, and the answer is nothing.
 */
export function stepNodes(
  done: readonly DoneStep[],
  provenance: Provenance | undefined,
): readonly StepNode[] | undefined {
  if (!provenance || Object.keys(provenance.digests).length === 0) return undefined
  const byId = new Map(provenance.steps.map((step) => [step.id, step]))
  const ids = done.map(({ digest }) => provenance.digests[digest])
  const indexes = new Map(ids.map((id, index) => [id, index]))

  const needsOf = (step: Step, seen: ReadonlySet<string>): number[] =>
    inputIds(step).flatMap((id) => {
      const input = byId.get(id)
      const index = indexes.get(id)
      if (index !== undefined) return [index]
      return input === undefined || seen.has(id) ? [] : needsOf(input, new Set([...seen, id]))
    })

  return done.map(({ digests, step: { name } }, index) => {
    const step = byId.get(ids[index] ?? '')
    if (step === undefined) return { needs: [], reads: [], same: digests }
    const lines = stepLines(provenance.locations[step.id])
    const layers = layersOf(step, provenance)
    return {
      needs: [...new Set(needsOf(step, new Set()))],
      reads: readsOf(step, byId),
      same: [...digests, ...(layers === undefined ? [] : [`${layers} ${name.replace(/^\[[^\]]*\] /, '')}`])],
      ...(lines && { lines }),
    }
  })
}

const inputIds = ({ inputs }: Step): string[] => (inputs ?? []).map((input) => input.replace(/:\d+$/, ''))

/**
 * The layers up to what a step made: the same instruction makes the same ones twice only where it was done once. Says nothing
 * of a RUN that also mounts something: its result may be the same whatever it read there.
 */
function layersOf({ id, op }: Step, { layers }: Provenance): string | undefined {
  if (op?.Op?.exec?.mounts?.some(({ input = 0 }) => input > 0) === true) return undefined
  const chain = (layers[`${id}:0`] ?? []).toSorted((a, b) => b.length - a.length)[0] ?? []
  return chain.length === 0 ? undefined : chain.map(({ digest }) => digest).join(' ')
}

/** Paths of the main build context that COPY, ADD and mounts take. */
function readsOf(step: Step, byId: ReadonlyMap<string, Step>): string[] {
  const ids = inputIds(step)
  const isContext = (input: number | undefined): boolean =>
    byId.get(ids[input ?? 0] ?? '')?.op?.Op?.source?.identifier === 'local://context'
  const copied = (step.op?.Op?.file?.actions ?? []).flatMap(({ secondaryInput, Action }) =>
    Action?.copy && isContext(secondaryInput) ? [Action.copy.src] : [],
  )
  const mounted = (step.op?.Op?.exec?.mounts ?? []).flatMap(({ input, selector }) =>
    isContext(input) ? [selector ?? '/'] : [],
  )
  return [...copied, ...mounted]
}
