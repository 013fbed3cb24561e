import { plainConfig } from '../fakes/fake-docker.ts'
import { describe, expect, it } from '@jest/globals'
import { ownLayers } from '../../src/image/pull.ts'
import { driftOf, type DriftSide } from '../../src/image/drift.ts'
import { judgeImage } from '../../src/image/image.ts'
import type { BudgetLimits } from '../../src/image/budget/budget.ts'
import type { ImageFacts, Layer, ResolvedImage } from '../../src/model.ts'
import { growthOf } from '../../src/report/growth.ts'
import { imageRows } from '../../src/report/rows/row-image.ts'
import { plain } from '../../src/report/words/phrase.ts'
import { layer } from './layer.ts'

const debian = (digest: string): ResolvedImage => ({ reference: 'docker.io/library/debian:13-slim', digest })
const node: ResolvedImage = { reference: 'docker.io/library/node:24', digest: 'n' }
const own = (text: string, bytes: number, line = 2): Layer => ({
  ...layer(text, bytes),
  lines: { line, endLine: line },
})

function facts(...layers: readonly Layer[]): ImageFacts {
  const unpackedBytes = layers.reduce((sum, one) => sum + one.unpackedBytes, 0)
  const ownOnes = ownLayers(layers)
  return {
    unpackedBytes,
    compressedBytes: unpackedBytes / 2,
    layers,
    ...(ownOnes && { own: ownOnes }),
    contents: { kind: 'unreadable', because: 'nobody looked' },
  }
}

const MB = 1e6
const base = { facts: facts(layer('d1 FROM', 80 * MB), own('a RUN', 10 * MB)), baseImage: debian('1') }
const head = {
  facts: facts(layer('d2 FROM', 82 * MB), layer('d3 FROM', 1 * MB), own('b RUN', 11 * MB)),
  baseImage: debian('2'),
}
const known = {
  kind: 'known',
  reference: debian('2').reference,
  unpackedBytes: 3 * MB,
  compressedBytes: 1.5 * MB,
  layerCount: 1,
}

describe('the drift of a base image', () => {
  it.each<[claim: string, head: DriftSide, base: DriftSide, drift: unknown]>([
    ['is what its layers add', head, base, known],
    [
      'is negative where they are lighter',
      base,
      head,
      { ...known, unpackedBytes: -3 * MB, compressedBytes: -1.5 * MB, layerCount: -1 },
    ],
    ['is none where it is the same image', { ...head, baseImage: debian('1') }, base, undefined],
    ['is none where FROM names another image', { ...head, baseImage: node }, base, undefined],
    ['is none where the builder does not name the image', { facts: head.facts }, base, undefined],
    [
      'is not known where the builder does not say whose a layer is',
      { ...head, facts: facts(layer('d2 FROM'), { ...layer('b RUN'), lines: 'unknown' }) },
      base,
      { kind: 'unknown', reference: debian('2').reference },
    ],
  ])('%s', (_, one, other, drift) => {
    expect(driftOf(one, other)).toEqual(drift)
  })
})

const secrets = { findSecrets: () => [], isSecretFile: () => false }
const size = (megabytes: number) => ({ bytes: megabytes * MB, text: `${megabytes} MB` })

function judge(limits: BudgetLimits, sides: { readonly head: DriftSide; readonly base: DriftSide }) {
  const drift = driftOf(sides.head, sides.base)
  const stage = judgeImage(
    { head: { facts: head.facts, config: plainConfig }, base: { facts: base.facts, config: plainConfig } },
    limits,
    secrets,
    '2026-11-27',
    {
      drift,
    },
  )
  if (stage.status !== 'done') throw new Error(stage.status)
  const findings = stage.findings.filter(({ rule }) => rule !== 'contents-readable')
  return { stage, budget: stage.result.budgets[0], findings: findings.map(({ rule, origin }) => [rule, origin]) }
}

