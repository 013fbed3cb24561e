import type { Finding } from '../../model.ts'
import type { ReadReach } from './ignore-reach.ts'
import { type LineRange, type LineRanges, lineRanges } from '../text/line-ranges.ts'
import type { IgnorePragma, Pragma } from '../dockerfile/pragma.ts'
import { hasBuildkitName, ruleOf } from './rule-names.ts'

/** A file with what its comments ask for. */
export interface CommentedFile {
  readonly file: string
  readonly pragmas: readonly Pragma[]
  readonly reachOf: ReadReach
}

/** What cannot be silenced: without it nobody would know that the file was not understood. */
const ALWAYS_SAID = new Set(['valid-dockerfile', 'valid-compose'])
/** BuildKit's `skip=all`: all of its own checks, whoever found the same. */
export const ALL_BUILDKIT = 'all'

/**
 * Takes out the findings that comments silence; they are returned, not lost. The first file is the one that is linted: what its
 * comments say for the whole file holds for findings in the files beside it too.
 */
export function suppress(
  files: readonly CommentedFile[],
  findings: readonly Finding[],
): { readonly kept: readonly Finding[]; readonly silenced: readonly Finding[] } {
  const silent = new Map(files.map((one) => [one.file, silentLines(one)]))
  const everywhere = namesForAll(files[0])
  if (everywhere.size === 0 && [...silent.values()].every(({ size }) => size === 0))
    return { kept: findings, silenced: [] }
  const isSilenced = (finding: Finding): boolean => {
    if (ALWAYS_SAID.has(finding.rule) || finding.place.at !== 'line') return false
    const { file, line, endLine } = finding.place
    const lines = silent.get(file)
    return silencingNames(finding).some(
      (name) => everywhere.has(name) || lines?.get(name)?.touches({ first: line, last: endLine }) === true,
    )
  }
  const silenced = new Set(findings.filter(isSilenced))
  return { kept: findings.filter((finding) => !silenced.has(finding)), silenced: [...silenced] }
}

/** The names, in lower case, that silence a finding. */
export function silencingNames(finding: Finding): readonly string[] {
  const rule = ruleOf(finding)
  return [rule.id, ...rule.aliases, ...(hasBuildkitName(rule) ? [ALL_BUILDKIT] : [])].map((name) => name.toLowerCase())
}

/** The names, in lower case, that a pragma silences. */
function ignoredNames({ rules, dialect }: IgnorePragma): readonly string[] {
  return rules.map((name) => name.toLowerCase()).filter((name) => name !== ALL_BUILDKIT || dialect === 'buildkit')
}

export function namesForAll(main: CommentedFile | undefined): ReadonlySet<string> {
  const wide = ignoresOf(main).filter((one) => one.reach === 'file' && main?.reachOf(one).kind === 'lines')
  return new Set(wide.flatMap(ignoredNames))
}

/** By a rule's name in lower case: the lines on which it is silent. */
function silentLines(file: CommentedFile): ReadonlyMap<string, LineRanges> {
  const ranges = new Map<string, LineRange[]>()
  for (const pragma of ignoresOf(file)) {
    const reach = file.reachOf(pragma)
    if (reach.kind === 'void') continue
    for (const rule of ignoredNames(pragma)) {
      const known = ranges.get(rule)
      if (known) known.push(reach)
      else ranges.set(rule, [reach])
    }
  }
  return new Map([...ranges].map(([rule, list]) => [rule, lineRanges(list)]))
}

export function ignoresOf(file: CommentedFile | undefined): readonly IgnorePragma[] {
  return file?.pragmas.filter((pragma) => pragma.kind === 'ignore') ?? []
}
