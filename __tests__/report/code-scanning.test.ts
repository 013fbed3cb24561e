import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Log } from 'sarif'
import type { Finding, Report } from '../../src/model.ts'
import { renderCodeScanning } from '../../src/report/code-scanning.ts'
import { aFinding, aLint, aMeasurement, anImage, anImageReport, aReport, aRun, onLine } from '../fakes/a-report.ts'
import { stories } from './stories.ts'

const SCHEMA = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
/** It is of draft 4, and uses nothing that later drafts read otherwise but its own name. */
const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(SCHEMA, 'utf8')) as Record<string, unknown>
const isSarif = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile<Log>(
  schema,
)

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Fails with what is against the schema of SARIF 2.1.0. */
function sarifOf(report: Report) {
  const log: unknown = JSON.parse(renderCodeScanning(report, sha256))
  const isValid = isSarif(log)
  expect(isSarif.errors ?? []).toEqual([])
  const [run] = isValid ? log.runs : []
  if (!run) throw new Error('there is no run')
  return run
}

const fingerprints = (report: Report): readonly unknown[] =>
  (sarifOf(report).results ?? []).map(({ partialFingerprints }) => partialFingerprints?.['primaryLocationLineHash'])

const on = (line: number, text: string, change: Partial<Finding> = {}): Finding =>
  aFinding({ place: onLine(line), excerpt: { line, lines: [text] }, ...change })

const linted = (...findings: readonly Finding[]): Report =>
  aReport({ images: [anImageReport({ stages: { lint: aLint({ findings }) } })] })

it.each(Object.entries(stories))('of %s is valid SARIF 2.1.0', (_, report) => {
  const { results = [], tool } = sarifOf(report)
  for (const { ruleId, ruleIndex = -1 } of results) expect(tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId)
})

it('findings of linter, image and container are all in it, on a line of the Dockerfile', () => {
  const layer = aMeasurement('max-layer-size', 'A layer is too large', {
    place: { at: 'layer', index: 3, createdBy: 'RUN x', line: 6 },
  })
  const stages = {
    lint: aLint({ findings: [on(4, 'RUN apt-get install gcc')] }),
    image: anImage({}, [layer]),
    runtime: aRun({}, [aMeasurement('runs-as-non-root', 'A process runs as root')]),
  }
  const { results = [] } = sarifOf(aReport({ images: [anImageReport({ dockerfile: 'web/Dockerfile', stages })] }))
  expect(
    results.map(({ ruleId, locations: [at] = [] }) => [
      ruleId,
      at?.physicalLocation?.artifactLocation?.uri,
      at?.physicalLocation?.region?.startLine,
    ]),
  ).toEqual([
    ['no-install-recommends', 'Dockerfile', 4],
    ['max-layer-size', 'web/Dockerfile', 6],
    ['runs-as-non-root', 'web/Dockerfile', 1],
  ])
})

it('what two images share is one result', () => {
  const image = anImageReport({ stages: { lint: aLint({ findings: [on(4, 'RUN x')] }) } })
  expect(sarifOf(aReport({ images: [image, { ...image, name: 'other' }] })).results).toHaveLength(1)
})

it('what GitHub would refuse for its number of results has as many as GitHub takes', () => {
  const images = ['a', 'b'].map((name) => {
    const findings = Array.from({ length: 13_000 }, (_, line) =>
      aFinding({ message: `${name} ${line}`, place: onLine(7) }),
    )
    return anImageReport({ name, dockerfile: `${name}/Dockerfile`, stages: { lint: aLint({ findings }) } })
  })
  const { runs } = JSON.parse(renderCodeScanning(aReport({ images }), () => '0123456789abcdef')) as Log
  expect(runs[0]?.results).toHaveLength(25_000)
})

it('a run that could not find out was no successful one', () => {
  const broken = { status: 'broken', because: 'the engine is gone' } as const
  const { invocations } = sarifOf(aReport({ images: [anImageReport({ stages: { runtime: broken } })] }))
  expect(invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [expect.objectContaining({ message: { text: 'the engine is gone' } })],
    },
  ])
  expect(sarifOf(aReport()).invocations?.[0]?.executionSuccessful).toBe(true)
})

describe('a fingerprint', () => {
  it('stays when the line moves or is indented otherwise, and when the message counts something else', () => {
    const [before] = fingerprints(linted(on(4, 'RUN apt-get  install gcc')))
    expect(before).toMatch(/^[0-9a-f]{16}:1$/)
    expect(fingerprints(linted(on(9, '  RUN apt-get install gcc', { message: 'says it otherwise' })))).toEqual([before])
  })

  it('is another one for another rule, line, file, and for the second of two equal lines', () => {
    const text = 'RUN apt-get install gcc'
    const all = fingerprints(
      linted(
        on(4, text),
        on(9, text),
        on(5, text, { rule: 'no-sudo' }),
        on(6, 'RUN other'),
        on(4, text, { place: onLine(4, { file: 'other/Dockerfile' }) }),
      ),
    )
    expect(new Set(all).size).toBe(5)
    expect(String(all[1])).toBe(String(all[0]).replace(/:1$/, ':2'))
  })

  it('of the image as a whole stays when it is measured anew', () => {
    const of = (message: string) =>
      fingerprints(
        aReport({ images: [anImageReport({ stages: { image: anImage({}, [aMeasurement('max-size', message)]) } })] }),
      )
    expect(of('The image has 200 MB')).toEqual(of('The image has 201 MB'))
  })
})
