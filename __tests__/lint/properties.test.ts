import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Span } from '../../src/model.ts'
import { lintDockerfile } from '../../src/lint/lint.ts'
import { parseDockerfile } from '../../src/lint/parse.ts'
import { applyEdits, sourceText } from '../../src/lint/source-text.ts'

/** Pieces whose combinations are nearly a Dockerfile. */
const PIECES = [
  ...[
    'FROM a',
    'FROM a AS b',
    'FROM $X',
    'ARG X=1',
    'ENV A=b C="d',
    'ENV X $Y',
    'RUN ',
    'ONBUILD ',
    'COPY ',
    'ADD ',
    'USER root',
  ],
  ...[
    'CMD ["a", "b"]',
    'CMD [a',
    'ENTRYPOINT x',
    'HEALTHCHECK --interval=1h CMD ',
    'SHELL ["pwsh"]',
    'LABEL a=b',
    'MAINTAINER x',
  ],
  ...[
    'WORKDIR a',
    'EXPOSE 80/udp',
    'VOLUME ["/a"]',
    'STOPSIGNAL 9',
    'FOO bar',
    '--mount=type=cache,target=/x ',
    '--from=b ',
    '. /x',
  ],
  ...[
    'apt-get update',
    ' && ',
    ' | ',
    '; ',
    'apt-get install -y curl',
    'pip install -r x',
    'sudo ',
    "sh -c 'x",
    '$(',
    ')',
    '`',
    '${X:-',
    '}',
  ],
  ...[
    '<<EOF',
    '<<-"E F"',
    'EOF',
    'E F',
    '\\',
    '`',
    '"',
    "'",
    '#',
    '# escape=`',
    '# check=skip=all',
    '# hadolint ignore=DL3006',
    '# drydock ignore=no-sudo: x',
  ],
  ...[
    '\n',
    '\n',
    '\n',
    '\r\n',
    '\\\n',
    '\\ \n',
    '\t',
    ' ',
    '\uFEFF',
    '😀',
    '\u0000',
    '[',
    '=',
    '{',
    'if x; then ',
    'fi',
    'case x in y) ',
    'esac',
  ],
]

const dockerfile = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
)

const RUNS = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 2000) }

function isInside(text: string, { line, column, endLine, endColumn }: Span): boolean {
  const source = sourceText('f', text)
  const start = source.offset(line, column)
  const end = source.offset(endLine, endColumn)
  const holds = (offset: number, at: number, of: number): boolean => {
    const place = source.position(offset)
    return place.line === of && place.column === at
  }
  return start <= end && holds(start, column, line) && holds(end, endColumn, endLine)
}

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
