import type { Dockerfile } from '../dockerfile/dockerfile.ts'
import type { LineRange } from '../text/line-ranges.ts'
import type { IgnorePragma, Pragma } from '../dockerfile/pragma.ts'
import type { LintSettings } from '../lint-settings.ts'
import { countUpTo } from '../text/source-text.ts'

/** The lines that a comment silences. */
export type Reach =
  | ({ readonly kind: 'lines' } & LineRange)
  /** It silences nothing, whatever is found. A clause. */
  | { readonly kind: 'void'; readonly because: string }

export type ReadReach = (pragma: IgnorePragma) => Reach

const NOT_RIGHT_ABOVE = { kind: 'void', because: 'hadolint wants it right above the instruction' } as const
const NOTHING_FOLLOWS = { kind: 'void', because: 'no instruction follows' } as const

/**
 * The lines that a pragma of a Dockerfile speaks of. One for an instruction: the one it is above, other comments and empty lines
 * between or not, or the one it is inside of. One for a stage: from there to the next FROM. BuildKit's comments reach as far as
 * BuildKit lets them, hadolint's as far as hadolint does where the settings want its answers.
 */
export function readReach(dockerfile: Dockerfile, { compat }: Pick<LintSettings, 'compat'>): ReadReach {
  const { instructions, stages, source } = dockerfile
  const ends = instructions.map(({ span }) => span.endLine)
  const froms = stages.flatMap(({ from }) => (from ? [from.span.line] : []))
  const nextFrom = (line: number): number => froms[countUpTo(froms, line)] ?? source.lineCount + 1
  const blockOf = checkBlocks(dockerfile)
  return (pragma) => {
    const { reach, line, dialect } = pragma
    const isHadolint = dialect === 'hadolint' && compat === 'hadolint'
    if (isHadolint && !pragma.isStrict) return { kind: 'void', because: 'hadolint cannot read it' }
    if (reach === 'file') return { kind: 'lines', first: 1, last: source.lineCount }
    const next = instructions[countUpTo(ends, line)]
    if (!next) return NOTHING_FOLLOWS
    const { span } = next
    // It leaves the instruction right below out, mostly the FROM.
    if (isHadolint && next.keyword === 'FROM' && span.line !== line + 1) return NOT_RIGHT_ABOVE
    if (isHadolint && reach === 'stage') return { kind: 'lines', first: line + 2, last: nextFrom(span.line) - 1 }
    if (isHadolint && span.line !== line + 1) return NOT_RIGHT_ABOVE
    if (reach === 'stage') return { kind: 'lines', first: span.line, last: nextFrom(span.line) - 1 }
    const because = dialect === 'buildkit' ? blockOf(line) : undefined
    if (because !== undefined) return { kind: 'void', because }
    // Comments in between are spoken of as well: they can be findings too.
    return { kind: 'lines', first: Math.min(line + 1, span.line), last: span.endLine }
  }
}

/** Why BuildKit passes over a check comment: of a block of comments it reads the first one, and an empty comment ends a block. */
function checkBlocks({ comments, instructions, pragmas }: Dockerfile): (line: number) => string | undefined {
  const reasons = new Map<number, string>()
  const lines = new Set(pragmas.flatMap((one) => (isCheckComment(one) ? [one.line] : [])))
  if (lines.size === 0) return () => undefined
  const starts = instructions.map(({ span }) => span.line)
  let open: number[] = []
  let block = -1
  for (const { line, text, inside } of comments) {
    const instruction = countUpTo(starts, line)
    if (instruction !== block) open = []
    block = instruction
    if (inside) continue
    if (text === '') {
      for (const one of open) reasons.set(one, 'an empty comment parts it from the instruction')
      open = []
    } else if (lines.has(line)) {
      const [first] = open
      if (first !== undefined) reasons.set(line, `BuildKit reads only the first such comment, in line ${first}`)
      open.push(line)
    }
  }
  return (line) => reasons.get(line)
}

const isCheckComment = (pragma: Pragma): boolean =>
  pragma.kind === 'ignore' && pragma.dialect === 'buildkit' && pragma.reach === 'line'
