/** Of several steps that failed, the one that buildx's own error is about. */

/** A step that ended with an error. All of it is untrusted text. */
export interface FailedStep {
  /** As BuildKit names it, e.g. `[build 2/5] RUN make`. */
  readonly name: string
  readonly error: string
  /** Last lines that it printed. */
  readonly log: readonly string[]
}

export interface Failure {
  /** Absent where buildx's error belongs to no step, as for an unknown target. Its log may be that of several; see `choose`. */
  readonly step?: FailedStep
  /** Those that failed by themselves as well, by stage and number, each once. */
  readonly others: readonly FailedStep[]
}

/** The end of a very long error may be all that is left of it; fewer UTF-16 units than this say nothing about whose it is. */
const TELLING = 1000

const STEP = /^\[(?:([^\]]*) )?(\d+)\/\d+\] ([^]*)$/

/**
 * `error`: buildx's last word, which ends with the words of the step that it is about. `excerpt`: what BuildKit shows of the
 * Dockerfile, with the failing instruction marked; it decides between steps of the same words.
 *
 * Where the same command fails in the same way in several stages, nothing tells which one is meant, and the log shows them
 * all, each below its name.
 */
export function chooseFailed(steps: readonly FailedStep[], error: string, excerpt: string): Failure {
  const failed = steps.filter((step) => step.error !== '').toSorted(byPlace)
  const named = most(failed.filter(isNamedBy(error)), (step) => step.error.length)
  const marked = most(named, (step) => likeness(instructionOf(step.name), markedText(excerpt)))
  const stage = stageAbove(excerpt)
  const inStage = marked.filter(({ name }) => stage !== undefined && stageOf(name) === stage)
  const meant = inStage.length > 0 ? inStage : marked
  const [first] = meant
  const others = failed.filter((step) => !meant.includes(step) && !isCancelled(step))
  return {
    ...(first && { step: { ...first, log: logOf(meant) } }),
    others: others.filter(({ name }, index) => others.findIndex((other) => other.name === name) === index),
  }
}

/** Stopped because of another step, or of us: no failure of its own. */
const isCancelled = ({ error }: Pick<FailedStep, 'error'>): boolean => /context canceled/.test(error)

const isNamedBy =
  (said: string) =>
  ({ error }: FailedStep): boolean =>
    said.includes(error) || (said.length >= TELLING && error.endsWith(said))

function most<Value>(all: readonly Value[], scoreOf: (one: Value) => number): readonly Value[] {
  const best = Math.max(...all.map(scoreOf))
  return all.filter((one) => scoreOf(one) === best)
}

/** UTF-16 units that both begin with, white space and line continuations apart: a name has a heredoc's text shortened. */
function likeness(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => text.replace(/[\s\\`]+/g, '')) as [string, string]
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

/** `   2 | >>> RUN …`, several lines where the instruction has them. */
const markedText = (excerpt: string): string =>
  [...excerpt.matchAll(/^ *\d+ \| >>> ?(.*)$/gm)].map(([, text = '']) => text).join('\n')

/** The name of the stage that the marked instruction stands in, where the excerpt shows its FROM. */
function stageAbove(excerpt: string): string | undefined {
  const above = excerpt.slice(0, excerpt.search(/^ *\d+ \| >>>/m))
  const from = [...above.matchAll(/^ *\d+ \| +FROM\s.*$/gim)].at(-1)?.[0]
  return from === undefined ? undefined : /\sAS\s+(\S+)\s*$/i.exec(from)?.[1]?.toLowerCase()
}

function logOf(meant: readonly FailedStep[]): readonly string[] {
  const [first, ...others] = meant
  if (first === undefined) return []
  const alike = others.every(({ log }) => log.join('\n') === first.log.join('\n'))
  return alike ? first.log : meant.flatMap(({ name, log }) => [`${name}:`, ...log])
}

/** The stage alone, without a platform in front of it. */
const stageOf = (name: string): string | undefined => STEP.exec(name)?.[1]?.split(' ').at(-1)
const instructionOf = (name: string): string => STEP.exec(name)?.[3] ?? name

function byPlace(a: FailedStep, b: FailedStep): number {
  const number = ({ name }: FailedStep): number => Number(STEP.exec(name)?.[2] ?? 0)
  return (
    (stageOf(a.name) ?? '').localeCompare(stageOf(b.name) ?? '', 'en') ||
    number(a) - number(b) ||
    a.name.localeCompare(b.name, 'en')
  )
}
