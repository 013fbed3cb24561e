import { describe, expect, it } from '@jest/globals'
import { batchesOf, checkBatch } from '../../src/shellcheck/batch.ts'
import type { Outcome } from '../../src/shellcheck/answers.ts'

const many = (count: number, length = 8): readonly string[] =>
  Array.from({ length: count }, (_, index) => `script ${index}`.padEnd(length))
const sizes = (scripts: readonly string[], processes: number): readonly number[] =>
  batchesOf(scripts, processes).map((batch) => batch.length)

describe('batches', () => {
  it.each<readonly [string, readonly string[], number, readonly number[]]>([
    ['are none for nothing', [], 2, []],
    ['are one for a few', many(18), 2, [18]],
    ['are several a process', many(400, 100), 2, [50, 50, 50, 50, 50, 50, 50, 50]],
    ['stay small', many(2, 60_000), 1, [1, 1]],
    ['begin with the longest scripts', ['a', 'b'.repeat(9_000), 'c', 'd'.repeat(9_000)], 1, [1, 1, 2]],
  ])('%s', (_, scripts, processes, expected) => {
    expect(sizes(scripts, processes)).toEqual(expected)
  })

  it('hold every script once', () => {
    expect(batchesOf(many(300), 3).flat().toSorted()).toEqual(many(300).toSorted())
  })
})

describe('checking a batch', () => {
  const forever = performance.now() + 1_000_000
  const checked = { kind: 'checked', comments: [] } as const

  it('finds the script that is to blame and answers for the others', async () => {
    const asked: number[] = []
    const run = (batch: readonly string[]): Promise<Outcome> => {
      asked.push(batch.length)
      const isBad = batch.includes('script 3')
      return Promise.resolve(
        isBad ? { kind: 'failed', because: 'x' } : { kind: 'checked', answers: batch.map(() => checked) },
      )
    }
    const answers = await checkBatch(many(5), forever, run)
    expect([...answers]).toEqual(
      many(5).map((script, index) => [script, index === 3 ? { kind: 'unchecked', because: 'x' } : checked]),
    )
    expect(asked).toEqual([5, 3, 2, 1, 1])
  })

  it('does not start again what no script can make work', async () => {
    let runs = 0
    const answers = await checkBatch(many(4), forever, () => {
      runs++
      return Promise.resolve({ kind: 'unusable', because: 'x' })
    })
    const unchecked = { kind: 'unchecked', because: 'x' }
    expect([...answers.values()]).toEqual([unchecked, unchecked, unchecked, unchecked])
    expect(runs).toBe(1)
  })

  it('starts nothing after the deadline', async () => {
    const answers = await checkBatch(many(1), performance.now() - 1, () => Promise.reject(new Error('started')))
    expect([...answers.values()]).toEqual([{ kind: 'unchecked', because: 'there was too much to check in one minute' }])
  })

  it('gives a process what is left of the time, and no more than ten seconds', async () => {
    const given: number[] = []
    const run = (_: readonly string[], milliseconds: number): Promise<Outcome> => {
      given.push(milliseconds)
      return Promise.resolve({ kind: 'unusable', because: 'x' })
    }
    await checkBatch(many(1), performance.now() + 500, run)
    await checkBatch(many(1), forever, run)
    expect(given[0]).toBeGreaterThan(0)
    expect(given[0]).toBeLessThanOrEqual(500)
    expect(given[1]).toBe(10_000)
  })
})
