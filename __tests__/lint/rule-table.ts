import { describe, expect, it } from '@jest/globals'
import { lintDockerfile, type LintInput } from '../../src/lint/lint-dockerfile.ts'
import type { RuleId } from '../../src/lint/rules/index.ts'
import { DEFAULT_SETTINGS, type LintSettings } from '../../src/lint/lint-settings.ts'

/** A claim, a Dockerfile, and what the rule finds in it as `line:column message`; settings and surroundings where they matter. */
export type Row = readonly [
  claim: string,
  text: string | readonly string[],
  found: readonly string[],
  around?: Partial<LintSettings> & Omit<LintInput, 'file' | 'text'>,
]

/** Tests one rule on a table of Dockerfiles, each a text or a list of lines. The rule is switched on; others are not looked at. */
export function testRule(id: RuleId, rows: readonly Row[]): void {
  describe(id, () => {
    it.each(rows.map(([claim, ...row]) => [claim, row] as const))('%s', (_, [text, found, around = {}]) => {
      const { ignoreFile, files, buildkit, shellcheck, hasUncheckedScripts = false, today, ...settings } = around
      const input = {
        file: 'Dockerfile',
        text: typeof text === 'string' ? text : text.join('\n'),
        ...(ignoreFile && { ignoreFile }),
        ...(files && { files }),
        ...(today !== undefined && { today }),
        ...(buildkit && { buildkit }),
        ...(shellcheck && { shellcheck, hasUncheckedScripts }),
      }
      const { findings } = lintDockerfile(input, { ...DEFAULT_SETTINGS, enabled: [id], ...settings })
      const own = findings.filter(({ rule }) => rule === id)
      expect(
        own.map(({ place, message }) => (place.at === 'line' ? `${place.line}:${place.column} ${message}` : message)),
      ).toEqual(found)
    })
  })
}
