import { describe, expect, it } from '@jest/globals'
import { lintDockerfile } from '../../src/lint/lint-dockerfile.ts'
import type { RuleId } from '../../src/lint/rules/index.ts'
import { DEFAULT_SETTINGS } from '../../src/lint/lint-settings.ts'
import { applyEdits } from '../../src/lint/text/source-text.ts'

/** A claim, the lines of a Dockerfile, and what the first finding's fix makes of them; undefined where it has none. */
export type FixRow = readonly [claim: string, before: readonly string[], after: readonly string[] | undefined]

/** Tests the fix of one rule: what it writes, that the rule finds less afterwards. */
export function testFix(id: RuleId, rows: readonly FixRow[]): void {
  const lint = (text: string): ReturnType<typeof lintDockerfile> => {
    const { dockerfile, ...rest } = lintDockerfile({ file: 'Dockerfile', text }, { ...DEFAULT_SETTINGS, enabled: [id] })
    return { ...rest, dockerfile, findings: rest.findings.filter(({ rule }) => rule === id) }
  }
  describe(`the fix of ${id}`, () => {
    it.each(rows.map(([claim, before, after]) => [claim, { before, after }] as const))('%s', (_, { before, after }) => {
      const { dockerfile, findings } = lint(before.join('\n'))
      const [first, ...others] = findings
      expect(first).toBeDefined()
      const fixed = first?.fix && applyEdits(dockerfile.source, first.fix.edits)
      expect(fixed).toBe(after?.join('\n'))
      if (fixed !== undefined) expect(lint(fixed).findings.length).toBeLessThanOrEqual(others.length)
    })
  })
}
