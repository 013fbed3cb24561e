import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { limitTo } from '../../src/concurrency.ts'
import { readCheck } from '../../src/docker/build/buildkit-check.ts'
import { lintDockerfile } from '../../src/lint/lint-dockerfile.ts'
import { parseDockerfile } from '../../src/lint/dockerfile/parse-dockerfile.ts'
import { DEFAULT_SETTINGS } from '../../src/lint/lint-settings.ts'
import { applyEdits } from '../../src/lint/text/source-text.ts'
import type { TextEdit } from '../../src/model.ts'
import type { BuildkitCheck } from '../../src/world.ts'
import { corpus } from '../corpus/corpus.ts'
import { DOCKERFILE_PIECES, mutated } from '../corpus/mutated.ts'

/** The checks that a rule of ours makes as well, whatever the base images. */
const CHECKS = [
  ...['ConsistentInstructionCasing', 'DuplicateStageName', 'ExposeInvalidFormat', 'ExposeProtoCasing', 'FromAsCasing'],
  ...['InvalidDefaultArgInFrom', 'LegacyKeyValueFormat', 'NoEmptyContinuation', 'StageNameCasing'],
  ...['UndefinedArgInFrom', 'UndefinedVar', 'CopyIgnoredFile'],
] as const

/** What BuildKit's checks say of a text with this ignore file; undefined where they do not answer, e.g. for bytes that no file has. */
function ask(text: string, ignore = ''): Promise<BuildkitCheck | undefined> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'drydock-test-'))
  writeFileSync(path.join(folder, '.dockerignore'), ignore)
  writeFileSync(path.join(folder, 'Dockerfile'), text)
  const args = [
    'buildx',
    'build',
    '--call=check,format=json',
    '--build-arg=BUILDKIT_DOCKERFILE_CHECK=experimental=CopyIgnoredFile',
  ]
  return new Promise((resolve) => {
    execFile('docker', [...args, folder], { timeout: 60_000, maxBuffer: 64 * 1024 * 1024 }, (_, stdout) => {
      rmSync(folder, { recursive: true })
      resolve(stdout.trimStart().startsWith('{') ? readCheck(stdout) : undefined)
    })
  })
}

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

/** On `scratch` in place of any image, of which no registry knows anything here. */
function onScratch(text: string): string {
  const dockerfile = parseDockerfile('Dockerfile', text)
  const images = dockerfile.stages.flatMap(({ from, base }) =>
    from?.image && base.kind !== 'stage' ? [from.image] : [],
  )
  const sources = dockerfile
    .all('COPY', { onbuild: true })
    .flatMap(({ from }) => (from && !from.stage ? [from.word] : []))
  const edits = [...images, ...sources].map(({ span }): TextEdit => ({ span, text: 'scratch' }))
  return applyEdits(dockerfile.source, edits)
}

interface Difference {
  readonly text: string
  readonly missed: readonly string[]
  readonly invented: readonly string[]
}

/** What only one of the two says; of a build that stops, BuildKit has looked at a part only. */
async function compare(text: string, ignore = ''): Promise<Difference | undefined> {
  const check = await ask(text, ignore)
  if (!check) return undefined
  const [them, us] = [theirs(check), ours(text, ignore)]
  return {
    text,
    missed: them.filter((one) => !us.includes(one)),
    invented: check.stopped === undefined ? us.filter((one) => !them.includes(one)) : [],
  }
}

const isDifferent = (one: Difference | undefined): boolean =>
  one !== undefined && one.missed.length + one.invented.length > 0

async function differences(texts: readonly string[], ignore = ''): Promise<readonly (Difference | undefined)[]> {
  const limit = limitTo(4)
  const compared = await Promise.all(texts.map((text) => limit(() => compare(text, ignore))))
  return compared.filter(isDifferent)
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
  .sample(fc.array(fc.constantFrom(...LINES), { minLength: 3, maxLength: 14 }), { seed: 20_261_127, numRuns: 80 })
  .map(
    (lines) =>
      `ARG ONE=scratch\nARG PLAT\n${lines[0]?.startsWith('FROM') ? '' : 'FROM scratch\n'}${lines.join('\n')}\n`,
  )

const BATCHES = 8
const batches = Array.from({ length: BATCHES }, (_, batch) => batch)
const part = (texts: readonly string[], batch: number): readonly string[] =>
  texts.filter((_, index) => index % BATCHES === batch)

/** The labs channel has a parser of its own. */
const files = corpus.filter(({ text }) => !/^#\s*syntax\s*=.*-labs/i.test(text)).map(({ text }) => neutral(text))

describe('our checks and BuildKit’s', () => {
  it.each(batches)(
    'agree on the files of the corpus, batch %i',
    async (batch) => {
      expect(await differences(part(files, batch))).toEqual([])
      expect(await differences(part(files, batch).map(onScratch))).toEqual([])
    },
    240_000,
  )

  const changed = fc
    .sample(
      mutated(
        corpus.map(({ text }) => text),
        DOCKERFILE_PIECES,
      ),
      { seed: 20_261_127, numRuns: 60 },
    )
    .map(neutral)
    .filter((text) => !/^\uFEFF?\s*#\s*syntax\s*=|--parents|--security/im.test(text) && !text.includes('\0'))

  it('agree on what the ignore file leaves out', async () => {
    const sources = ['a', 'a/b', 'a/b/c.txt', 'd.md', 'e', '.env', 'x/.env', 'node_modules/m'] as const
    const patterns = ['a', 'a/b', '*.md', '**/*.txt', '.env', '**/.env', 'node_modules', 'e/**', 'x/*'] as const
    const cases = fc.sample(
      fc.tuple(fc.subarray([...sources], { minLength: 1 }), fc.subarray([...patterns], { minLength: 1, maxLength: 3 })),
      { seed: 20_261_127, numRuns: 24 },
    )
    const limit = limitTo(4)
    const found = await Promise.all(
      cases.map(([files, ignored]) => {
        const text = ['FROM scratch', ...files.map((file) => `COPY ${file} /x/`), 'ADD a.d /y/', ''].join('\n')
        return limit(() => compare(text, `${ignored.join('\n')}\n`))
      }),
    )
    expect(found.filter(isDifferent)).toEqual([])
    expect(found).not.toContain(undefined)
  }, 120_000)

  it('have something to say', () => {
    const said = new Set([...files, ...lined].flatMap((text) => ours(text).map((one) => one.split('@')[0])))
    expect([...said].sort()).toEqual(CHECKS.filter((name) => name !== 'CopyIgnoredFile').sort())
  })

  it.each(batches)(
    'agree on files of lines that they are about, batch %i',
    async (batch) => {
      expect(await differences(part(lined, batch))).toEqual([])
    },
    240_000,
  )

  it.each(batches)(
    'agree on files with a few changes, batch %i',
    async (batch) => {
      expect(await differences(part(changed, batch).map(onScratch))).toEqual([])
    },
    240_000,
  )
})
