import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { limitTo } from '../../src/concurrency.ts'
import { lintDockerfile } from '../../src/lint/lint-dockerfile.ts'
import { corpus } from '../corpus/corpus.ts'
import { DOCKERFILE_PIECES, mutated } from '../corpus/mutated.ts'

/** What BuildKit's parser says against a text, or with `check` what its checks do; empty where it takes it. Builds nothing. */
function refusal(text: string, call: 'targets' | 'check' = 'targets'): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'drydock-test-'))
  return new Promise((resolve) => {
    const build = execFile(
      'docker',
      ['buildx', 'build', `--call=${call},format=json`, '--progress=plain', '--file=-', folder],
      { timeout: 20_000 },
      (error, _, stderr) => {
        rmSync(folder, { recursive: true })
        resolve(error ? stderr : '')
      },
    )
    build.stdin?.end(text)
  })
}

/** Without the line that would fetch another parser from a registry. */
const withoutSyntax = (text: string): string => text.replace(/^(\uFEFF?)#[ \t]*syntax[ \t]*=.*\r?\n/i, '$1')

/** The same 25 files in every run, shuffled by multiplying with one prime modulo another. Labs have a parser of their own. */
const sample = corpus
  .filter(({ text }) => !/^#\s*syntax\s*=.*-labs/i.test(text))
  .map((file, index) => ({ file, order: (index * 7919 + 41) % 1009 }))
  .sort((a, b) => a.order - b.order)
  .slice(0, 25)
  .map(({ file }) => file)

describe('BuildKit', () => {
  it.each(sample)(
    'takes $name',
    async ({ text }) => {
      expect(await refusal(withoutSyntax(text))).toBe('')
    },
    30_000,
  )

  it('refuses what is not a Dockerfile', async () => {
    expect(await refusal('FROM scratch\nFLY away\n')).toContain('unknown instruction: FLY')
  }, 30_000)
})

/** What may be written differently tomorrow or in the labs channel, and what names a parser of its own. */
const ELSEWHERE = /^\uFEFF?\s*#\s*syntax\s*=|--parents|--security/im

const changed = fc
  .sample(
    mutated(
      corpus.map(({ text }) => text),
      DOCKERFILE_PIECES,
    ),
    { seed: 20_240_521, numRuns: Number(process.env['PROPERTY_RUNS'] ?? 96) },
  )
  .map(withoutSyntax)
  // NUL bytes are refused before a parser sees them.
  .filter((text) => !ELSEWHERE.test(text) && !text.includes('\0'))
const BATCHES = 8

/** The rules that say a file cannot be built, whatever it builds. */
const SYNTAX = new Set(['valid-dockerfile', 'starts-with-from', 'valid-onbuild-trigger'])

interface Verdict {
  readonly text: string
  readonly refusal: string
  /** Lines of what we refuse. */
  readonly lines: readonly number[]
}

async function judge(text: string): Promise<Verdict> {
  const lines = lintDockerfile({ file: 'Dockerfile', text }).findings.flatMap(({ rule, place }) =>
    SYNTAX.has(rule) && place.at === 'line' ? [place.line] : [],
  )
  return { text, refusal: await refusal(text), lines }
}

/** BuildKit takes an ONBUILD of anything and refuses it later. */
const isTriggerOnly = (text: string): boolean =>
  lintDockerfile({ file: 'Dockerfile', text })
    .findings.filter(({ rule }) => SYNTAX.has(rule))
    .every(({ rule }) => rule === 'valid-onbuild-trigger')

describe('of files with a few changes', () => {
  it.each(Array.from({ length: BATCHES }, (_, batch) => batch))(
    'those of batch %i are refused by both or by neither, in the same line',
    async (batch) => {
      const limit = limitTo(4)
      const texts = changed.filter((_, index) => index % BATCHES === batch)
      const verdicts = await Promise.all(texts.map((text) => limit(() => judge(text))))
      const wrong = verdicts.filter(({ text, refusal: said, lines }) => {
        if (said === '') return lines.length > 0 && !isTriggerOnly(text)
        const line = /parse error on line (\d+)/.exec(said)?.[1]
        return line === undefined ? lines.length === 0 : !lines.includes(Number(line))
      })
      expect(wrong).toEqual([])
      // Otherwise this would say nothing.
      expect(verdicts.some(({ refusal: said }) => said === '')).toBe(true)
      expect(verdicts.some(({ refusal: said }) => said !== '')).toBe(true)
    },
    120_000,
  )
})

const PARTS = ['"', "'", '\\', '$', '${', '{', '}', 'A', 'b', ':', '-', '+', '#', '%', '/', '*', '1', '!'] as const

const words = fc.sample(
  fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 9 }).map((parts) => parts.join('')),
  { seed: 20_240_521, numRuns: 60 },
)

describe('words', () => {
  it('are refused by both or by neither', async () => {
    const limit = limitTo(4)
    const verdicts = await Promise.all(
      words.map((word) =>
        limit(async () => {
          const text = `FROM scratch\nUSER ${word}\n`
          const isFound = lintDockerfile({ file: 'Dockerfile', text }).findings.some(
            ({ rule }) => rule === 'valid-words',
          )
          return { word, refusal: await refusal(text, 'check'), isFound }
        }),
      ),
    )
    expect(verdicts.filter(({ refusal: said, isFound }) => isFound !== /failed to process/.test(said))).toEqual([])
    // Otherwise this would say nothing.
    expect(verdicts.some(({ isFound }) => isFound)).toBe(true)
    expect(verdicts.some(({ isFound }) => !isFound)).toBe(true)
  }, 120_000)
})
