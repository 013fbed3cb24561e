/** Instructions that BuildKit or the shell does not take as they stand: what we make of them is a guess, and no ground for an edit. */
import type { Finding, Span } from '../../model.ts'
import type { Dockerfile } from '../dockerfile/dockerfile.ts'
import type { Instruction } from '../dockerfile/instruction.ts'
import { type LineRange, lineRanges } from '../text/line-ranges.ts'
import type { Escape } from '../dockerfile/escape.ts'
import { unreadableWord } from '../dockerfile/refusals/invalid-word.ts'

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
  if (instruction.keyword === 'ONBUILD') return instruction.trigger !== undefined && isOpen(instruction.trigger, escape)
  if ('script' in instruction && instruction.script) return instruction.script.errors.length > 0
  return unreadableWord(instruction, escape) !== undefined
}

const linesOf = ({ line, endLine }: Span): LineRange => ({ first: line, last: endLine })
