import { describe, expect, it } from '@jest/globals'
import type { Finding, Fix, Span } from '../../src/model.ts'
import { lintDockerfile, type LintOutcome } from '../../src/lint/lint-dockerfile.ts'
import { parseDockerfile } from '../../src/lint/dockerfile/parse-dockerfile.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { DEFAULT_SETTINGS } from '../../src/lint/lint-settings.ts'
import { applyEdits } from '../../src/lint/text/source-text.ts'
import { corpus } from '../corpus/corpus.ts'

/** Every rule, also those that wait to be asked for, and no comment that silences one. */
const settings = { ...DEFAULT_SETTINGS, enabled: rules.map(({ id }) => id), disableIgnorePragma: true }

const lint = (text: string): LintOutcome => lintDockerfile({ file: 'Dockerfile', text }, settings)

/** What of a span is not in the text: nothing, if all is well. Columns may point right behind the last character. */
function outsideOf(text: string, { line, column, endLine, endColumn }: Span): readonly string[] {
  const lines = text.split('\n')
  const isInside = (l: number, c: number): boolean => l >= 1 && c >= 1 && c <= (lines[l - 1]?.length ?? -1) + 1
  const isForward = line < endLine || (line === endLine && column <= endColumn)
  return isInside(line, column) && isInside(endLine, endColumn) && isForward
    ? []
    : [`${line}:${column}-${endLine}:${endColumn}`]
}

const spansOf = ({ place, fix }: Finding): readonly Span[] => [
  ...(place.at === 'line' ? [place] : []),
  ...(fix?.edits ?? []).map(({ span }) => span),
]

const countOf = (findings: readonly Finding[], rule: string): number =>
  findings.filter((finding) => finding.rule === rule).length

/** How a fix fails to do what it says. */
function flawsOf(before: LintOutcome, { rule, place }: Finding, fix: Fix): readonly string[] {
  const text = applyEdits(before.dockerfile.source, fix.edits)
  const after = lint(text)
  const where = `${rule} at ${place.at === 'line' ? place.line : place.at}`
  return [
    ...(countOf(after.findings, rule) < countOf(before.findings, rule) ? [] : [`${where} is still there`]),
    ...parseDockerfile('Dockerfile', text).problems.map(({ message }) => `${where}: ${message}`),
  ]
}

describe('the corpus', () => {
  it('has at least 150 files, and no two with the same text', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(150)
    expect(new Set(corpus.map(({ text }) => text)).size).toBe(corpus.length)
  })

  it('makes most rules speak', () => {
    const speaking = new Set(corpus.flatMap(({ text }) => lint(text).findings.map(({ rule }) => rule)))
    expect(speaking.size).toBeGreaterThan(rules.length / 2)
  })

  describe.each(corpus)('$name', ({ text }) => {
    const outcome = lint(text)

    it('is a Dockerfile', () => {
      expect(outcome.dockerfile.problems).toEqual([])
      expect(outcome.findings.filter(({ rule }) => rule === 'valid-dockerfile')).toEqual([])
    })

    it('is pointed at only where it is', () => {
      expect(outcome.findings.flatMap(spansOf).flatMap((span) => outsideOf(text, span))).toEqual([])
    })

    it('becomes better with every fix', () => {
      expect(outcome.findings.flatMap((one) => (one.fix ? flawsOf(outcome, one, one.fix) : []))).toEqual([])
    })
  })
})
