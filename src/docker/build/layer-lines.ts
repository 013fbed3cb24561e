import type { LayerLines } from '../../world.ts'
import { stepLines, type Provenance } from './provenance.ts'
import { isSource, pathOf, type Step } from './step-path.ts'

type Lines = Exclude<LayerLines[number], 'unknown' | undefined>

/**
 * The Dockerfile lines of each of an image's layers. The provenance names layers as the builder stores them, which may be
 * by the digest of a packed form, so a layer is found by its place in the chain. A step that made no layer (`ENV`, `CMD`)
 * has none.
 */
export function layerLines(provenance: Provenance | undefined, layerCount: number): LayerLines {
  if (!provenance) return Array.from({ length: layerCount }, () => 'unknown')
  const chains = chainsOf(provenance)
  const path = pathOf(provenance)
  const final = path.map(({ id }) => chains.get(`${id}:0`) ?? []).findLast((chain) => chain.length > 0) ?? []
  const found = Array.from<Lines | undefined>({ length: layerCount })
  const put = (index: number, lines: Lines) => {
    if (index < layerCount) found[index] ??= lines
  }

  for (const step of provenance.steps) {
    const lines = stepLines(provenance.locations[step.id])
    const chain = chains.get(`${step.id}:0`) ?? []
    const inputs = (step.inputs ?? []).map((input) => chains.get(input) ?? [])
    if (lines && !isSource(step) && madeLayer(chain, inputs) && startsWith(final, chain)) put(chain.length - 1, lines)
  }
  const steps = path.map((step) => ({ ...step, lines: stepLines(provenance.locations[step.id]) }))
  for (const [index, lines] of untold(steps, chains, layerCount)) put(index, lines)
  const own = firstOwnLayer(steps, chains, found)
  return found.map((lines, index) => lines ?? (index < own ? undefined : 'unknown'))
}

/** The index of the first layer that is not the base image's, as far as one can tell. */
function firstOwnLayer(path: readonly LocatedStep[], chains: Chains, found: readonly (Lines | undefined)[]): number {
  const [base] = path
  if (!path.some(isLocated)) return found.length
  const inBase = base && isSource(base) ? chains.get(`${base.id}:0`)?.length : 0
  const first = found.findIndex((lines) => lines !== undefined)
  return inBase ?? (first === -1 ? 0 : first)
}

type LocatedStep = Step & { readonly lines: Lines | undefined }

/** A step's output, `stepN:0`, with the digests of the layers that it consists of, from the bottom up. */
type Chains = ReadonlyMap<string, readonly string[]>

function chainsOf({ layers }: Provenance): Chains {
  const chains = new Map<string, readonly string[]>()
  for (const [output, results] of Object.entries(layers)) {
    const chain = results.map((result) => result.map(({ digest }) => digest)).sort((a, b) => b.length - a.length)[0]
    if (chain) chains.set(output, chain)
  }
  return chains
}

const startsWith = (whole: readonly string[], start: readonly string[]): boolean =>
  start.length <= whole.length && start.every((digest, index) => digest === whole[index])

/** Whether a chain has a layer that none of the inputs has. */
const madeLayer = (chain: readonly string[], inputs: readonly (readonly string[])[]): boolean =>
  chain.length > 0 && !inputs.some((input) => input.length >= chain.length && input.at(-1) === chain.at(-1))

/**
 * The lines of steps that have no chain, with the index of the layer that each made. A step that two builds share at the
 * same time has a chain in only one of them. Where as many layers lie between two chains as steps, each step made one;
 * where the base image has no chain either, each is taken to have made one, as BuildKit does for RUN, COPY, ADD and WORKDIR.
 */
function* untold(
  path: readonly LocatedStep[],
  chains: Chains,
  layerCount: number,
): Generator<readonly [index: number, lines: Lines]> {
  let below = path[0] && isSource(path[0]) ? undefined : 0
  let waiting: Lines[] = []
  for (const step of path) {
    const chain = chains.get(`${step.id}:0`)
    if (chain !== undefined) {
      const to = chain.length - 1
      yield* spread(waiting, below ?? to - waiting.length, to)
      below = chain.length
      waiting = []
    } else if (isLocated(step)) waiting.push(step.lines)
  }
  yield* spread(waiting, below ?? layerCount - waiting.length, layerCount)
}

function* spread(all: readonly Lines[], from: number, to: number): Generator<readonly [index: number, lines: Lines]> {
  if (from < 0 || to - from !== all.length) return
  for (const [index, lines] of all.entries()) yield [from + index, lines]
}

/** Whether it stands in the Dockerfile as something that may make a layer. */
const isLocated = (step: LocatedStep): step is Step & { readonly lines: Lines } =>
  step.lines !== undefined && !isSource(step)
