import { corpus } from './corpus.ts'

/** Pieces that break a Dockerfile, or nearly. */
const PIECES = [
  ...[
    'FROM a',
    'FROM a AS b',
    'FROM a b',
    'ARG X=1',
    'ARG',
    'ENV A=b C="d',
    'ENV X',
    'RUN ',
    'ONBUILD ',
    'COPY ',
    'USER',
  ],
  ...[
    'CMD ["a", "b"]',
    'CMD [a',
    'CMD [1]',
    'HEALTHCHECK --interval=1h CMD x',
    'HEALTHCHECK',
    'SHELL ["pwsh"]',
    'SHELL x',
  ],
  ...[
    'LABEL a',
    'WORKDIR a',
    'EXPOSE 80/udp',
    'EXPOSE',
    'VOLUME []',
    'STOPSIGNAL 9 8',
    'FOO bar',
    'MAINTAINER',
    'ENTRYPOINT',
  ],
  ...[
    '--mount=type=cache,target=/x ',
    '--from=b ',
    '--foo ',
    '--link ',
    '--interval=1 ',
    'ONBUILD FROM x',
    'ONBUILD FLY',
  ],
  ...[
    '<<EOF',
    '<<-"E F"',
    '<<',
    '<<<x',
    'EOF',
    '\\',
    '`',
    '"',
    "'",
    '#',
    '# escape=`',
    '# check=skip=all',
    '# check=foo',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\\\n',
    '\\ \n',
    '\t',
    ' ',
    '[',
    ']',
    '=',
    '{',
    '}',
    '$',
    '${X',
    '--',
    '-',
    '\uFEFF',
    '\u00a0',
    'é',
  ],
]

/** Numbers below a limit, the same for the same seed (mulberry32). */
function randomFrom(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
}

/** Files of the corpus with one to three changes each; the same for the same seed. */
export function mutatedCorpus(seed: number, count: number): readonly string[] {
  const random = randomFrom(seed)
  const change = (text: string): string => {
    const piece = PIECES[random(PIECES.length)] ?? ''
    const at = random(text.length + 1)
    const lines = text.split('\n')
    const line = random(lines.length)
    switch (random(7)) {
      case 0:
        return text.slice(0, at) + piece + text.slice(at)
      case 1:
        return text.slice(0, at) + text.slice(at + 1 + random(6))
      case 2:
        return lines.toSpliced(line, 1).join('\n')
      case 3:
        return lines.toSpliced(line, 0, piece).join('\n')
      case 4:
        return lines.toSpliced(random(lines.length), 0, lines[line] ?? '').join('\n')
      case 5:
        return text.slice(0, at) + piece + text.slice(at + random(12))
      default:
        return lines.with(line, (lines[line] ?? '').replace(/\S+\s*$/, '')).join('\n')
    }
  }
  return Array.from({ length: count }, () => {
    const text = corpus[random(corpus.length)]?.text ?? ''
    return Array.from({ length: 1 + random(3) }).reduce<string>(change, text)
  })
}
