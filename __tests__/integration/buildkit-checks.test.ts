import { describe, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import { lintDockerfile } from '../../src/lint/lint-dockerfile.ts'
import { DEFAULT_SETTINGS } from '../../src/lint/lint-settings.ts'
import type { BuildkitCheck } from '../../src/world.ts'
import { corpus } from '../corpus/corpus.ts'
import { DOCKERFILE_PIECES, mutated } from '../corpus/mutated.ts'
import { type Asked, checkAll, onScratch } from './ask-buildkit.ts'

jest.setTimeout(120_000)

/** The checks that a rule of ours makes as well, whatever the base images. */
const CHECKS = [
  ...['ConsistentInstructionCasing', 'DuplicateStageName', 'ExposeInvalidFormat', 'ExposeProtoCasing', 'FromAsCasing'],
  ...['InvalidDefaultArgInFrom', 'LegacyKeyValueFormat', 'NoEmptyContinuation', 'StageNameCasing'],
  ...['UndefinedArgInFrom', 'UndefinedVar', 'CopyIgnoredFile'],
] as const

/** `check@line` of what BuildKit says, each once, sorted. */
const theirs = ({ warnings }: BuildkitCheck): readonly string[] =>
  inOrder(
    warnings.flatMap(({ rule, lines }) => (CHECKS.some((name) => name === rule) ? [`${rule}@${lines?.line}`] : [])),
  )

/** The same of what our rules say. */
function ours(text: string, ignore = ''): readonly string[] {
  const ignoreFile = { kind: 'present', file: '.dockerignore', text: ignore } as const
  const settings = { ...DEFAULT_SETTINGS, disableIgnorePragma: true }
  const { findings } = lintDockerfile({ file: 'Dockerfile', text, ignoreFile }, settings)
  return inOrder(
    findings.flatMap(({ aliases, place }) =>
      place.at === 'line' ? CHECKS.filter((name) => aliases.includes(name)).map((name) => `${name}@${place.line}`) : [],
    ),
  )
}

const inOrder = (found: readonly string[]): readonly string[] => [...new Set(found)].sort()

/** Without the line that would fetch another parser from a registry, and without those that switch checks off. */
const neutral = (text: string): string =>
  text.replace(/^(\uFEFF?)#[ \t]*syntax[ \t]*=.*\r?\n/i, '$1').replace(/^(\uFEFF?\s*#\s*)check(\s*=)/gim, '$1chekc$2')

interface Difference {
  readonly text: string
  readonly missed: readonly string[]
  readonly invented: readonly string[]
}

/** Where only one of the two says something; of a build that stops, BuildKit has looked at a part only. */
async function differences(asked: readonly Asked[]): Promise<readonly Difference[]> {
  const checks = await checkAll(asked)
  // Otherwise this would say nothing.
  expect(checks.filter(Boolean).length).toBeGreaterThan(asked.length / 2)
  return asked.flatMap(({ text, ignore }, index) => {
    const check = checks[index]
    if (!check) return []
    const [them, us] = [theirs(check), ours(text, ignore)]
    const missed = them.filter((one) => !us.includes(one))
    const invented = check.stopped === undefined ? us.filter((one) => !them.includes(one)) : []
    return missed.length + invented.length > 0 ? [{ text, missed, invented }] : []
  })
}

/** Lines that the checks are about, right and wrong. */
const LINES: readonly string[] = [
  ...['FROM scratch AS b', 'from scratch as B', 'FROM scratch As c', 'From scratch as d', 'FROM b', 'FROM b AS Build'],
  ...[
    'FROM ${BASE:-scratch}',
    'FROM $ONE',
    'FROM $PLAT',
    'FROM --platform=$TARGETPLATFORM scratch',
    'FROM --platform=$PLAT scratch',
  ],
  ...[
    'ARG ONE=scratch',
    'arg APP=1',
    'ARG APP',
    'ARG APP=$ONE TWO=$APP',
    'ENV APP 1',
    'ENV APP=$APP A=${B:-$C}',
    'env X=1',
  ],
  ...[
    'LABEL a b',
    'LABEL a=\'$A\' b=\\$B c="$C"',
    'WORKDIR /$APP',
    'workdir /w',
    'USER $USR',
    'COPY $APP ${APP%$Q} /x/',
  ],
  ...['COPY --chown=$O --chmod=$M a /b', 'ADD --checksum=$S a /b', 'COPY ["$J", "/b"]', 'COPY <<E /b\n$HERE "$1\'\nE'],
  ...[
    'RUN --mount=type=cache,target=/$C x',
    'RUN echo $R',
    'RUN x \\\n\n y',
    'RUN x \\\n # c\n y',
    'VOLUME /$V',
    'STOPSIGNAL $G',
  ],
  ...[
    'EXPOSE 80/TCP 53/udp',
    'EXPOSE 8080:80',
    'EXPOSE 1.2.3.4:80:80',
    'EXPOSE [::1]:80:80',
    'EXPOSE 80 $P',
    'EXPOSE 1-2/Sctp',
  ],
  ...['ONBUILD ENV X=$Y', 'ONBUILD EXPOSE 8/UDP', 'onbuild ARG Z', 'ONBUILD WORKDIR /$Z', 'CMD ["$C"]', 'Expose 1'],
]

const lined = fc
  .sample(fc.array(fc.constantFrom(...LINES), { minLength: 3, maxLength: 14 }), { seed: 20_261_127, numRuns: 160 })
  .map(
    (lines) =>
      `ARG ONE=scratch\nARG PLAT\n${lines[0]?.startsWith('FROM') ? '' : 'FROM scratch\n'}${lines.join('\n')}\n`,
  )

const changed = fc
  .sample(
    mutated(
      corpus.map(({ text }) => text),
      DOCKERFILE_PIECES,
    ),
    { seed: 20_261_127, numRuns: 120 },
  )
  .map(neutral)
  .filter((text) => !/^\uFEFF?\s*#\s*syntax\s*=|--parents|--security/im.test(text) && !text.includes('\0'))
  .map(onScratch)

/** The labs channel has a parser of its own. */
const files = corpus.filter(({ text }) => !/^#\s*syntax\s*=.*-labs/i.test(text)).map(({ text }) => neutral(text))

describe('our checks and BuildKit’s', () => {
  it('agree on the files of the corpus', async () => {
    expect(await differences(files.map((text) => ({ text: onScratch(text) })))).toEqual([])
  })

  it('agree on the files of the corpus whose base images have names of parts', async () => {
    const texts = files.filter((text) => /^\s*FROM\s.*\$/im.test(text))
    expect(await differences(texts.map((text) => ({ text })))).toEqual([])
  })

  it('agree on what the ignore file leaves out', async () => {
    const sources = ['a', 'a/b', 'a/b/c.txt', 'd.md', 'e', '.env', 'x/.env', 'node_modules/m'] as const
    const patterns = ['a', 'a/b', '*.md', '**/*.txt', '.env', '**/.env', 'node_modules', 'e/**', 'x/*'] as const
    const cases = fc.sample(
      fc.tuple(fc.subarray([...sources], { minLength: 1 }), fc.subarray([...patterns], { minLength: 1, maxLength: 3 })),
      { seed: 20_261_127, numRuns: 60 },
    )
    const asked = cases.map(([copied, ignored]) => ({
      text: ['FROM scratch', ...copied.map((file) => `COPY ${file} /x/`), 'ADD a.d /y/', ''].join('\n'),
      ignore: `${ignored.join('\n')}\n`,
    }))
    expect(await differences(asked)).toEqual([])
  })

  it('have something to say', () => {
    const said = new Set([...files, ...lined].flatMap((text) => ours(text).map((one) => one.split('@')[0])))
    expect([...said].sort()).toEqual(CHECKS.filter((name) => name !== 'CopyIgnoredFile').sort())
  })

  it('agree on files of lines that they are about', async () => {
    expect(await differences(lined.map((text) => ({ text })))).toEqual([])
  })

  it('agree on files with a few changes', async () => {
    expect(await differences(changed.map((text) => ({ text })))).toEqual([])
  })
})
