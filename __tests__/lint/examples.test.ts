import { describe, expect, it } from '@jest/globals'
import { lintExample } from '../../src/lint/rule-page.ts'
import { rules } from '../../src/lint/rules/index.ts'
import type { Example } from '../../src/lint/rule.ts'
import { applyEdits, sourceText } from '../../src/lint/text/source-text.ts'
import type { TextEdit } from '../../src/model.ts'

type Context = Example['context']

const examples = rules.flatMap((rule) =>
  rule.examples.map((example) => ({ id: rule.id, name: example.name ?? 'its example', rule, example })),
)

describe('the examples of a rule', () => {
  it.each(examples)('$id flags the bad side of $name and leaves the good one alone', ({ rule, example }) => {
    const bad = lintExample(rule, example.bad, example).findings
    expect(bad.length).toBeGreaterThan(0)
    expect(lintExample(rule, example.good, besideGood(example)).findings).toEqual([])
  })

  it.each(examples)('$id has a fix for $name that removes the finding and stays', ({ rule, example }) => {
    const bad = lintExample(rule, example.bad, example)
    for (const { fix, place } of bad.findings) {
      if (!fix || place.at !== 'line') continue
      const after =
        place.file === bad.dockerfile.file
          ? lintExample(rule, applyEdits(bad.dockerfile.source, fix.edits), example)
          : lintExample(rule, example.bad, { context: withFixed(example.context, fix.edits) })
      expect(after.findings.length).toBe(bad.findings.length - 1)
      expect(after.dockerfile.problems).toEqual(bad.dockerfile.problems)
    }
  })
})

const besideGood = ({ context, goodContext }: Example): Pick<Example, 'context'> =>
  goodContext || context ? { context: goodContext ?? context ?? {} } : {}

/** What lies beside the Dockerfile once the ignore file is put right. */
function withFixed(context: Context, edits: readonly TextEdit[]): NonNullable<Context> {
  const ignoreFile = context?.ignoreFile
  if (ignoreFile?.kind !== 'present') throw new Error('a fix of a file that the example does not have')
  const text = applyEdits(sourceText(ignoreFile.file, ignoreFile.text), edits)
  return { ...context, ignoreFile: { ...ignoreFile, text } }
}
