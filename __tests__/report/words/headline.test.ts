import { describe, expect, it } from '@jest/globals'
import type { BuildFacts, ImageReport, Report, Stages } from '../../../src/model.ts'
import { headlineText, imageHeadline, reportHeadline } from '../../../src/report/words/headline.ts'
import { plain } from '../../../src/report/words/phrase.ts'
import { scoreboard } from '../../../src/report/rows/scoreboard.ts'
import { known, news } from '../../../src/report/words/selection.ts'
import {
  aFinding,
  aLint,
  aMeasurement,
  anImage,
  anImageReport,
  aReport,
  aRun,
  buildFacts,
  imageFacts,
  onLine,
} from '../../fakes/a-report.ts'
import { stories } from '../stories.ts'

function headlineOf(stages: Partial<Stages>): string {
  return headlineText(imageHeadline(anImageReport({ stages })))
}

const error = aFinding({ severity: 'error', rule: 'no-secret', place: onLine(14) })
const broken = { status: 'broken', because: 'the engine did not answer' } as const

describe('the headline says whether and why', () => {
  it.each<[string, Partial<Stages>, string]>([
    ['all is well', {}, '✅ Ready: no new findings. The image is 70 MB smaller and healthy.'],
    [
      'there are warnings',
      { lint: aLint({ findings: [aFinding(), aFinding()] }) },
      '✅ Ready, with 2 new warnings. The image is 70 MB smaller and healthy.',
    ],
    [
      'there is a warning that the base was not asked about',
      { runtime: aRun({}, [aFinding({ origin: 'unknown', place: { at: 'image' } })]) },
      '✅ Ready, with 1 warning. The image is 70 MB smaller and healthy.',
    ],
    [
      'there are only hints',
      { lint: aLint({ findings: [aFinding({ severity: 'style' })] }) },
      '✅ Ready: no new errors or warnings. The image is 70 MB smaller and healthy.',
    ],
    [
      'several things fail',
      {
        lint: aLint({ findings: [error, { ...error, place: onLine(20) }] }),
        runtime: aRun({}, [aMeasurement('runs-as-non-root', 'x'), aMeasurement('health-check-passes', 'y')]),
        image: anImage({}, [aMeasurement('max-layers', 'z')]),
      },
      '❌ Not ready: 2 new errors, runs as root, unhealthy and too many layers. Line 14 breaks no-secret. The image is 70 MB smaller and healthy.',
    ],
    [
      'a stage broke',
      { runtime: broken },
      '❌ Not ready: could not run the image. The engine did not answer. The image is 70 MB smaller.',
    ],
    [
      'something fails and a stage broke',
      { lint: aLint({ findings: [error] }), image: broken, runtime: broken },
      '❌ Not ready: 1 new error, could not measure the image and could not run the image. Line 14 breaks no-secret. The engine did not answer.',
    ],
    [
      'the size did not change',
      { image: anImage({ base: imageFacts([]), head: imageFacts([]) }) },
      '✅ Ready: no new findings. The image is as large as before and healthy.',
    ],
  ])('%s', (_, stages, text) => {
    expect(headlineOf(stages)).toBe(text)
  })

  it('names the file when it is another one', () => {
    expect(headlineOf({ lint: aLint({ findings: [{ ...error, place: onLine(3, { file: 'compose.yml' }) }] }) })).toBe(
      '❌ Not ready: 1 new error. Line 3 of compose.yml breaks no-secret. The image is 70 MB smaller and healthy.',
    )
  })
})

it('speaks of a known error like of a new one where the policy fails for it', () => {
  const old = { ...error, origin: 'existing' } as const
  const stages = { lint: aLint({ findings: [old, aFinding({ origin: 'existing' })] }) }
  const image = anImageReport({ stages, verdict: { conclusion: 'fail', failures: [old] } })
  expect(headlineText(imageHeadline(image))).toMatch(/^❌ Not ready: 1 error\. Line 14 breaks no-secret\./)
  expect([news(image), known(image)].map((findings) => findings.map(({ rule }) => rule))).toEqual([
    ['no-secret'],
    ['no-install-recommends'],
  ])
})

it.each<[string, Partial<Stages>, RegExp]>([
  ['passes', {}, /^✅ Ready: no new findings \(report only: fails no job\)\./],
  ['fails', { lint: aLint({ findings: [error] }) }, /^❌ Not ready: 1 new error \(report only: fails no job\)\./],
  ['could not find out', { runtime: broken }, /^❌ Not ready: could not run the image \(report only: fails no job\)\./],
])('says in the first sentence that a report which %s is no more than a report', (_, stages, text) => {
  const images = [anImageReport({ stages })]
  expect(headlineText(reportHeadline(aReport({ images, reportOnly: true })))).toMatch(text)
  expect(headlineText(reportHeadline(aReport({ images: [...images, ...images], reportOnly: true })))).toMatch(
    /^.+ images?(?:, .*)? \(report only: fails no job\)\./,
  )
})

describe.each(Object.entries(stories))('in the story of %s', (_, report: Report) => {
  it('headline, rows and verdict agree', () => {
    const passed = report.verdict.conclusion === 'pass'
    expect(reportHeadline(report).passed).toBe(passed)
    expect(report.images.some((image: ImageReport) => scoreboard(image).some(({ mark }) => mark === 'bad'))).toBe(
      !passed && report.images.length > 0,
    )
  })
})

describe('build times are compared only where all of both was measured', () => {
  const unknown = (cachedSteps: number, seconds: number): BuildFacts => ({
    seconds,
    steps: buildFacts.steps,
    cachedSteps,
    contextBytes: 0,
    baseImages: [],
  })
  const known = (uncachedSeconds: number): BuildFacts => ({ ...unknown(1, 50), uncachedSeconds })
  it.each<[BuildFacts | undefined, BuildFacts, string]>([
    [known(24.1), known(4.2), '24.1 s | 4.2 s with an empty cache | −83 %'],
    [known(4.2), known(4.21), '4.2 s | 4.2 s with an empty cache | as fast'],
    [undefined, known(4.2), ' | 4.2 s with an empty cache | '],
    [unknown(0, 24.1), known(4.2), '24.1 s | 50.0 s, 1 of 6 steps cached | not comparable: base had 0 of 6 cached'],
    [known(24.1), unknown(4, 4.2), '50.0 s | 4.2 s, 4 of 6 steps cached | not comparable: base had 1 of 6 cached'],
    [unknown(3, 24.1), unknown(3, 4.2), '24.1 s | 4.2 s, 3 of 6 steps cached | not comparable: base had 3 of 6 cached'],
    [unknown(0, 24.1), unknown(0, 4.2), '24.1 s | 4.2 s | −83 %'],
    [undefined, unknown(4, 4.2), ' | 4.2 s, 4 of 6 steps cached | '],
  ])('case %#', (base, head, text) => {
    const build = { status: 'done', findings: [], result: { head, ...(base && { base }) } } as const
    const row = scoreboard(anImageReport({ stages: { build } })).find(({ name }) => name === 'Build')
    expect([row?.base, row?.head, row?.result].map((phrase) => plain(phrase ?? [])).join(' | ')).toBe(text)
  })
})
