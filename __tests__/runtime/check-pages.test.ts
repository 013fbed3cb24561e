import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { runtimeChecks } from '../../src/runtime/checks/index.ts'
import type { RuntimeCheck } from '../../src/runtime/runtime-check.ts'
import { expectGenerated } from '../expect-file.ts'

const PAGES = 'docs/checks'
const SHOWN = '## What it says'

/** The check's own words come from its source; below `SHOWN` stands what a real run printed. */
function pageOf({ id, summary, why, severity, requiredAs }: RuntimeCheck, shown: string): string {
  return `# ${id}

${summary}. Severity: ${severity}; \`require: [${requiredAs}]\` turns all that it says, and all that it cannot find out, into errors.

${why}

${SHOWN}
${shown}`
}

const shownOn = (path: string): string => readFileSync(path, 'utf8').split(`${SHOWN}\n`)[1] ?? ''

describe('the documentation of the checks', () => {
  it.each(runtimeChecks.map((check) => [check.id, check] as const))(
    'has a page of %s with a real output',
    (id, check) => {
      const path = `${PAGES}/${id}.md`
      const shown = shownOn(path)
      expect(shown).toMatch(/^\n```text\n[^]+\n```\n/)
      expectGenerated(path, pageOf(check, shown))
    },
  )

  it('has a list of all checks', () => {
    const rows = runtimeChecks.map(
      ({ id, summary, severity, requiredAs }) => `| [${id}](${id}.md) | ${summary} | ${severity} | \`${requiredAs}\` |`,
    )
    const head = '| Check | Claim | Severity | `require` |\n| --- | --- | --- | --- |'
    expectGenerated(
      `${PAGES}/README.md`,
      `# Checks of the running image

Every one is judged from outside of the container. Where the head fails one, the base is run as well: what the base does too is listed as known and only
warns, unless \`require\` names the check or \`fail-on-existing\` is set.

${head}
${rows.join('\n')}
`,
    )
  })
})
