/** Instructions that BuildKit or the shell does not take as they stand: what we make of them is a guess, and no ground for an edit. */
import type { Finding, Span } from '../model.ts'
import type { Dockerfile } from './dockerfile.ts'
import type { Instruction, Keyword } from './instruction.ts'
import { type LineRange, lineRanges } from './line-ranges.ts'
import { readJsonArray } from './json-array.ts'
import type { Escape } from './logical-lines.ts'
import { wordProblem } from './word-problem.ts'

/** BuildKit splits these at spaces, whatever the quotes. */
const LISTS = new Set<Keyword>(['FROM', 'COPY', 'ADD', 'EXPOSE', 'VOLUME'])
/** It removes quotes from these; whatever else has quotes is somebody else's language. */
const QUOTED = new Set<Keyword>([...LISTS, 'ENV', 'LABEL', 'ARG', 'USER', 'WORKDIR', 'STOPSIGNAL'])

/** The findings, without the fixes that change an instruction which BuildKit or the shell refuses or whose words it cannot read. */
export function withoutGuesses(dockerfile: Dockerfile, findings: readonly Finding[]): readonly Finding[] {
  const misread = misreadLines(dockerfile)
  if (misread.length === 0) return findings
  const lines = lineRanges(misread)
  return findings.map((finding) => {
    const { fix, ...rest } = finding
    const isHere = finding.place.at === 'line' && finding.place.file === dockerfile.file
    const isGuess = fix?.edits.some(({ span }) => lines.touches(linesOf(span))) === true
    return isHere && isGuess ? rest : finding
  })
}

function misreadLines({ instructions, problems, escape }: Dockerfile): readonly LineRange[] {
  const refused = lineRanges(problems.map(({ at }) => linesOf(at.span())))
  return instructions
    .filter((instruction) => refused.touches(linesOf(instruction.span)) || isOpen(instruction, escape))
    .map(({ span }) => linesOf(span))
}

function isOpen(instruction: Instruction, escape: Escape): boolean {
  const { keyword, args } = instruction
  if (keyword === 'ONBUILD') return instruction.trigger !== undefined && isOpen(instruction.trigger, escape)
  if ('script' in instruction && instruction.script) return instruction.script.errors.length > 0
  if (!QUOTED.has(keyword) || !/["'$]/.test(args.text) || readJsonArray(args)) return false
  const words = LISTS.has(keyword) ? args.text.split(/\s+/) : [args.text]
  return words.some((word) => wordProblem(word, escape) !== undefined)
}

const linesOf = ({ line, endLine }: Span): LineRange => ({ first: line, last: endLine })
