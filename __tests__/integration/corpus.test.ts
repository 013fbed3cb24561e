import { describe, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import { lintDockerfile } from '../../src/lint/lint-dockerfile.ts'
import { corpus } from '../corpus/corpus.ts'
import { DOCKERFILE_PIECES, mutated } from '../corpus/mutated.ts'
import { checkAll, onScratch } from './ask-buildkit.ts'

jest.setTimeout(120_000)

/** What BuildKit says against each text, with no base image that is to be asked for; empty where it takes it. */
const refusals = async (texts: readonly string[]): Promise<readonly string[]> =>
  (await checkAll(texts.map((text) => ({ text: onScratch(text) })))).map((check) => check?.stopped ?? '')

/** Without the line that would fetch another parser from a registry. */
const withoutSyntax = (text: string): string => text.replace(/^(\uFEFF?)#[ \t]*syntax[ \t]*=.*\r?\n/i, '$1')

/** Labs have a parser of their own. */
const files = corpus.filter(({ text }) => !/^#\s*syntax\s*=.*-labs/i.test(text))

describe('BuildKit', () => {
  it('takes the files of the corpus, and refuses what is not a Dockerfile', async () => {
    const texts = files.map(({ text }) => withoutSyntax(text))
    const said = await refusals([...texts, 'FROM scratch\nFLY away\n'])
    expect(said.slice(0, -1).flatMap((one, index) => (one === '' ? [] : [[files[index]?.name, one]]))).toEqual([])
    expect(said.at(-1)).toContain('unknown instruction: FLY')
  })
})

/** What may be written differently tomorrow or in the labs channel, and what names a parser of its own. */
const ELSEWHERE = /^\uFEFF?\s*#\s*syntax\s*=|--parents|--security/im

const changed = fc
  .sample(
    mutated(
      corpus.map(({ text }) => text),
      DOCKERFILE_PIECES,
    ),
    { seed: 20_240_521, numRuns: Number(process.env['PROPERTY_RUNS'] ?? 200) },
  )
  .map(withoutSyntax)
  // NUL bytes are refused before a parser sees them.
  .filter((text) => !ELSEWHERE.test(text) && !text.includes('\0'))

/** The rules that say a file cannot be built, whatever it builds. */
const SYNTAX = new Set(['valid-dockerfile', 'starts-with-from', 'valid-onbuild-trigger'])

interface Verdict {
  readonly text: string
  readonly refusal: string
  /** Lines of what we refuse. */
  readonly lines: readonly number[]
}

async function judge(texts: readonly string[]): Promise<readonly Verdict[]> {
  const said = await refusals(texts)
  return texts.map((text, index) => {
    const lines = lintDockerfile({ file: 'Dockerfile', text: onScratch(text) }).findings.flatMap(({ rule, place }) =>
      SYNTAX.has(rule) && place.at === 'line' ? [place.line] : [],
    )
    return { text, refusal: said[index] ?? '', lines }
  })
}

/** BuildKit takes an ONBUILD of anything and refuses it later. */
const isTriggerOnly = (text: string): boolean =>
  lintDockerfile({ file: 'Dockerfile', text })
    .findings.filter(({ rule }) => SYNTAX.has(rule))
    .every(({ rule }) => rule === 'valid-onbuild-trigger')

/** What is no matter of syntax, such as a stage that does not exist, is said without a line. */
const hasErrors = (text: string): boolean =>
  lintDockerfile({ file: 'Dockerfile', text }).findings.some(({ severity }) => severity === 'error')

it('files with a few changes are refused by both or by neither, in the same line', async () => {
  const verdicts = await judge(changed)
  const wrong = verdicts.filter(({ text, refusal: said, lines }) => {
    if (said === '') return lines.length > 0 && !isTriggerOnly(text)
    const line = /parse error on line (\d+)/.exec(said)?.[1]
    return line === undefined ? !hasErrors(text) : !lines.includes(Number(line))
  })
  expect(wrong).toEqual([])
  // Otherwise this would say nothing.
  expect(verdicts.some(({ refusal: said }) => said === '')).toBe(true)
  expect(verdicts.some(({ refusal: said }) => said !== '')).toBe(true)
})

const MOUNTS = [
  ...['type=bind', 'type=cache', 'type=tmpfs', 'type=secret', 'type=ssh', 'type=Cache', 'type=volume', 'type='],
  ...['target=/x', 'target=/x', 'dst=/x', 'target=', 'target=/', 'from=scratch', 'source=a', 'src=b', 'id=c', 'env=D'],
  ...['ro', 'rw', 'readonly=true', 'rw=0', 'ro=yes', 'required', 'required=true', 'required=no', 'sharing=locked'],
  ...[
    'sharing=none',
    'mode=0755',
    'mode=8',
    'uid=1',
    'gid=-1',
    'gid=app',
    'size=1m',
    'size=1.5GiB',
    'size=big',
    'x=1',
    'x',
    '',
  ],
] as const

const mounts = fc.sample(fc.array(fc.constantFrom(...MOUNTS), { minLength: 1, maxLength: 4 }), {
  seed: 20_261_128,
  numRuns: 120,
})

it('mounts are refused by both or by neither', async () => {
  const texts = mounts.map((options) => `FROM scratch\nRUN --mount=${options.join(',')} x\n`)
  const said = await refusals(texts)
  const verdicts = texts.map((text, index) => ({
    text,
    refusal: said[index] ?? '',
    found: lintDockerfile({ file: 'Dockerfile', text }).findings.filter(({ rule }) => rule === 'valid-dockerfile'),
  }))
  expect(verdicts.filter(({ refusal, found }) => found.length > 0 !== (refusal !== ''))).toEqual([])
  // Otherwise this would say nothing.
  expect(verdicts.some(({ refusal }) => refusal === '')).toBe(true)
  expect(verdicts.some(({ refusal }) => refusal !== '')).toBe(true)
})

const PARTS = ['"', "'", '\\', '$', '${', '{', '}', 'A', 'b', ':', '-', '+', '#', '%', '/', '*', '1', '!'] as const

const words = fc.sample(
  fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 9 }).map((parts) => parts.join('')),
  { seed: 20_240_521, numRuns: 120 },
)

it('words are refused by both or by neither', async () => {
  const texts = words.map((word) => `FROM scratch\nUSER ${word}\n`)
  const said = await refusals(texts)
  const verdicts = texts.map((text, index) => ({
    text,
    refusal: said[index] ?? '',
    isFound: lintDockerfile({ file: 'Dockerfile', text }).findings.some(({ rule }) => rule === 'valid-words'),
  }))
  expect(verdicts.filter(({ refusal, isFound }) => isFound !== /failed to process/.test(refusal))).toEqual([])
  // Otherwise this would say nothing.
  expect(verdicts.some(({ isFound }) => isFound)).toBe(true)
  expect(verdicts.some(({ isFound }) => !isFound)).toBe(true)
})
