import { describe, expect, it } from '@jest/globals'
import { parseCompose } from '../../../src/lint/compose/compose-project.ts'
import { lintCompose } from '../../../src/lint/compose/lint-compose.ts'
import type { ComposeRuleId } from '../../../src/lint/compose/rules/index.ts'
import { parseDockerfile } from '../../../src/lint/dockerfile/parse-dockerfile.ts'
import { DEFAULT_SETTINGS, type LintSettings } from '../../../src/lint/lint-settings.ts'
import { applyEdits } from '../../../src/lint/text/source-text.ts'

export interface Around {
  /** `compose.yaml` where it does not matter. */
  readonly file?: string
  /** Files that Compose reads together with it, by their path. */
  readonly others?: Readonly<Record<string, readonly string[]>>
  /** Dockerfiles by their path. */
  readonly dockerfiles?: Readonly<Record<string, readonly string[]>>
  readonly settings?: Partial<LintSettings>
}

/** A claim, a compose file as lines, and what the rule finds in it as `line:column message`. */
export type ComposeRow = readonly [claim: string, text: readonly string[], found: readonly string[], around?: Around]

/** What is found in a compose file, of all rules. */
export function lintLines(text: readonly string[], around: Around = {}): ReturnType<typeof lintCompose> {
  const { file = 'compose.yaml', others = {}, dockerfiles = {}, settings = {} } = around
  return lintCompose(
    {
      file,
      text: text.join('\n'),
      others: Object.entries(others).map(([path, lines]) => parseCompose(path, lines.join('\n'))),
      dockerfiles: new Map(
        Object.entries(dockerfiles).map(([path, lines]) => [path, parseDockerfile(path, lines.join('\n'))]),
      ),
    },
    { ...DEFAULT_SETTINGS, ...settings },
  )
}

/** Tests one rule on a table of compose files; others are not looked at. */
export function testComposeRule(id: ComposeRuleId, rows: readonly ComposeRow[]): void {
  describe(id, () => {
    it.each(rows.map(([claim, ...row]) => [claim, row] as const))('%s', (_, [text, found, around]) => {
      const { findings } = lintLines(text, around)
      const own = findings.filter(({ rule }) => rule === id)
      expect(
        own.map(({ place, message }) => (place.at === 'line' ? `${place.line}:${place.column} ${message}` : message)),
      ).toEqual(found)
    })
  })
}

/** A claim, the lines of a compose file, and what the first finding's fix makes of them; undefined where it has none. */
export type ComposeFixRow = readonly [claim: string, before: readonly string[], after: readonly string[] | undefined]

/** Tests the fix of one rule: what it writes, and that its finding goes away. */
export function testComposeFix(id: ComposeRuleId, rows: readonly ComposeFixRow[]): void {
  describe(`the fix of ${id}`, () => {
    it.each(rows.map(([claim, before, after]) => [claim, { before, after }] as const))('%s', (_, { before, after }) => {
      const count = (lines: readonly string[]): number =>
        lintLines(lines).findings.filter(({ rule }) => rule === id).length
      const { compose, findings } = lintLines(before)
      const first = findings.find(({ rule }) => rule === id)
      expect(first).toBeDefined()
      const fixed = first?.fix && applyEdits(compose.source, first.fix.edits)
      expect(fixed).toBe(after?.join('\n'))
      if (fixed === undefined) return
      expect(count(fixed.split('\n'))).toBe(count(before) - 1)
      expect(parseCompose('compose.yaml', fixed).problems).toEqual([])
    })
  })
}
