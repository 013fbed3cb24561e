import { describe, expect, it } from '@jest/globals'
import type { Rebuild } from '../../../src/model.ts'
import { rebuildWords } from '../../../src/report/words/rebuild-words.ts'
import { anImageReport, buildFacts } from '../../fakes/a-report.ts'

const words = (head: Rebuild | undefined, base?: Rebuild) => {
  const { contextBytes, baseImages, steps, seconds, cachedSteps } = buildFacts
  const facts = (rebuild: Rebuild | undefined) => ({
    contextBytes,
    baseImages,
    steps,
    seconds,
    cachedSteps,
    ...(rebuild && { rebuild }),
  })
  const result = { head: facts(head), ...(base && { base: facts(base) }) }
  return rebuildWords(anImageReport({ stages: { build: { status: 'done', findings: [], result } } }))
}
const lines = (...all: [number, number][]) => ({ lines: all.map(([line, endLine]) => ({ line, endLine })) })

describe('what a change of application code costs', () => {
  it.each<[Rebuild | undefined, Rebuild | undefined, string | undefined]>([
    [{ ...lines([9, 14]), seconds: 18.4 }, undefined, 'A change to application code rebuilds lines 9–14, 18.4 s.'],
    [{ ...lines([9, 9]), seconds: 0.2 }, undefined, 'A change to application code rebuilds line 9, 0.2 s.'],
    [
      { ...lines([9, 9], [11, 12], [20, 20]), seconds: 2 },
      undefined,
      'A change to application code rebuilds lines 9, 11–12 and 20, 2.0 s.',
    ],
    [
      lines([1, 1], [3, 3], [5, 5], [7, 7], [9, 9], [11, 11]),
      undefined,
      'A change to application code rebuilds lines 1, 3, 5, 7 and 2 more, time not measured.',
    ],
    [
      { ...lines([9, 14]), seconds: 18.4, reorderedSeconds: 0.9 },
      undefined,
      'A change to application code rebuilds lines 9–14, 18.4 s; with the dependencies installed before the code is copied it would be 0.9 s.',
    ],
    [
      { ...lines([9, 9]), seconds: 0.2 },
      { ...lines([5, 9]), seconds: 18.4 },
      'A change to application code rebuilds line 9, 0.2 s (base: 18.4 s).',
    ],
    [
      { ...lines([9, 9]), seconds: 0.2 },
      { ...lines([5, 5]), seconds: 0.21 },
      'A change to application code rebuilds line 9, 0.2 s.',
    ],
    [
      { ...lines([9, 9]), seconds: 0.2 },
      lines([5, 5]),
      'A change to application code rebuilds line 9, 0.2 s (base: time not measured).',
    ],
    [{ lines: [], seconds: 1 }, undefined, 'A change to application code rebuilds steps of unknown lines, 1.0 s.'],
    [undefined, { ...lines([5, 5]), seconds: 1 }, undefined],
  ])('case %#', (head, base, text) => {
    expect(words(head, base)).toBe(text)
  })

  it('is nothing where nothing was built', () => {
    const build = { status: 'skipped', because: 'there is no engine' } as const
    expect(rebuildWords(anImageReport({ stages: { build } }))).toBeUndefined()
  })
})
