import { describe, expect, it } from '@jest/globals'
import { outputDescriptions, renderOutputs } from '../../../src/report/workflow/outputs.ts'
import {
  aBuild,
  aFinding,
  aLint,
  anImageReport,
  anImageWithoutBase,
  aReport,
  aRun,
  BASE_SHA,
  HEAD_SHA,
  buildFacts,
} from '../../fakes/a-report.ts'
import { stories } from '../stories.ts'

describe('the outputs of the step', () => {
  it('say what was measured', () => {
    const error = aFinding({ severity: 'error', origin: 'new' })
    const lint = aLint({ findings: [error, aFinding(), aFinding({ origin: 'existing' })], fixed: [aFinding()] })
    const [built] = [aBuild({ head: { ...buildFacts, seconds: 4.25 } })]
    expect(renderOutputs(aReport({ images: [anImageReport({ stages: { lint, build: built } })] }))).toEqual({
      conclusion: 'fail',
      summary:
        '❌ Not ready: 1 new error. Line 7 breaks no-install-recommends. The image is 70 MB smaller and healthy.',
      'errors-new': '1',
      'warnings-new': '1',
      known: '1',
      fixed: '1',
      'size-bytes': '142441200',
      'size-compressed-bytes': '50412800',
      'size-delta-bytes': '-69800000',
      layers: '4',
      'layers-delta': '-1',
      'build-seconds': '4.3',
      'runs-as-root': 'false',
      uid: '999',
      health: 'healthy',
      'health-seconds': '0.9',
      'base-sha': BASE_SHA,
    })
  })

  it('are empty or unknown where nothing was measured, and all there', () => {
    const skipped = { status: 'skipped', because: 'x' } as const
    const subject = { headSha: HEAD_SHA }
    const image = { ...anImageWithoutBase('it is new', { build: skipped, image: skipped, runtime: skipped }) }
    expect(renderOutputs(aReport({ subject, images: [image] }))).toEqual({
      conclusion: 'pass',
      summary: '✅ Ready: no findings.',
      'errors-new': '0',
      'warnings-new': '0',
      known: '0',
      fixed: '0',
      'size-bytes': '',
      'size-compressed-bytes': '',
      'size-delta-bytes': '',
      layers: '',
      'layers-delta': '',
      'build-seconds': '',
      'runs-as-root': 'unknown',
      uid: '',
      health: 'unknown',
      'health-seconds': '',
      'base-sha': '',
    })
  })

  it.each(Object.entries(stories))('are all set for %s', (_, report) => {
    expect(Object.keys(renderOutputs(report))).toEqual(Object.keys(outputDescriptions))
  })

  it('are sums of several images, and the worst of users and health', () => {
    const root = aRun({
      runsAs: { kind: 'root', processCount: 1, processes: [{ pid: 1, uid: 0, gid: 0, command: 'sh' }] },
      health: { kind: 'undecided', seconds: 9, because: 'x' },
    })
    const outputs = renderOutputs(aReport({ images: [anImageReport(), anImageReport({ stages: { runtime: root } })] }))
    expect(outputs).toMatchObject({
      'size-bytes': '284882400',
      'size-delta-bytes': '-139600000',
      layers: '8',
      'runs-as-root': 'true',
      uid: '999,0',
      health: 'undecided',
      'health-seconds': '9.0',
    })
  })

  it('leave out the images that the change cannot have touched', () => {
    const because = 'nothing changed'
    const skipped = { status: 'skipped', because } as const
    const stages = { lint: skipped, build: skipped, image: skipped, runtime: skipped }
    const untouched = { ...anImageReport({ name: 'b', stages }), unchanged: because }
    const [one, both] = [[anImageReport()], [anImageReport(), untouched]].map((images) =>
      renderOutputs(aReport({ images })),
    )
    expect(both).toEqual({ ...one, summary: both?.summary })
    expect(both?.['size-bytes']).not.toBe('')
  })

  it('know no sum when one image is not known', () => {
    const broken = { status: 'broken', because: 'x' } as const
    const outputs = renderOutputs(
      aReport({ images: [anImageReport(), anImageReport({ stages: { image: broken, runtime: broken } })] }),
    )
    expect(outputs).toMatchObject({
      'size-bytes': '',
      'runs-as-root': 'unknown',
      health: 'unknown',
      conclusion: 'unknown',
    })
  })

  it('never pass without an image', () => {
    const outputs = renderOutputs(aReport({ images: [], verdict: { conclusion: 'unknown' } }))
    expect(outputs).toMatchObject({ summary: '❌ Not ready: no image was checked.', 'runs-as-root': 'unknown' })
  })
})
