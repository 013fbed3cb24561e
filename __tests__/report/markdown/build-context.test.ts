import { expect, it } from '@jest/globals'
import type { ContextFolder } from '../../../src/model.ts'
import { renderComment } from '../../../src/report/markdown/comment.ts'
import { anImageReport, aReport, buildFacts } from '../../fakes/a-report.ts'

const folderOf = (fileCount: number, bytes: number, files = 0, back = 0): ContextFolder => ({
  fileCount,
  bytes,
  keptBack: { fileCount: files, bytes: back },
})

const ALL = folderOf(900, 125_000_000)
const SOME = folderOf(901, 125_000_040, 895, 120_000_000)

function linesOf(head?: ContextFolder, base?: ContextFolder, baseBytes = buildFacts.contextBytes): readonly string[] {
  const factsOf = (contextFolder?: ContextFolder, contextBytes = buildFacts.contextBytes) => ({
    ...buildFacts,
    contextBytes,
    ...(contextFolder && { contextFolder }),
  })
  const result = { head: factsOf(head), base: factsOf(base, baseBytes) }
  const report = aReport({ images: [anImageReport({ stages: { build: { status: 'done', result, findings: [] } } })] })
  return renderComment(report).match(/^- (?:Build context sent|Kept back).*$/gm) ?? []
}

it('of both sides is said what was sent, and what an ignore file kept back', () => {
  expect(linesOf(SOME, ALL, 125_000_000)).toEqual([
    '- Build context sent: 48 kB (base: 125 MB)',
    '- Kept back by the ignore file: 120 MB of 125 MB, 895 of 901 files (base: nothing of 125 MB)',
  ])
  expect(linesOf(ALL, SOME)[1]).toBe(
    '- Kept back by the ignore file: nothing of 125 MB (base: 120 MB of 125 MB, 895 of 901 files)',
  )
})

it.each([
  ['keeps nothing back', ALL, ALL],
  ['could be counted', undefined, undefined],
])('nothing is said where no ignore file %s', (_, head, base) => {
  expect(linesOf(head, base)).toEqual(['- Build context sent: 48 kB'])
})

it('what could not be counted is no zero', () => {
  expect(linesOf(SOME, undefined)[1]).toMatch(/\(base: not counted\)$/)
})
