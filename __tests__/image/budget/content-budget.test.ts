import { describe, expect, it } from '@jest/globals'
import { type BudgetLimits, judgeBudgets } from '../../../src/image/budget/budget.ts'
import { withExceptions } from '../../../src/image/budget/budget-exceptions.ts'
import type { Contents, ImageFacts } from '../../../src/model.ts'
import { image } from '../layer.ts'

/** Layers of 60 and 40 bytes, half of that as they are downloaded; the second is of lines 5 to 6 and hides what is wasted. */
function facts(bytes: number, dive = { efficiency: 1, wastedBytes: 0, userWastedShare: 0 }): ImageFacts {
  const { layers, ...rest } = image(60, 40)
  const [first, second] = layers
  if (first === undefined || second === undefined) throw new Error('There are two layers')
  const part = { cause: 'deleted', layer: 0, hiddenBy: 1, bytes, fileCount: 1, largest: '/a' } as const
  const waste = { bytes, fileCount: 1, causes: { overwritten: 0, deleted: bytes, copiedAgain: 0 }, parts: [part], dive }
  return {
    ...rest,
    layers: [first, { ...second, lines: { line: 5, endLine: 6 } }],
    contents: { kind: 'read', waste, avoidable: [] },
  }
}

const unreadable = (): ImageFacts => {
  const contents: Contents = { kind: 'unreadable', because: '' }
  return { ...facts(0), contents }
}

const bytes = (limit: number) => ({ bytes: limit, text: `${limit} B` })
const share = (part: number) => ({ share: part, text: `${part * 100} %` })

const judge = (limits: BudgetLimits, head: ImageFacts, base?: ImageFacts) =>
  judgeBudgets(limits, { head, ...(base && { base }), layers: [] })

describe('a budget of what the layers hold', () => {
  it.each<[name: string, kept: BudgetLimits, broken: BudgetLimits, message: string, line: number | 'none']>([
    [
      'max-compressed-size',
      { maxCompressedSize: bytes(50) },
      { maxCompressedSize: bytes(49) },
      'The image has 50 B as it is downloaded; the limit is 49 B',
      'none',
    ],
    [
      'max-layer-size',
      { maxLayerSize: bytes(40) },
      { maxLayerSize: bytes(39) },
      'The largest layer has 40 B unpacked; the limit is 39 B',
      5,
    ],
    [
      'max-waste',
      { maxWaste: { kind: 'bytes', ...bytes(10) } },
      { maxWaste: { kind: 'bytes', ...bytes(9) } },
      'The layers hold 10 B that the image does not show; the limit is 9 B',
      5,
    ],
    [
      'max-waste',
      { maxWaste: { kind: 'percent', percent: 10, text: '10 %' } },
      { maxWaste: { kind: 'percent', percent: 9.5, text: '9.5 %' } },
      'The layers hold 10 % that the image does not show; the limit is 9.5 %',
      5,
    ],
    [
      'min-efficiency',
      { minEfficiency: share(0.9) },
      { minEfficiency: share(0.91) },
      'The image shows 90 % of what its layers hold; the least is 91 %',
      'none',
    ],
    [
      'dive-lowest-efficiency',
      { dive: { lowestEfficiency: share(0.8) } },
      { dive: { lowestEfficiency: share(0.81) } },
      'dive’s efficiency is 80 %; `.dive-ci` asks for 81 %',
      'none',
    ],
    [
      'dive-highest-wasted-bytes',
      { dive: { highestWastedBytes: bytes(20) } },
      { dive: { highestWastedBytes: bytes(19) } },
      'dive’s wasted bytes are 20 B; `.dive-ci` allows 19 B',
      'none',
    ],
    [
      'dive-highest-user-wasted-percent',
      { dive: { highestUserWastedPercent: share(0.5) } },
      { dive: { highestUserWastedPercent: share(0.4) } },
      'dive’s share of wasted bytes is 50 %; `.dive-ci` allows 40 %',
      'none',
    ],
  ])('%s is kept at the limit and not beyond it', (name, kept, broken, message, line) => {
    const head = facts(10, { efficiency: 0.8, wastedBytes: 20, userWastedShare: 0.5 })
    expect(judge(kept, head)).toMatchObject([{ budget: { limit: name, kept: true } }])
    expect(judge(kept, head)[0]?.finding).toBeUndefined()
    const place = line === 'none' ? { at: 'image' } : { at: 'layer', index: 1, line }
    expect(judge(broken, head)).toMatchObject([
      {
        budget: { limit: name, kept: false },
        finding: { rule: name, severity: 'error', message, place, origin: 'unknown' },
      },
    ])
  })

  it('is unknown where nobody could look, and says no more', () => {
    const limits = {
      maxWaste: { kind: 'bytes', ...bytes(10) },
      minEfficiency: share(0.9),
      dive: { lowestEfficiency: share(1), highestWastedBytes: bytes(1), highestUserWastedPercent: share(0) },
    } as const
    const judged = judge(limits, unreadable())
    expect(judged.map(({ budget }) => budget.kept)).toEqual(Array.from({ length: 5 }, () => 'unknown'))
    expect(judged.flatMap(({ finding }) => finding ?? [])).toEqual([])
  })

  it('says whether the base kept it', () => {
    const limits = { maxWaste: { kind: 'bytes', ...bytes(5) } } as const
    const origins = [facts(4), facts(6), unreadable()].map((base) => judge(limits, facts(10), base)[0]?.finding?.origin)
    expect(origins).toEqual(['new', 'existing', 'unknown'])
  })
})

describe('an exception', () => {
  const judged = judge({ maxCompressedSize: bytes(9), maxLayerSize: bytes(9) }, facts(0))
  const exception = { limit: 'max-compressed-size', reason: 'the model is inside', until: '2026-12-31' } as const

  it('makes a warning of a broken budget until its last day', () => {
    const [excepted, other] = withExceptions(judged, [exception], '2026-12-31')
    expect(excepted).toMatchObject({
      budget: { kept: false, exception: { reason: 'the model is inside', until: '2026-12-31' } },
      finding: {
        severity: 'warning',
        message: expect.stringContaining('Excepted until 2026-12-31: the model is inside'),
      },
    })
    expect(other).toEqual(judged[1])
  })

  it('ends', () => {
    const [ended] = withExceptions(judged, [exception], '2027-01-01')
    expect(ended).toMatchObject({
      finding: {
        severity: 'error',
        message: expect.stringContaining('The exception ended on 2026-12-31: the model is inside'),
      },
    })
    expect(ended?.budget).not.toHaveProperty('exception')
  })

  it('says nothing of a budget that is kept', () => {
    const kept = judge({ maxCompressedSize: bytes(50) }, facts(0))
    expect(withExceptions(kept, [exception], '2026-11-27')).toEqual(kept)
  })
})
