import { describe, expect, it } from '@jest/globals'
import { judgeBudgets, type BudgetLimits } from '../../../src/image/budget/budget.ts'
import { compareLayers } from '../../../src/image/compare.ts'
import type { Budget, ImageFacts } from '../../../src/model.ts'
import { image, layer } from '../layer.ts'

const MB = 1e6
const size = (megabytes: number) => ({ bytes: megabytes * MB, text: `${megabytes} MB` })
const growth = (megabytes: number) => ({ kind: 'bytes', ...size(megabytes) }) as const
const share = (percent: number) => ({ kind: 'percent', percent, text: `${percent} %` }) as const

function judge(limits: BudgetLimits, head: ImageFacts, base?: ImageFacts) {
  return judgeBudgets(limits, { head, ...(base && { base }), layers: compareLayers(head.layers, base?.layers ?? []) })
}

type Row = [
  claim: string,
  limits: BudgetLimits,
  head: number[],
  base: number[] | undefined,
  budget: Omit<Budget, 'limit'>,
]

describe('judgeBudgets', () => {
  it.each<Row>([
    [
      'keeps a size below the limit',
      { maxSize: size(200) },
      [155 * MB],
      undefined,
      { allowed: '200 MB', actual: '155 MB', kept: true },
    ],
    [
      'keeps a size at the limit',
      { maxSize: size(200) },
      [200 * MB],
      undefined,
      { allowed: '200 MB', actual: '200 MB', kept: true },
    ],
    [
      'refuses a byte more',
      { maxSize: size(200) },
      [200 * MB + 1],
      undefined,
      { allowed: '200 MB', actual: '200.000001 MB', kept: false },
    ],
    [
      'keeps a shrinking image',
      { maxSizeIncrease: growth(0) },
      [5 * MB],
      [35 * MB],
      { allowed: '0 MB', actual: '-30 MB', kept: true },
    ],
    [
      'keeps growth at the limit',
      { maxSizeIncrease: growth(10) },
      [20 * MB],
      [10 * MB],
      { allowed: '10 MB', actual: '10 MB', kept: true },
    ],
    [
      'refuses growth above it',
      { maxSizeIncrease: growth(10) },
      [21 * MB],
      [10 * MB],
      { allowed: '10 MB', actual: '11 MB', kept: false },
    ],
    [
      'cannot compare growth without a base',
      { maxSizeIncrease: growth(10) },
      [21 * MB],
      undefined,
      { allowed: '10 MB', kept: 'unknown' },
    ],
    [
      'keeps a share at the limit',
      { maxSizeIncrease: share(5) },
      [105 * MB],
      [100 * MB],
      { allowed: '5 %', actual: '5 %', kept: true },
    ],
    [
      'refuses a share just above it',
      { maxSizeIncrease: share(5) },
      [105.04 * MB],
      [100 * MB],
      { allowed: '5 %', actual: '5.04 %', kept: false },
    ],
    [
      'keeps an empty image that stays empty',
      { maxSizeIncrease: share(5) },
      [],
      [],
      { allowed: '5 %', actual: '0 %', kept: true },
    ],
    [
      'refuses any share of an empty base',
      { maxSizeIncrease: share(900) },
      [1],
      [],
      { allowed: '900 %', actual: 'more than any share of an empty base', kept: false },
    ],
    ['keeps as many layers as allowed', { maxLayers: 2 }, [1, 1], undefined, { allowed: '2', actual: '2', kept: true }],
    ['refuses one more', { maxLayers: 2 }, [1, 1, 1], undefined, { allowed: '2', actual: '3', kept: false }],
    [
      'keeps as many new layers as allowed',
      { maxLayersIncrease: 1 },
      [1, 1, 1],
      [1, 1],
      { allowed: '1', actual: '1', kept: true },
    ],
    [
      'refuses one more new layer',
      { maxLayersIncrease: 0 },
      [1, 1, 1],
      [1, 1],
      { allowed: '0', actual: '1', kept: false },
    ],
    [
      'cannot compare layers without a base',
      { maxLayersIncrease: 0 },
      [1],
      undefined,
      { allowed: '0', kept: 'unknown' },
    ],
  ])('%s', (_, limits, head, base, expected) => {
    const [judged, ...others] = judge(limits, image(...head), base && image(...base))
    expect(others).toEqual([])
    expect(judged?.budget).toEqual({ limit: expect.any(String), ...expected })
    expect(judged?.finding === undefined).toBe(expected.kept !== false)
  })

  it('judges all limits, in order, and none that is not set', () => {
    const limits = { maxLayersIncrease: 9, maxLayers: 9, maxSizeIncrease: growth(9), maxSize: size(9) }
    const names = judge(limits, image(1), image(1)).map(({ budget }) => budget.limit)
    expect(names).toEqual(['max-size', 'max-size-increase', 'max-layers', 'max-layers-increase'])
    expect(judge({}, image(1), image(1))).toEqual([])
  })

  it.each([
    ['new when the base keeps the limit', image(9), 'new'],
    ['existing when the base breaks it too', image(11), 'existing'],
    ['unknown without a base', undefined, 'unknown'],
  ])('calls a size over the limit %s', (_, base, origin) => {
    const [judged] = judge({ maxSize: { bytes: 10, text: '10 B' } }, image(12), base)
    expect(judged?.finding).toEqual({
      rule: 'max-size',
      aliases: [],
      source: 'drydock',
      severity: 'error',
      message: 'The image has 12 B unpacked; the limit is 10 B',
      place: { at: 'image' },
      origin,
    })
  })

  it('points growth at the layer that grew most, and at its line', () => {
    const lines = { line: 7, endLine: 9 }
    const head = [layer('d D', 900), layer('p2 PIP', 300), { ...layer('n NPM', 400), lines }, layer('c2 COPY', 500)]
    const base = [layer('d D', 900), layer('p1 PIP', 10), layer('c1 COPY', 450)]
    const facts = (layers: typeof head): ImageFacts => ({
      unpackedBytes: layers.reduce((total, { unpackedBytes }) => total + unpackedBytes, 0),
      compressedBytes: 0,
      layers,
      contents: { kind: 'unreadable', because: 'nobody looked' },
    })
    const [judged] = judge({ maxSizeIncrease: { kind: 'bytes', bytes: 1, text: '1 B' } }, facts(head), facts(base))
    expect(judged?.finding).toMatchObject({
      message: 'The image grew by 740 B unpacked; the limit is 1 B',
      place: { at: 'layer', index: 2, createdBy: 'NPM', line: 7 },
      origin: 'new',
    })
  })

  it('says how many layers there are', () => {
    const found = judge({ maxLayers: 1, maxLayersIncrease: 0 }, image(1, 1), image(1)).map(({ finding }) => finding)
    expect(found).toMatchObject([
      { rule: 'max-layers', message: 'The image has 2 layers; the limit is 1', origin: 'new' },
      { rule: 'max-layers-increase', message: 'The image has 1 layers more than the base; the limit is 0' },
    ])
  })
})
