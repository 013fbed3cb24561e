import { describe, expect, it } from '@jest/globals'
import type { Finding, Span } from '../../../src/model.ts'
import { parseDockerfile } from '../../../src/lint/dockerfile/parse-dockerfile.ts'
import { shellCheckFindings } from '../../../src/lint/others/shellcheck-findings.ts'
import { checkableScripts, HEADER_LINES } from '../../../src/lint/others/shellcheck-scripts.ts'
import { applyEdits, sourceText } from '../../../src/lint/text/source-text.ts'
import type { ScriptComment } from '../../../src/world.ts'

const at = (line: number, column: number, endLine: number, endColumn: number): Span => ({
  line,
  column,
  endLine,
  endColumn,
})

/** Dockerfile, a range as ShellCheck would report it in the body, what it covers in the Dockerfile. */
const rows: readonly (readonly [string, string, Span, Span, string])[] = [
  ['one line', 'RUN echo $x', at(1, 6, 1, 8), at(1, 10, 1, 12), '$x'],
  ['after a continuation', 'RUN a && \\\n    echo $x', at(1, 15, 1, 17), at(2, 10, 2, 12), '$x'],
  ['across a continuation', 'RUN a \\\n  $x', at(1, 1, 1, 7), at(1, 5, 2, 5), 'a \\\n  $x'],
  ['after a comment inside', 'RUN a && \\\n# why\n  \\\n    echo $x', at(1, 17, 1, 19), at(4, 10, 4, 12), '$x'],
  ['after an empty line inside', 'RUN a && \\\n\n    echo $x', at(1, 15, 1, 17), at(3, 10, 3, 12), '$x'],
  ['after flags', 'RUN --mount=type=cache,target=/x \\\n  echo $x', at(1, 6, 1, 8), at(2, 8, 2, 10), '$x'],
  ['in a heredoc', 'RUN <<EOF\necho a\n  echo $x\nEOF', at(2, 8, 2, 10), at(3, 8, 3, 10), '$x'],
  ['in a heredoc without tabs', 'RUN <<-EOF\n\t\techo $x\n\tEOF', at(1, 6, 1, 8), at(2, 8, 2, 10), '$x'],
  ['in a heredoc with CRLF', 'RUN <<EOF\r\necho a\r\necho $x\r\nEOF\r\n', at(2, 6, 2, 8), at(3, 6, 3, 8), '$x'],
  ['beside a heredoc', 'RUN cat <<A > $x \\\n && echo $y\nbody\nA\n', at(1, 23, 1, 25), at(2, 10, 2, 12), '$y'],
  ['inside a heredoc of a command', 'RUN cat <<A\none $x\nA\n', at(2, 5, 2, 7), at(2, 5, 2, 7), '$x'],
  ['with CRLF and a backtick', '# escape=`\r\nRUN a && `\r\n  echo $x\r\n', at(1, 13, 1, 15), at(3, 8, 3, 10), '$x'],
  ['behind letters outside the basic plane', 'RUN echo 😀 $x', at(1, 8, 1, 10), at(1, 13, 1, 15), '$x'],
  ['after a comment with CRLF', 'RUN a && \\\r\n# why\r\n  echo $x\r\n', at(1, 13, 1, 15), at(3, 8, 3, 10), '$x'],
  ['after an indented comment', 'RUN a && \\\n  # why\n  echo $x', at(1, 13, 1, 15), at(3, 8, 3, 10), '$x'],
  ['after a backslash with spaces', 'RUN a && \\ \t\n  echo $x', at(1, 13, 1, 15), at(2, 8, 2, 10), '$x'],
  ['inside quotes after a continuation', 'RUN echo "a \\\n  $x"', at(1, 11, 1, 13), at(2, 3, 2, 5), '$x'],
  ['inside quotes with a comment in them', 'RUN echo "a \\\n# b\n $x"', at(1, 10, 1, 12), at(3, 2, 3, 4), '$x'],
  [
    'in a heredoc with CRLF and without tabs',
    'RUN <<-E\r\n\ta\r\n\t\techo $x\r\n\tE\r\n',
    at(2, 6, 2, 8),
    at(3, 8, 3, 10),
    '$x',
  ],
  ['across lines of a heredoc without tabs', 'RUN <<-E\n\ta\n\t\tb\n\tE', at(1, 1, 2, 2), at(2, 2, 3, 4), 'a\n\t\tb'],
  ['in a heredoc that keeps its tabs', 'RUN <<E\n\techo $x\nE', at(1, 7, 1, 9), at(2, 7, 2, 9), '$x'],
  ['in a heredoc with a quoted end', 'RUN <<"E F"\necho $x\nE F\n', at(1, 6, 1, 8), at(2, 6, 2, 8), '$x'],
  [
    'in the second heredoc of a command',
    'RUN cat <<A - <<B\none\nA\ntwo $x\nB\n',
    at(4, 5, 4, 7),
    at(4, 5, 4, 7),
    '$x',
  ],
  ['in a heredoc below a continuation', 'RUN cat \\\n  <<A\n$x\nA', at(2, 1, 2, 3), at(3, 1, 3, 3), '$x'],
  ['in a trigger after a continuation', 'ONBUILD RUN a && \\\n  echo $x', at(1, 13, 1, 15), at(2, 8, 2, 10), '$x'],
  ['in a heredoc of a trigger', 'ONBUILD RUN <<-E\n\ta\n\t\techo $x\n\tE', at(2, 6, 2, 8), at(3, 8, 3, 10), '$x'],
  ['in a probe below its flags', 'HEALTHCHECK --interval=1m \\\n  CMD echo $x', at(1, 6, 1, 8), at(2, 12, 2, 14), '$x'],
  ['in an ONBUILD trigger', 'ONBUILD RUN echo $x', at(1, 6, 1, 8), at(1, 18, 1, 20), '$x'],
]

