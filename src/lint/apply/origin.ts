import type { Finding, Span } from '../../model.ts'
import type { Dockerfile } from '../dockerfile/dockerfile.ts'
import { maskSecrets } from './mask-secrets.ts'
import { countUpTo, type SourceText } from '../text/source-text.ts'
import { listedIn, subjectOf } from './subject.ts'

/** One side's findings with the Dockerfile they are about. */
export interface LintedSide {
  readonly dockerfile: Dockerfile
  readonly findings: readonly Finding[]
}

/**
 * Tells which of the head's findings the base has too, and which of the base's are gone. Two are the same when the same rule says the
 * same of the same subject, whatever the line, the other words of the instruction and the file's name are. What did not change
 * at all is paired first, then what stands in the same stage, then what moved to another. Two of a kind need two on the base.
 *
 * A finding that lists several subjects is still the same where it lists fewer. Where it lists more it is new, and the base's shorter
 * one, which is still in it, is not fixed.
 */
export function compareWithBase(
  head: LintedSide,
  base: LintedSide,
): { readonly findings: readonly Finding[]; readonly fixed: readonly Finding[] } {
  const numberOf = numbering()
  const [heads, bases] = [identify(head, numberOf), identify(base, numberOf)]
  const existing = new Set<Identified>()
  const accounted = new Set<Identified>()
  for (const keyOf of STEPS) {
    const waiting = queues(
      bases.filter((one) => !accounted.has(one)),
      keyOf,
    )
    for (const one of heads) {
      const other = existing.has(one) ? undefined : waiting(keyOf(one))
      if (!other) continue
      existing.add(one)
      accounted.add(other)
    }
  }
  const without = (all: readonly Identified[], some: ReadonlySet<Identified>): readonly Identified[] =>
    all.filter((one) => !some.has(one))
  for (const [part, whole] of partsOf(without(heads, existing), without(bases, accounted))) {
    existing.add(part)
    accounted.add(whole)
  }
  for (const [part] of partsOf(without(bases, accounted), without(heads, existing))) accounted.add(part)
  return {
    findings: heads.map((one): Finding => ({ ...one.finding, origin: existing.has(one) ? 'existing' : 'new' })),
    fixed: without(bases, accounted).map(({ finding }) => finding),
  }
}

/** A finding with what tells it from others. Long texts go by numbers: ten thousand findings can be in one instruction. */
interface Identified {
  readonly finding: Finding
  readonly subject: string
  /** The file, where it is another one than the Dockerfile. */
  readonly elsewhere: string
  /** Keyword and words of the instruction it is in, or that follows the comment it is in; 0 where there is none. */
  readonly instruction: number
  /** The words that are flagged; 0 where they are not in the Dockerfile. */
  readonly words: number
  /** Name of that instruction's stage, or else its index; empty where there is none. */
  readonly stage: string
}

/** What two findings must have in common to be the same, the strictest first. */
const STEPS: readonly ((one: Identified) => string)[] = [
  ({ finding, subject, elsewhere, instruction, words, stage }) =>
    JSON.stringify([finding.rule, subject, elsewhere, instruction, words, stage]),
  ({ finding, subject, elsewhere, instruction }) => JSON.stringify([finding.rule, subject, elsewhere, instruction]),
  ({ finding, subject, elsewhere, words, stage }) => JSON.stringify([finding.rule, subject, elsewhere, words, stage]),
  ({ finding, subject, elsewhere, stage }) => JSON.stringify([finding.rule, subject, elsewhere, stage]),
  ({ finding, subject }) => JSON.stringify([finding.rule, subject]),
]

function identify({ dockerfile, findings }: LintedSide, numberOf: (text: string) => number): readonly Identified[] {
  const { file, source, instructions } = dockerfile
  const starts = instructions.map(({ span }) => span.line)
  const known = new Map<number, number>()
  const instructionAt = (index: number): number => {
    const { keyword, args } = instructions[index] ?? {}
    const number = known.get(index) ?? (args ? numberOf(`${keyword ?? ''} ${args.text}`) : 0)
    known.set(index, number)
    return number
  }
  const spans = new Map<string, number>()
  return findings.map((finding) => {
    const { place } = finding
    const subject = subjectOf(finding)
    if (place.at !== 'line' || place.file !== file) {
      const elsewhere = place.at === 'line' ? place.file : ''
      return { finding, subject, elsewhere, instruction: 0, words: 0, stage: '' }
    }
    const above = countUpTo(starts, place.line) - 1
    const isInside = (instructions[above]?.span.endLine ?? 0) >= place.line
    const index = isInside ? above : above + 1
    const stage = instructions[index]?.stage
    const span = JSON.stringify([place.line, place.column, place.endLine, place.endColumn])
    const words = spans.get(span) ?? numberOf(source.slice(place))
    spans.set(span, words)
    return {
      finding,
      subject: isSecret(source, place) ? `${subject} ${words}` : subject,
      elsewhere: '',
      instruction: instructionAt(index),
      words,
      stage: stage?.name ?? String(stage?.index ?? ''),
    }
  })
}

/** Longer than any key or token that has a line to itself. */
const LONGEST_SECRET = 5000

/** What is flagged is a secret and nothing else: another one in its place is another leak. */
function isSecret(source: SourceText, span: Span): boolean {
  if (span.line !== span.endLine || span.endColumn - span.column > LONGEST_SECRET) return false
  return /^\*+$/.test(maskSecrets(source.slice(span)))
}

/** Gives equal texts equal numbers from 1, whatever their spaces. */
function numbering(): (text: string) => number {
  const numbers = new Map<string, number>()
  return (text) => {
    const words = text.replace(/\s+/g, ' ')
    const number = numbers.get(words) ?? numbers.size + 1
    numbers.set(words, number)
    return number
  }
}

/** Hands out what has a key, in order, each once. */
function queues(
  all: readonly Identified[],
  keyOf: (one: Identified) => string,
): (key: string) => Identified | undefined {
  const byKey = new Map<string, Identified[]>()
  for (const one of all.toReversed()) {
    const key = keyOf(one)
    const queue = byKey.get(key)
    if (queue) queue.push(one)
    else byKey.set(key, [one])
  }
  return (key) => byKey.get(key)?.pop()
}

/** How many longer lists are looked at for one that may be a part of them. */
const MOST_WHOLES = 20

/** Pairs findings that list something with one of the same rule that lists all of that and more. Each whole is given once. */
function partsOf(
  parts: readonly Identified[],
  wholes: readonly Identified[],
): readonly (readonly [part: Identified, whole: Identified])[] {
  const byItem = new Map<string, { readonly whole: Identified; readonly items: ReadonlySet<string> }[]>()
  const keyOf = ({ finding }: Identified, item: string): string => JSON.stringify([finding.rule, item])
  for (const whole of wholes) {
    const items = listedIn(whole.finding)
    for (const item of items) {
      const key = keyOf(whole, item)
      const list = byItem.get(key) ?? []
      if (list.length < MOST_WHOLES) list.push({ whole, items })
      byItem.set(key, list)
    }
  }
  const taken = new Set<Identified>()
  return parts.flatMap((part) => {
    const items = [...listedIn(part.finding)]
    const [first] = items
    const candidates = first === undefined ? [] : (byItem.get(keyOf(part, first)) ?? [])
    const found = candidates.find((one) => !taken.has(one.whole) && items.every((item) => one.items.has(item)))
    if (!found) return []
    taken.add(found.whole)
    return [[part, found.whole] as const]
  })
}
