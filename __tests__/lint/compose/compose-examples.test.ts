import { describe, expect, it } from '@jest/globals'
import { lintComposeExample } from '../../../src/lint/compose/compose-example.ts'
import { composeRules } from '../../../src/lint/compose/rules/index.ts'
import { applyEdits } from '../../../src/lint/text/source-text.ts'

const examples = composeRules.flatMap((rule) =>
  rule.examples.map((example) => ({ id: rule.id, name: example.name ?? 'its example', rule, example })),
)

describe('the examples of a rule about compose files', () => {
  it.each(examples)('$id flags the bad side of $name and leaves the good one alone', ({ rule, example }) => {
    expect(lintComposeExample(rule, example.bad, example).findings.length).toBeGreaterThan(0)
    expect(lintComposeExample(rule, example.good, example).findings).toEqual([])
  })

  it.each(examples)('$id has a fix for $name that makes the good side of it', ({ rule, example }) => {
    const { findings, compose } = lintComposeExample(rule, example.bad, example)
    for (const { fix } of findings) if (fix) expect(applyEdits(compose.source, fix.edits)).toBe(example.good)
  })
})
