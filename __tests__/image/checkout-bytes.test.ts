import { describe, expect, it } from '@jest/globals'
import { judgeImage } from '../../src/image/image.ts'
import type { Brought, ImageFacts, Layer } from '../../src/model.ts'
import { growthOf } from '../../src/report/growth.ts'
import { plainConfig } from '../fakes/fake-docker.ts'

const layer = (diffId: string, unpackedBytes: number, line?: number): Layer => ({
  diffId,
  unpackedBytes,
  compressedBytes: 1,
  fileCount: 1,
  createdBy: `COPY ${line ?? 0}`,
  ...(line !== undefined && { lines: { line, endLine: line } }),
})

const facts = (...layers: readonly Layer[]): ImageFacts => ({
  unpackedBytes: layers.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0),
  compressedBytes: 1,
  layers,
  contents: { kind: 'unreadable', because: 'nobody looked' },
})

const sides = {
  head: { config: plainConfig, facts: facts(layer('os', 100), layer('b', 45, 2)) },
  base: { config: plainConfig, facts: facts(layer('os', 100), layer('a', 10, 2)) },
}
const secrets = { findSecrets: () => [], isSecretFile: () => false }
const limits = { maxSizeIncrease: { kind: 'bytes', bytes: 6, text: '6 B' } } as const

function judge(brought?: Brought) {
  const stage = judgeImage(sides, limits, secrets, '2026-11-27', { broughtToLines: brought })
  if (stage.status !== 'done') throw new Error(stage.status)
  return stage
}

describe('bytes that only the checkout had', () => {
  it('are growth where nobody counted them', () => {
    expect([growthOf(judge().result), judge().result.budgets[0]?.kept]).toEqual([35, false])
  })

  it('are shown with their layer and are no growth', () => {
    const { result, findings } = judge({ kind: 'counted', lines: [{ line: 2, bytes: 30 }] })
    expect(result.head.layers.map(({ broughtBytes }) => broughtBytes)).toEqual([undefined, 30])
    expect(result.brought).toEqual({ kind: 'known', bytes: 30 })
    expect([
      growthOf(result),
      result.budgets[0]?.kept,
      findings.filter(({ rule }) => rule !== 'contents-readable'),
    ]).toEqual([5, true, []])
  })

  it.each<[string, Brought]>([
    ['they cannot be counted', { kind: 'unknown', because: 'x' }],
    ['their layer is not known', { kind: 'counted', lines: [{ line: 9, bytes: 30 }] }],
  ])('leave the growth unknown where %s', (_, brought) => {
    const { result } = judge(brought)
    expect([growthOf(result), result.budgets[0]?.kept]).toEqual([undefined, 'unknown'])
  })
})
