import fc from 'fast-check'

/** What, put into a Dockerfile or strung together, makes another one or breaks it. */
export const DOCKERFILE_PIECES: readonly string[] = [
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
  ...[
    'FROM a b',
    'ARG',
    'ENV X',
    'USER',
    'CMD [1]',
    'HEALTHCHECK --interval=1h CMD x',
    'HEALTHCHECK',
    'SHELL x',
    'LABEL a',
    'EXPOSE',
    'VOLUME []',
    'STOPSIGNAL 9 8',
    'MAINTAINER',
    'ENTRYPOINT',
    '--foo ',
    '--link ',
    '--interval=1 ',
    'ONBUILD FROM x',
    'ONBUILD FLY',
    '<<',
    '<<<x',
    '# check=foo',
    '\n\n',
    ']',
    '$',
    '${X',
    '--',
    '-',
    '\u00a0',
    'é',
  ],
]

type Change = (text: string) => string

/** Puts a piece in the place of some characters. */
const splice = (pieces: fc.Arbitrary<string>): fc.Arbitrary<Change> =>
  fc.tuple(fc.nat(100_000), fc.nat(12), pieces).map(([at, length, piece]) => (text) => {
    const start = at % (text.length + 1)
    return text.slice(0, start) + piece + text.slice(start + length)
  })

/** Leaves out some lines, says one twice or changes the places of two. */
const lineChange: fc.Arbitrary<Change> = fc
  .tuple(fc.constantFrom('drop', 'double', 'swap'), fc.nat(5000), fc.nat(5000))
  .map(([kind, one, other]) => (text) => {
    const lines = text.split(/(?<=\n)/)
    const [first, second] = [one % lines.length, other % lines.length]
    const line = lines[first] ?? ''
    if (kind === 'drop') lines.splice(first, 1 + (other % 3))
    else if (kind === 'double') lines.splice(second, 0, line)
    else [lines[first], lines[second]] = [lines[second] ?? '', line]
    return lines.join('')
  })

/** Ends a text in the middle, or begins it there. */
const cut: fc.Arbitrary<Change> = fc.tuple(fc.nat(100_000), fc.boolean()).map(([at, isEnd]) => (text) => {
  const middle = at % (text.length + 1)
  return isEnd ? text.slice(0, middle) : text.slice(middle)
})

/** Texts with lines dropped, doubled and swapped, cut in the middle, and with pieces and odd characters put in. */
export const mutated = (texts: readonly string[], pieces: readonly string[]): fc.Arbitrary<string> => {
  const odd = fc.string({ unit: 'binary', minLength: 1, maxLength: 3 })
  const change = fc.oneof(
    { weight: 6, arbitrary: splice(fc.constantFrom(...pieces)) },
    { weight: 3, arbitrary: lineChange },
    { weight: 1, arbitrary: splice(odd) },
    { weight: 1, arbitrary: cut },
  )
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { maxLength: 4 }))
    .map(([text, changes]) => changes.reduce((now, apply) => apply(now), text))
}
