import type { Finding, PolicyChange } from '../../model.ts'
import { namesForAll, silencingNames, type CommentedFile } from '../comments/suppress.ts'
import { readReach } from '../comments/ignore-reach.ts'
import type { Dockerfile } from '../dockerfile/dockerfile.ts'
import type { Pragma } from '../dockerfile/pragma.ts'
import type { LintSettings } from '../lint-settings.ts'
import { countUpTo } from '../text/source-text.ts'
import { compareWithBase } from './origin.ts'

/** One side with what its comments silence. */
export interface SilencedSide {
  readonly dockerfile: Dockerfile
  readonly suppressed: readonly Finding[]
}

export interface NewSilence {
  /** In file order. */
  readonly comments: readonly PolicyChange[]
  /** Those of the head's silenced findings that no comment of the base silences. */
  readonly findings: ReadonlySet<Finding>
}

/**
 * What comments of the head silence beyond those of the base. A comment is the same when its words are and it stands above the
 * same keyword. A finding is silenced on the base when a comment for its whole file names the rule, or one silences the same finding.
 */
export function newSilence(head: SilencedSide, base: SilencedSide | undefined, settings: LintSettings): NewSilence {
  const everywhere = namesForAll(base && commented(base.dockerfile, settings))
  const compared = compareWithBase(sideOf(head), base ? sideOf(base) : { ...sideOf(head), findings: [] })
  const findings = head.suppressed.filter(
    (finding, index) =>
      compared.findings[index]?.origin === 'new' && !silencingNames(finding).some((name) => everywhere.has(name)),
  )
  const pragmas = newPragmas(head.dockerfile, base?.dockerfile)
  const { file } = head.dockerfile
  const named = new Set(pragmas.flatMap((pragma) => (pragma.kind === 'ignore' ? pragma.rules.map(lower) : [])))
  const comments = [...new Map(pragmas.map((pragma) => [pragma.line, pragma])).values()].map(({ line, at }) => ({
    file,
    line,
    what: at.text,
  }))
  return { comments: atMost([...comments, ...unexplained(findings, file, named)]), findings: new Set(findings) }
}

/** More than anybody reads. */
const MOST = 500

function atMost(comments: readonly PolicyChange[]): readonly PolicyChange[] {
  const next = comments[MOST]
  const rest = comments.length - MOST
  return next ? [...comments.slice(0, MOST), { file: next.file, what: `${rest} more comments` }] : comments
}

const sideOf = ({ dockerfile, suppressed }: SilencedSide) => ({ dockerfile, findings: suppressed })

const lower = (name: string): string => name.toLowerCase()

function commented(dockerfile: Dockerfile, settings: LintSettings): CommentedFile {
  const { file, pragmas } = dockerfile
  return { file, pragmas, reachOf: readReach(dockerfile, settings) }
}

/** Those that silence, and those that say which shell it is: rules about commands go by it. */
function newPragmas(head: Dockerfile, base: Dockerfile | undefined): readonly Pragma[] {
  const known = new Map<string, number>()
  for (const key of base ? heeded(base).map(keysIn(base)) : []) known.set(key, (known.get(key) ?? 0) + 1)
  const keyOf = keysIn(head)
  return heeded(head).filter((pragma) => {
    const key = keyOf(pragma)
    const left = known.get(key) ?? 0
    known.set(key, left - 1)
    return left <= 0
  })
}

const heeded = ({ pragmas }: Dockerfile): readonly Pragma[] =>
  pragmas.filter(({ kind }) => kind === 'ignore' || kind === 'shell')

function keysIn({ instructions }: Dockerfile): (pragma: Pragma) => string {
  const ends = instructions.map(({ span }) => span.endLine)
  return (pragma) => {
    const keyword = instructions[countUpTo(ends, pragma.line)]?.keyword ?? ''
    const isWide = pragma.kind === 'ignore' && pragma.reach === 'file'
    return JSON.stringify([pragma.at.text.replace(/\s+/g, ' '), isWide ? '' : keyword])
  }
}

/** Findings that are silenced by comments of other files, or by old ones that reach further now; a rule once a file. */
function unexplained(findings: readonly Finding[], file: string, named: ReadonlySet<string>): readonly PolicyChange[] {
  const said = new Map<string, PolicyChange>()
  for (const finding of findings) {
    const { place, rule } = finding
    if (place.at !== 'line' || (place.file === file && silencingNames(finding).some((name) => named.has(name))))
      continue
    const key = JSON.stringify([place.file, rule])
    if (!said.has(key)) said.set(key, { file: place.file, line: place.line, what: `${rule}, silenced by a comment` })
  }
  return [...said.values()]
}
