import type { Provenance } from './provenance.ts'

type Lines = { readonly line: number; readonly endLine: number }

/**
 * Dockerfile lines by `diffId` of the layer that they made. `diffIds` are the image's layers from the bottom up. The
 * provenance names layers as the builder stores them, which may be by the digest of a compressed form, so a layer is
 * found by its place in the chain. A step that made no layer (`ENV`, `CMD`) has no entry, nor has a layer of the base
 * image; a `diffId` that occurs twice belongs to the first step that made it.
 */
export function layerLines(provenance: Provenance, diffIds: readonly string[]): Map<string, Lines> {
  const chains = new Map<string, readonly string[]>()
  for (const [output, results] of Object.entries(provenance.layers)) {
    const chain = results.map((result) => result.map(({ digest }) => digest)).sort((a, b) => b.length - a.length)[0]
    if (chain) chains.set(output, chain)
  }
  const path = pathOf(provenance)
  const final = finalChain(path, chains)
  /** A builder may store some layers packed and others as they are. */
  const placeOf = (digest: string): number =>
    diffIds.includes(digest) ? diffIds.indexOf(digest) : final.indexOf(digest)
  const found = new Map<string, Lines>()
  for (const step of provenance.steps) {
    if (isSource(step)) continue
    const { id, inputs } = step
    const lines = linesOf(provenance.locations[id])
    const made = newLayer(
      chains.get(`${id}:0`) ?? [],
      (inputs ?? []).map((input) => chains.get(input) ?? []),
    )
    const diffId = made === undefined ? undefined : diffIds[placeOf(made)]
    if (lines && diffId !== undefined && !found.has(diffId)) found.set(diffId, lines)
  }
  const steps = path.map((step) => ({ ...step, lines: linesOf(provenance.locations[step.id]) }))
  for (const [index, lines] of untold(steps, chains, diffIds.length)) {
    const diffId = diffIds[index]
    if (diffId !== undefined && !found.has(diffId)) found.set(diffId, lines)
  }
  return found
}

type Step = Provenance['steps'][number]

/** The steps of the final image from its base up: each stands on its first input. */
function pathOf({ steps }: Provenance): readonly Step[] {
  const byOutput = new Map(steps.map((step) => [`${step.id}:0`, step]))
  const path: Step[] = []
  for (let step = steps.at(-1); step && !path.includes(step); step = byOutput.get(step.inputs?.[0] ?? ''))
    path.unshift(step)
  return path
}

/** The image's layers by the names that the chains have for them, as far up as these tell. */
function finalChain(path: readonly Step[], chains: Chains): readonly string[] {
  return path.map(({ id }) => chains.get(`${id}:0`) ?? []).findLast((chain) => chain.length > 0) ?? []
}

type Chains = ReadonlyMap<string, readonly string[]>

/**
 * The lines of steps that have no chain, with the index of the layer that each made. A step that two builds share at the
 * same time has a chain in only one of them. Where as many layers lie between two chains as steps, each step made one;
 * below the first chain, where the base image has none either, each is taken to have made one.
 */
function* untold(
  path: readonly (Step & { readonly lines: Lines | undefined })[],
  chains: Chains,
  layerCount: number,
): Generator<readonly [index: number, lines: Lines]> {
  let below = path[0] && isSource(path[0]) ? undefined : 0
  let waiting: Lines[] = []
  for (const step of path) {
    const chain = chains.get(`${step.id}:0`)
    if (chain !== undefined) {
      const to = chain.length - 1
      yield* spread(waiting, below ?? Math.max(0, to - waiting.length), to)
      below = chain.length
      waiting = []
    } else if (step.lines && !isSource(step)) waiting.push(step.lines)
  }
  yield* spread(waiting, below, layerCount)
}

function* spread(
  all: readonly Lines[],
  from: number | undefined,
  to: number,
): Generator<readonly [index: number, lines: Lines]> {
  if (from === undefined || to - from !== all.length) return
  for (const [index, lines] of all.entries()) yield [from + index, lines]
}

/** A base image or a context. */
const isSource = ({ op }: Step): boolean => op?.Op?.source !== undefined

/** The last layer of a chain that none of the inputs had. */
function newLayer(chain: readonly string[], inputs: readonly (readonly string[])[]): string | undefined {
  const last = chain.at(-1)
  const known = inputs.some((input) => input.length >= chain.length && input.at(-1) === last)
  return known ? undefined : last
}

/** Of equal steps in several stages BuildKit makes one; it is shown where it stands last, as the final stage does. */
function linesOf(located: Provenance['locations'][string] | undefined): Lines | undefined {
  return (located?.locations ?? [])
    .map(({ ranges }) => ranges ?? [])
    .filter((ranges) => ranges.length > 0)
    .map((ranges) => ({
      line: Math.min(...ranges.map(({ start }) => start.line)),
      endLine: Math.max(...ranges.map(({ end }) => end.line)),
    }))
    .sort((a, b) => a.line - b.line)
    .at(-1)
}