describe('budgets beside a base image that moved', () => {
  const moved = { head, base }
  const changed = { head: { ...head, baseImage: node }, base }

  it.each<[claim: string, limits: BudgetLimits, kept: boolean | 'unknown', existing: unknown[], without: unknown[]]>([
    [
      'ask of growth only what the change adds',
      { maxSizeIncrease: { kind: 'bytes', ...size(1) } },
      true,
      [],
      [['max-size-increase', 'new']],
    ],
    [
      'refuse growth of the change itself',
      { maxSizeIncrease: { kind: 'bytes', bytes: 1, text: '1 B' } },
      false,
      [['max-size-increase', 'new']],
      [['max-size-increase', 'new']],
    ],
    [
      'ask for a share of what the change adds',
      { maxSizeIncrease: { kind: 'percent', percent: 2, text: '2 %' } },
      true,
      [],
      [['max-size-increase', 'new']],
    ],
    ['count only its layers', { maxLayersIncrease: 0 }, true, [], [['max-layers-increase', 'new']]],
    [
      'call a size existing that the drift alone exceeds',
      { maxSize: size(92) },
      false,
      [['max-size', 'existing']],
      [['max-size', 'new']],
    ],
    [
      'call a size new that the drift alone keeps',
      { maxSize: size(93.5) },
      false,
      [['max-size', 'new']],
      [['max-size', 'new']],
    ],
    [
      'call a download existing that the drift alone exceeds',
      { maxCompressedSize: size(46) },
      false,
      [['max-compressed-size', 'existing']],
      [['max-compressed-size', 'new']],
    ],
    [
      'call layers existing that the drift alone exceeds',
      { maxLayers: 2 },
      false,
      [['max-layers', 'existing']],
      [['max-layers', 'new']],
    ],
  ])('%s', (_, limits, kept, existing, without) => {
    const judged = judge(limits, moved)
    expect([judged.budget?.kept, judged.findings]).toEqual([kept, existing])
    expect(judge(limits, changed).findings).toEqual(without)
  })

  it.each<BudgetLimits>([{ maxSizeIncrease: { kind: 'bytes', ...size(0) } }, { maxLayersIncrease: 0 }])(
    'are not compared where nobody knows the share: %j',
    (limits) => {
      const lost = { ...head, facts: facts({ ...layer('b RUN'), lines: 'unknown' }) }
      const judged = judge(limits, { head: lost, base })
      expect([judged.budget?.kept, judged.findings]).toEqual(['unknown', []])
      expect(growthOf(judged.stage.result)).toBeUndefined()
    },
  )

  it('are shown apart', () => {
    const { stage } = judge({}, moved)
    expect(growthOf(stage.result)).toBe(1 * MB)
    expect(imageRows(stage).map(({ name, result }) => [name, plain(result)])).toEqual([
      ['Size', '+1.0 MB (+1 %) · +3.0 MB from debian:13-slim, which moved'],
      ['Download', '+500 kB (+1 %) · +1.5 MB from debian:13-slim, which moved'],
      ['Layers', '±0 · +1 from debian:13-slim, which moved'],
      expect.anything(),
    ])
  })

  it('names where the change itself grew', () => {
    const grown = facts(layer('d2 FROM', 90 * MB), own('b RUN', 12 * MB, 7))
    const sides = { head: { facts: grown, config: plainConfig }, base: { facts: base.facts, config: plainConfig } }
    const drift = driftOf({ facts: grown, baseImage: debian('2') }, base)
    const limits: BudgetLimits = { maxSizeIncrease: { kind: 'bytes', ...size(1) } }
    const stage = judgeImage(sides, limits, secrets, '2026-11-27', { drift })
    const found = stage.status === 'done' ? stage.findings.find(({ rule }) => rule === 'max-size-increase') : undefined
    expect(found?.place).toMatchObject({ at: 'layer', line: 7 })
  })
})
