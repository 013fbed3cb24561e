import type { Provenance } from './provenance.ts'

export type Step = Provenance['steps'][number]

/** The steps of the final image from its base up: each stands on its first input. */
export function pathOf({ steps }: Pick<Provenance, 'steps'>): readonly Step[] {
  const byOutput = new Map(steps.map((step) => [`${step.id}:0`, step]))
  const path: Step[] = []
  for (let step = steps.at(-1); step && !path.includes(step); step = byOutput.get(step.inputs?.[0] ?? ''))
    path.unshift(step)
  return path
}

/** A base image or a context. */
export const isSource = ({ op }: Step): boolean => op?.Op?.source !== undefined
