import type { Finding } from '../../model.ts'
import type { Dockerfile } from '../dockerfile/dockerfile.ts'
import { countUpTo } from '../text/source-text.ts'

/** One side's findings with the Dockerfile they are about. */
export interface LintedSide {
  readonly dockerfile: Dockerfile
  readonly findings: readonly Finding[]
}

/**
 * Tells which of the head's findings the base has too, and which of the base's are gone. Two are the same when rule, message
 * and flagged instruction are, wherever in the file and whatever the file is called; two of a kind need two on the base.
 */
export function compareWithBase(
  head: LintedSide,
  base: LintedSide,
): { readonly findings: readonly Finding[]; readonly fixed: readonly Finding[] } {
  const left = new Map<string, Finding[]>()
  const keyOnBase = keyOf(base.dockerfile)
  for (const finding of base.findings) {
    const key = keyOnBase(finding)
    left.set(key, [...(left.get(key) ?? []), finding])
  }
  const keyOnHead = keyOf(head.dockerfile)
  const findings = head.findings.map((finding): Finding => {
    const known = left.get(keyOnHead(finding))?.shift()
    return { ...finding, origin: known ? 'existing' : 'new' }
  })
  return { findings, fixed: [...left.values()].flat() }
}

/** What makes a finding the same finding in another version of the file. */
function keyOf({ file, instructions }: Dockerfile): (finding: Finding) => string {
  const starts = instructions.map(({ span }) => span.line)
  return ({ rule, message, place }) => {
    if (place.at !== 'line') return JSON.stringify([rule, message])
    const elsewhere = place.file === file ? '' : place.file
    const instruction = instructions[countUpTo(starts, place.line) - 1]
    const isInside = elsewhere === '' && instruction !== undefined && instruction.span.endLine >= place.line
    const text = isInside ? `${instruction.keyword} ${instruction.args.text.replace(/\s+/g, ' ')}` : ''
    return JSON.stringify([rule, elsewhere, text, message])
  }
}
