import type { Finding } from '../../model.ts'
import { type LineRange, lineRanges } from '../text/line-ranges.ts'
import type { IgnorePragma } from '../dockerfile/pragma.ts'
import { countUpTo } from '../text/source-text.ts'
import { type CommentedFile, ignoresOf, silencingNames } from './suppress.ts'

/** A rule that a comment ignores and does not silence. */
export interface IdleIgnore {
  readonly file: string
  readonly pragma: IgnorePragma
  /** As written. */
  readonly rule: string
  readonly why: Idleness
}

export type Idleness =
  | { readonly kind: 'unused' }
  /** A comment in that line does all of it. */
  | { readonly kind: 'shadowed'; readonly line: number }
  /** Where it stands it silences nothing. A clause. */
  | { readonly kind: 'void'; readonly because: string }
  | UnknownName

export interface UnknownName {
  readonly kind: 'unknown'
  /** What was meant, most likely. */
  readonly instead: string | undefined
}

/** What is known of the rules that comments name. */
export interface NameJudge {
  /** Undefined for a name that a rule has, or may have. */
  readonly unknown: (rule: string, pragma: IgnorePragma) => UnknownName | undefined
  /** What two names of one rule have in common; a name that several rules share is its own. */
  readonly idOf: (rule: string) => string
  /** Whether everything that could break a rule has been looked at. */
  readonly isChecked: (rule: string, pragma: IgnorePragma) => boolean
}

/** What comments ignore for nothing, in file order. `findings` are all that were found, silenced or not. */
export function idleIgnores(
  files: readonly CommentedFile[],
  findings: readonly Finding[],
  judge: NameJudge,
): readonly IdleIgnore[] {
  if (files.every((file) => ignoresOf(file).length === 0)) return []
  const found = rangesByName(findings)
  return files.flatMap((file, index) => {
    const shadowOf = shadows()
    const whyIdle = (pragma: IgnorePragma, rule: string): Idleness | undefined => {
      const unknown = judge.unknown(rule, pragma)
      if (unknown) return unknown
      const reach = file.reachOf(pragma)
      if (reach.kind === 'void') return reach
      const name = rule.toLowerCase()
      const line = shadowOf(`${pragma.dialect} ${judge.idOf(rule)}`, reach, pragma)
      if (line !== undefined) return { kind: 'shadowed', line }
      const isEverywhere = index === 0 && pragma.reach === 'file'
      const isFound = isEverywhere ? found.anywhere.has(name) : found.inFile(file.file, name, reach)
      return isFound || !judge.isChecked(rule, pragma) ? undefined : { kind: 'unused' }
    }
    return ignoresOf(file)
      .toSorted((a, b) => WIDTH[b.reach] - WIDTH[a.reach])
      .flatMap((pragma) =>
        pragma.rules.flatMap((rule) => {
          const why = whyIdle(pragma, rule)
          return why ? [{ file: file.file, pragma, rule, why }] : []
        }),
      )
      .sort((a, b) => a.pragma.line - b.pragma.line)
  })
}

/** The widest first, because they stand above the others. */
const WIDTH = { file: 2, stage: 1, line: 0 } as const

type Seen = LineRange & { readonly line: number }

/** Tells the line of an earlier or wider comment that speaks of all these lines; asked from the widest to the narrowest. */
function shadows(): (key: string, range: LineRange, pragma: IgnorePragma) => number | undefined {
  const files = new Map<string, number>()
  const stages = new Map<string, { readonly firsts: number[]; readonly seen: Seen[] }>()
  const lines = new Map<string, Seen>()
  return (key, range, { reach, line }) => {
    const around = stages.get(key) ?? { firsts: [], seen: [] }
    const stage = around.seen[countUpTo(around.firsts, range.first) - 1]
    const covering = [stage, lines.get(key)].find(
      (seen) => seen && seen.first <= range.first && range.last <= seen.last,
    )
    const earlier = files.get(key) ?? covering?.line
    if (earlier !== undefined) return earlier
    if (reach === 'file') files.set(key, line)
    else if (reach === 'stage') {
      around.firsts.push(range.first)
      around.seen.push({ ...range, line })
      stages.set(key, around)
    } else lines.set(key, { ...range, line })
    return undefined
  }
}

/** Where rules are broken, by their names in lower case. */
function rangesByName(findings: readonly Finding[]): {
  readonly anywhere: ReadonlySet<string>
  readonly inFile: (file: string, name: string, range: LineRange) => boolean
} {
  const ranges = new Map<string, LineRange[]>()
  const anywhere = new Set<string>()
  for (const finding of findings) {
    if (finding.place.at !== 'line') continue
    const { file, line, endLine } = finding.place
    for (const name of silencingNames(finding)) {
      anywhere.add(name)
      const key = `${name} ${file}`
      const known = ranges.get(key)
      if (known) known.push({ first: line, last: endLine })
      else ranges.set(key, [{ first: line, last: endLine }])
    }
  }
  const indexed = new Map([...ranges].map(([key, list]) => [key, lineRanges(list)]))
  return { anywhere, inFile: (file, name, range) => indexed.get(`${name} ${file}`)?.touches(range) === true }
}