const comment = (span: Span, more: Partial<ScriptComment> = {}): ScriptComment => ({
  code: 2086,
  severity: 'info',
  message: 'Double quote.',
  span: below(span),
  replacements: [],
  ...more,
})

/** The same range in what ShellCheck gets, which has a header. */
const below = (span: Span): Span => ({
  ...span,
  line: span.line + HEADER_LINES,
  endLine: span.endLine + HEADER_LINES,
})

function find(lines: string, ...comments: readonly ScriptComment[]): readonly Finding[] {
  const dockerfile = parseDockerfile('Dockerfile', lines)
  return shellCheckFindings(checkableScripts(dockerfile), [{ kind: 'checked', comments }])
}

describe('a range in the body that a shell gets', () => {
  it.each(rows)('leads back to the Dockerfile %s', (_, text, range, expected, covered) => {
    const hasDirective = text.startsWith('#')
    const shift = hasDirective ? 0 : 1
    const whole = hasDirective ? text : `FROM a\n${text}`
    const [finding] = find(whole, comment(range))
    const place = { at: 'line', file: 'Dockerfile', ...expected }
    expect(finding?.place).toEqual({ ...place, line: expected.line + shift, endLine: expected.endLine + shift })
    expect(finding?.place.at === 'line' && sourceText('Dockerfile', whole).slice(finding.place)).toBe(covered)
  })
})

describe('what ShellCheck says', () => {
  it('is a finding under its own name, with its page', () => {
    expect(find('RUN echo $x', comment(at(1, 6, 1, 8), { code: 86, severity: 'style' }))).toEqual([
      {
        rule: 'SC0086',
        aliases: [],
        source: 'shellcheck',
        severity: 'style',
        message: 'Double quote.',
        place: { at: 'line', file: 'Dockerfile', ...at(1, 10, 1, 12) },
        origin: 'unknown',
        url: 'https://www.shellcheck.net/wiki/SC0086',
      },
    ])
  })

  it('about the lines that are ours is left out', () => {
    expect(find('RUN echo', comment({ ...at(1, 1, 1, 2), line: 1 - HEADER_LINES }))).toEqual([])
  })

  it('beyond the end of a script is put at its end', () => {
    expect(find('RUN echo', comment(at(9, 9, 9, 9)))[0]?.place).toMatchObject(at(1, 9, 1, 9))
  })

  it.each([
    ['RUN', 'RUN echo $x', 1],
    ['CMD', 'CMD echo $x', 0],
    ['ENTRYPOINT', 'ENTRYPOINT echo $x', 0],
    ['HEALTHCHECK', 'HEALTHCHECK CMD echo $x', 0],
  ])('about a variable that nobody sets counts %s: %#', (_, text, count) => {
    expect(find(text, comment(at(1, 6, 1, 8), { code: 2154 })).length).toBe(count)
  })
})

const quotes = (range: Span): ScriptComment =>
  comment(range, {
    replacements: [
      { span: below({ ...range, endLine: range.line, endColumn: range.column }), text: '"', beside: 'next' },
      { span: below({ ...range, line: range.endLine, column: range.endColumn }), text: '"', beside: 'previous' },
    ],
  })

const replacing = (range: Span, text: string): ScriptComment =>
  comment(range, { replacements: [{ span: below(range), text, beside: 'next' }] })

describe('a fix of ShellCheck', () => {
  it.each<readonly [string, string, ScriptComment, string | undefined]>([
    ['inserts around a word', 'RUN echo $x', quotes(at(1, 6, 1, 8)), 'RUN echo "$x"'],
    ['stays beside the word at a continuation', 'RUN cd $x\\\n && a', quotes(at(1, 4, 1, 6)), 'RUN cd "$x"\\\n && a'],
    ['stays beside the word after one', 'RUN cd \\\n$x', quotes(at(1, 4, 1, 6)), 'RUN cd \\\n"$x"'],
    [
      'replaces in a heredoc',
      'RUN <<-E\n\ta\n\t  `b`\nE',
      replacing(at(2, 3, 2, 4), '$('),
      'RUN <<-E\n\ta\n\t  $(b`\nE',
    ],
    ['is none across a continuation', 'RUN a \\\n b', replacing(at(1, 1, 1, 4), 'c'), undefined],
    ['is none with a line break', 'RUN a', replacing(at(1, 1, 1, 2), 'c\nd'), undefined],
    ['is none in our own lines', 'RUN a', replacing({ ...at(1, 1, 1, 2), line: 0 }, 'c'), undefined],
  ])('%s', (_, text, said, expected) => {
    const source = sourceText('Dockerfile', text)
    const [finding] = find(text, { ...said, span: below(at(1, 1, 1, 1)) })
    expect(finding?.fix && applyEdits(source, finding.fix.edits)).toBe(expected)
  })
})
