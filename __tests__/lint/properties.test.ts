import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { lintDockerfile } from '../../src/lint/lint-dockerfile.ts'
import { parseDockerfile } from '../../src/lint/dockerfile/parse-dockerfile.ts'
import { applyEdits } from '../../src/lint/text/source-text.ts'
import { corpus } from '../corpus/corpus.ts'
import { DOCKERFILE_PIECES, mutated } from '../corpus/mutated.ts'
import { isInside } from './is-inside.ts'

const corpusTexts = corpus.map(({ text }) => text)
const dockerfile = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...DOCKERFILE_PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  },
  { weight: 2, arbitrary: mutated(corpusTexts, DOCKERFILE_PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
)

const RUNS = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 800) }

describe('whatever the text', () => {
  it('a heredoc that opens where the file ends has nothing in it', () => {
    const text = 'RUN `sudo <<-"E F"'
    const { findings, dockerfile } = lintDockerfile({ file: 'Dockerfile', text })
    expect(dockerfile.instructions[0]?.heredocs.map(({ body, start }) => [body.text, start])).toEqual([
      ['', text.length],
    ])
    expect(findings.flatMap(({ place }) => (place.at === 'line' && !isInside(text, place) ? [place] : []))).toEqual([])
  })

  it('an instruction that is a byte order mark in the wrong place is where that mark is', () => {
    const { instructions } = parseDockerfile('Dockerfile', ' \uFEFF')
    expect(instructions.map(({ span }) => span)).toEqual([{ line: 1, column: 2, endLine: 1, endColumn: 3 }])
  })

  it('a trigger ends where its heredocs do', () => {
    const text = 'FROM a:1\nONBUILD RUN <<E\nx\nE\nUSER y\n'
    const [, onbuild] = parseDockerfile('Dockerfile', text).instructions
    expect(onbuild?.keyword === 'ONBUILD' && onbuild.trigger?.span).toMatchObject({ line: 2, column: 9, endLine: 4 })
  })

  it('linting answers, and every finding and every edit lies in the file', () => {
    fc.assert(
      fc.property(dockerfile, (text) => {
        const { findings, suppressed } = lintDockerfile({ file: 'Dockerfile', text })
        for (const { place, fix } of [...findings, ...suppressed])
          for (const span of [...(place.at === 'line' ? [place] : []), ...(fix?.edits.map((edit) => edit.span) ?? [])])
            if (!isInside(text, span)) return false
        return true
      }),
      RUNS,
    )
  })

  it('a fix removes its finding', () => {
    fc.assert(
      fc.property(dockerfile, (text) => {
        const { findings, dockerfile: before } = lintDockerfile({ file: 'Dockerfile', text })
        const fixable = findings.find(({ fix }) => fix)
        if (!fixable?.fix) return
        const after = lintDockerfile({ file: 'Dockerfile', text: applyEdits(before.source, fixable.fix.edits) })
        const count = (list: typeof findings): number => list.filter(({ rule }) => rule === fixable.rule).length
        expect(count(after.findings)).toBeLessThan(count(findings))
      }),
      RUNS,
    )
  })

  it('instructions follow one another and each command lies in its RUN', () => {
    fc.assert(
      fc.property(dockerfile, (text) => {
        const { instructions, commands } = parseDockerfile('Dockerfile', text)
        let line = 0
        for (const { span } of instructions) {
          expect(span.line).toBeGreaterThan(line)
          line = span.endLine
        }
        for (const { run, command } of commands) {
          expect(command.span.line).toBeGreaterThanOrEqual(run.span.line)
          expect(command.span.endLine).toBeLessThanOrEqual(run.span.endLine)
        }
      }),
      RUNS,
    )
  })
})
