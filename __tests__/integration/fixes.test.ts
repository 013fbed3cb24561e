/** What the fixes of all rules make of their examples, read by BuildKit itself. */
import { describe, expect, it, jest } from '@jest/globals'
import { applyFixes } from '../../src/lint/apply/apply-fixes.ts'
import { lintExample } from '../../src/lint/rule-page.ts'
import { rules } from '../../src/lint/rules/index.ts'
import type { BuildkitCheck } from '../../src/world.ts'
import { checkAll, onScratch, stagesOfAll } from './ask-buildkit.ts'

jest.setTimeout(300_000)

const examples = rules.flatMap((rule) =>
  rule.examples.flatMap((example) => {
    const { dockerfile, findings } = lintExample(rule, example.bad, example)
    const { text, fixed } = applyFixes(dockerfile.source, findings)
    return fixed.length > 0 ? [{ name: `${rule.id}: ${example.name ?? 'its example'}`, bad: example.bad, text }] : []
  }),
)

interface Read {
  readonly name: string
  readonly bad: string
  readonly fixed: string
  readonly before: BuildkitCheck | undefined
  readonly after: BuildkitCheck | undefined
}

async function readExamples(): Promise<readonly Read[]> {
  const checks = await checkAll(
    examples.flatMap(({ bad, text }) => [bad, text].map((one) => ({ text: onScratch(one) }))),
  )
  return examples.map(({ name, bad, text: fixed }, index) => ({
    name,
    bad,
    fixed,
    before: checks[2 * index],
    after: checks[2 * index + 1],
  }))
}

const isRefused = (check: BuildkitCheck | undefined): boolean => check === undefined || check.stopped !== undefined

describe('BuildKit', () => {
  it('reads every fixed example to the end, and warns of nothing that it did not warn of before', async () => {
    const read = await readExamples()
    expect(read.filter(({ after }) => !isRefused(after)).length).toBeGreaterThan(25)
    for (const { name, before, after } of read) {
      const known = new Set(before?.warnings.map(({ rule }) => rule))
      const added = after?.warnings.filter(({ rule }) => isRefused(before) || !known.has(rule))
      const isWorse = isRefused(after) ? !isRefused(before) : added?.length !== 0
      expect({ name, before, after, isWorse }).toEqual({ name, before, after, isWorse: false })
    }
  })

  it('finds the same stages in it', async () => {
    const read = (await readExamples()).filter(({ before, after }) => !isRefused(before) && !isRefused(after))
    const bad = await stagesOfAll(read.map((one) => one.bad))
    const fixed = await stagesOfAll(read.map((one) => one.fixed))
    expect(bad.filter(Boolean).length).toBeGreaterThan(25)
    read.forEach(({ name }, index) => {
      expect({ name, stages: fixed[index] }).toEqual({ name, stages: bad[index] })
    })
  })
})
