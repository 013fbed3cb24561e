/** How long builds take, from steps that were measured. Pure. */
import { isManifest } from './manifest-file.ts'
import type { BuildFacts, BuildStep, Rebuild } from '../model.ts'
import type { BuiltImage, StepNode } from '../world.ts'

/** A build as far as its time goes. */
export type TimedBuild = Pick<BuiltImage, 'facts' | 'nodes'>

/**
 * The facts with what other builds of the same run measured: work that two of them share was done once, so it is cached in
 * both or in neither, whichever of them did it. `others` may hold the build itself.
 */
export function shareTimes({ facts, nodes }: TimedBuild, others: readonly TimedBuild[]): BuildFacts {
  if (nodes === undefined) return facts
  const measured = new Map<number, BuildStep>()
  for (const other of others)
    for (const [own, theirs] of sharedSteps({ facts, nodes }, other)) {
      const step = other.facts.steps[theirs]
      if (step?.cached === false) measured.set(own, step)
    }
  const steps = facts.steps.map((step, index) => {
    const done = step.cached ? measured.get(index) : undefined
    return done ? { ...step, seconds: done.seconds, cached: false } : step
  })
  return { ...facts, steps, cachedSteps: steps.filter(({ cached }) => cached).length }
}

/**
 * Index → index of the same work in another build: steps that the builder names alike, and what they stand on, for a build
 * that was handed a result hears nothing of the steps before it.
 */
function sharedSteps(one: TimedBuild, other: TimedBuild): ReadonlyMap<number, number> {
  const byName = new Map<string, number>()
  for (const [index, { same }] of (other.nodes ?? []).entries()) for (const name of same) byName.set(name, index)
  const shared = new Map<number, number>()
  for (const [index, { same }] of (one.nodes ?? []).entries()) {
    const found = same.map((name) => byName.get(name)).find((theirs) => theirs !== undefined)
    if (found !== undefined) shared.set(index, found)
  }
  for (const [own, theirs] of shared) {
    const [needs, theirNeeds] = [one.nodes?.[own]?.needs ?? [], other.nodes?.[theirs]?.needs ?? []]
    if (needs.length !== theirNeeds.length) continue
    for (const [place, need] of needs.entries()) {
      const theirNeed = theirNeeds[place]
      if (theirNeed === undefined || shared.has(need)) continue
      if (instructionAt(one, need) === instructionAt(other, theirNeed)) shared.set(need, theirNeed)
    }
  }
  return shared
}

/** Without the `[builder 2/5]` in front, which counts differently when a step comes or goes. */
const instructionAt = ({ facts }: TimedBuild, index: number): string | undefined =>
  facts.steps[index]?.name.replace(/^\[[^\]]*\] /, '')

/**
 * Adds what an empty cache and a change of application code cost. `lateInstalls`: first lines of the RUNs that install
 * dependencies and nothing else, after all of the code was copied.
 */
export function withCosts(
  facts: BuildFacts,
  nodes: readonly StepNode[] | undefined,
  lateInstalls: readonly number[],
): BuildFacts {
  if (nodes === undefined) return facts
  const all = facts.steps.map((_, index) => index)
  const uncachedSeconds = criticalPath(facts.steps, nodes, new Set(all))
  const rebuild = rebuildOf(facts.steps, nodes, lateInstalls)
  return { ...facts, ...(uncachedSeconds !== undefined && { uncachedSeconds }), ...(rebuild && { rebuild }) }
}

/** Seconds of the longest chain of `steps` that wait for each other, all others being there; undefined where one is not known. */
function criticalPath(
  steps: readonly BuildStep[],
  nodes: readonly StepNode[],
  done: ReadonlySet<number>,
): number | undefined {
  const known = [...done].every((index) => isBase(steps[index]) || steps[index]?.cached === false)
  if (!known) return undefined
  const ends = new Map<number, number>()
  const endOf = (index: number): number => {
    const before = ends.get(index)
    if (before !== undefined) return before
    // A result that needs itself cannot be: it would end here.
    ends.set(index, 0)
    const begin = Math.max(0, ...(nodes[index]?.needs ?? []).map(endOf))
    const step = steps[index]
    const end = begin + (step && done.has(index) && !isBase(step) ? step.seconds : 0)
    ends.set(index, end)
    return end
  }
  return Math.max(0, ...steps.map((_, index) => endOf(index)))
}

function rebuildOf(
  steps: readonly BuildStep[],
  nodes: readonly StepNode[],
  lateInstalls: readonly number[],
): Rebuild | undefined {
  const changed = nodes.flatMap(({ reads }, index) => (reads.some((path) => !isManifest(path)) ? [index] : []))
  if (changed.length === 0) return undefined
  const again = dependants(nodes, changed)
  const seconds = criticalPath(steps, nodes, again)
  const moved = movable(steps, nodes, again, lateInstalls)
  const rest = new Set([...again].filter((index) => !moved.has(index)))
  const reorderedSeconds = moved.size > 0 ? criticalPath(steps, nodes, rest) : undefined
  return {
    lines: stretches(nodes, again),
    ...(seconds !== undefined && { seconds }),
    ...(seconds !== undefined && reorderedSeconds !== undefined && { reorderedSeconds }),
  }
}

/** `from`, and all that takes results of theirs. */
function dependants(nodes: readonly StepNode[], from: readonly number[]): ReadonlySet<number> {
  const takers = new Map<number, number[]>()
  for (const [index, { needs }] of nodes.entries())
    for (const need of needs) takers.set(need, [...(takers.get(need) ?? []), index])
  const all = new Set(from)
  for (const index of all) for (const taker of takers.get(index) ?? []) all.add(taker)
  return all
}

/** Installations that stand on nothing of the code but copies: a script between them may write what they read. */
function movable(
  steps: readonly BuildStep[],
  nodes: readonly StepNode[],
  again: ReadonlySet<number>,
  lateInstalls: readonly number[],
): ReadonlySet<number> {
  const known = new Map<number, boolean>()
  const isInstall = (index: number): boolean => lateInstalls.includes(nodes[index]?.lines?.line ?? 0)
  const isPlain = (index: number): boolean => {
    const before = known.get(index)
    if (before !== undefined) return before
    known.set(index, false)
    const plain =
      !again.has(index) ||
      ((isInstall(index) || /^\[[^\]]*\] (?:COPY|ADD|WORKDIR)\s/.test(steps[index]?.name ?? '')) &&
        (nodes[index]?.needs ?? []).every(isPlain))
    known.set(index, plain)
    return plain
  }
  return new Set([...again].filter((index) => isInstall(index) && isPlain(index)))
}

/** A base image: its download is not a part of the build, and it is there already on most machines. */
const isBase = (step: BuildStep | undefined): boolean => /^\[[^\]]*\] FROM\s/.test(step?.name ?? '')

/** The lines of the steps, those of neighbours as one stretch. */
function stretches(nodes: readonly StepNode[], wanted: ReadonlySet<number>): Rebuild['lines'] {
  const located = nodes
    .flatMap(({ lines }, index) => (lines ? [{ ...lines, wanted: wanted.has(index) }] : []))
    .toSorted((a, b) => a.line - b.line)
  const all: { line: number; endLine: number }[] = []
  let isOpen = false
  for (const { line, endLine, wanted: isWanted } of located) {
    const last = all.at(-1)
    if (isWanted && isOpen && last) last.endLine = Math.max(last.endLine, endLine)
    else if (isWanted) all.push({ line, endLine })
    isOpen = isWanted
  }
  return all
}
