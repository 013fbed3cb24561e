/** Edits are read again before anybody is offered them: what a shell makes of them is compared with what they are meant to do. */
import type { Finding, Fix } from '../../model.ts'
import type { Dockerfile } from '../dockerfile/dockerfile.ts'
import type { Instruction } from '../dockerfile/instruction.ts'
import { splitLogicalLines } from '../dockerfile/logical-lines.ts'
import { parseDockerfile } from '../dockerfile/parse-dockerfile.ts'
import { readInstruction } from '../dockerfile/read-instruction.ts'
import { countUpTo, sourceText } from '../text/source-text.ts'
import { isPlainImage, officialImage } from '../facts/image/official-image.ts'
import { type Call, callOf, isChangeOf, isChainOf } from './command-change.ts'
import type { Steps } from './steps.ts'

/**
 * What is read again for one file, in UTF-16 units: each fix reads the instructions that it changes, and a script of ten thousand
 * commands can have as many fixes. What is left over is offered when the first ones are applied.
 */
const MOST_READ = 1_000_000

/** The findings, without the fixes of this file whose result cannot be shown to be what they promise. */
export function* withVerifiedFixes(dockerfile: Dockerfile, findings: readonly Finding[]): Steps<readonly Finding[]> {
  if (!findings.some(({ fix }) => fix)) return findings
  const verify = verifier(dockerfile)
  const verified: Finding[] = []
  for (const finding of findings) {
    const { fix, ...rest } = finding
    const isHere = finding.place.at === 'line' && finding.place.file === dockerfile.file
    verified.push(!fix || !isHere || verify(fix) ? finding : rest)
    yield
  }
  return verified
}

/** Instructions that follow each other and are changed together. */
interface Region {
  readonly before: readonly Instruction[]
  readonly start: number
  end: number
  readonly edits: { readonly start: number; readonly end: number; readonly text: string }[]
}

function verifier(dockerfile: Dockerfile): (fix: Fix) => boolean {
  const { instructions, source } = dockerfile
  const starts = instructions.map(({ span }) => span.line)
  let left = MOST_READ
  const touched = (line: number, endLine: number): readonly Instruction[] => {
    const first = Math.max(countUpTo(starts, line) - 1, 0)
    const last = countUpTo(starts, endLine)
    return instructions.slice(first, last).filter(({ span }) => span.endLine >= line && span.line <= endLine)
  }
  return (fix) => {
    const regions: Region[] = []
    const edits = fix.edits.map(({ span, text }) => ({
      first: span.line,
      // An edit up to the beginning of a line takes the break before it along, and nothing of the line.
      last: span.endColumn === 1 && span.endLine > span.line ? span.endLine - 1 : span.endLine,
      start: source.offset(span.line, span.column),
      end: source.offset(span.endLine, span.endColumn),
      text,
    }))
    for (const { first, last, ...edit } of edits.toSorted((one, other) => one.start - other.start)) {
      const before = touched(first, last)
      const [from, to] = [before[0], before.at(-1)]
      if (!from || !to) {
        if (!isAmongComments(dockerfile, edit)) return false
        continue
      }
      const open = regions.at(-1)
      const start = source.offset(from.span.line, from.span.column)
      const end = source.offset(to.span.endLine, to.span.endColumn)
      if (open && before.every((one) => open.before.includes(one))) {
        open.edits.push(edit)
        open.end = Math.max(open.end, edit.end)
      } else if (open && start < open.end) return false
      else regions.push({ before, start: Math.min(start, edit.start), end: Math.max(end, edit.end), edits: [edit] })
    }
    return regions.every((region) => {
      left -= region.end - region.start
      return left >= 0 && isAsMeant(dockerfile, region, fix)
    })
  }
}

/** Beside instructions only comments may change, and none may become a directive by it. */
function isAmongComments(
  { file, source, directives, instructions }: Dockerfile,
  { start, end, text }: Region['edits'][number],
): boolean {
  const after = parseDockerfile(file, source.text.slice(0, start) + text + source.text.slice(end))
  const said = (all: typeof directives): string => all.map(({ name, value }) => `${name}=${value}`).join('\n')
  const isCheck =
    directives.some(({ name }) => name === 'check') || after.directives.some(({ name }) => name === 'check')
  return after.instructions.length === instructions.length && (isCheck || said(after.directives) === said(directives))
}

/** What follows must not become a part of it. */
const NEXT = 'ARG next'

function isAsMeant({ source, escape, file }: Dockerfile, region: Region, fix: Fix): boolean {
  const written = region.edits.reduceRight(
    (text, { start, end, text: put }) => text.slice(0, start - region.start) + put + text.slice(end - region.start),
    source.text.slice(region.start, region.end),
  )
  const read = splitLogicalLines(sourceText(file, `${escape === '`' ? '# escape=`\n' : ''}${written}\n${NEXT}`))
  const [next] = read.lines.slice(-1)
  if (read.problems.length > 0 || read.escape !== escape || next?.text.text !== NEXT) return false
  const [around] = region.before
  if (!around) return false
  const { scope, shell, stage, index, span } = around
  const after = read.lines.slice(0, -1).map(({ text, heredocs }) =>
    readInstruction(text, {
      ...{ escape, index, stage, scope, heredocs, span },
      shell: around.keyword === 'ONBUILD' ? (around.trigger?.shell ?? shell) : shell,
      onbuild: false,
      findStage: () => undefined,
    }),
  )
  const calls = region.before.flatMap(callOf)
  // Whoever changes the escape character writes for Windows, most likely, where another shell reads other words.
  const image = officialImage([stage, ...stage.ancestors].at(-1)?.base ?? { kind: 'missing' })
  if (
    escape === '`' &&
    shell.origin === 'default' &&
    !isPlainImage(image) &&
    calls.some(({ form }) => form === 'shell')
  )
    return false
  return isSame(calls, after.flatMap(callOf), fix)
}

function isSame(before: readonly Call[], after: readonly Call[], fix: Fix): boolean {
  if (after.some(({ isBroken }) => isBroken)) return false
  if (after.length === 1 && before.length === 2) return isChainOf(before, after)
  // What has no effect goes as a whole.
  if (after.length === 0) return before.every(({ keyword }) => keyword !== 'RUN')
  return after.length === before.length && after.every((call, at) => isChangeOf(before[at], call, fix.safety))
}
