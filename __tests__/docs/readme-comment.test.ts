/** The comment on the README's first screen, and the reports of the examples, say nothing that Drydock would not say. */
import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { liesOf, reportedFindings, unknownRules } from './reported-findings.ts'
import { shownReport } from './shown-report.ts'

const readme = readFileSync('README.md', 'utf8')
const shown = /<!-- comment-start -->\n([^]*?)<!-- comment-end -->/.exec(readme)?.[1] ?? ''

describe('the comment on the first screen of the README', () => {
  it('agrees with the registry of rules and checks', () => {
    expect(liesOf(shown)).toEqual([])
    expect(reportedFindings(shown).length).toBeGreaterThan(3)
  })

  it('leads nowhere but into the repository', () => {
    expect(shown).not.toMatch(/\]\(https?:/)
    expect(shown).toMatch(/\]\(examples\/[^)]+#L\d+\)/)
    expect(shown).toMatch(/\]\(docs\/rules\/[^)]+\.md\)/)
  })

  it.each<[string, string | RegExp, string, string]>([
    ['a rule that there is not', /has-user/g, 'has-owner', 'there is no rule has-owner'],
    ['a severity that is not its own', /⚠️ (?=\*\*\[<code>has-user)/, '❌ ', 'has-user is no error'],
    [
      'another verdict',
      '### ❌ Not ready',
      '### ✅ Ready',
      'the verdict is not “✅ Ready: runs as root and cannot be reached”',
    ],
    [
      'a failure less in the headline',
      'runs as root and ',
      '',
      'the headline and the findings differ on runs-as-non-root (“runs as root”)',
    ],
    [
      'a finding less',
      /^> ⚠️ \*\*\[<code>has-user.*\n.*\n>\n/m,
      '',
      'the row of the linter has another number of warnings',
    ],
  ])('is refused with %s', (_, pattern, replacement, lie) => {
    const forged = shown.replace(pattern, replacement)
    expect(forged).not.toBe(shown)
    expect(liesOf(forged)).toContain(lie)
  })
})

describe('what is shown of a report', () => {
  it('ends where it is folded, and its links lead to the files of the example', () => {
    const report = [
      '<!-- drydock:comment key=all run=1.1 -->',
      '### ❌ Not ready',
      '',
      '[a](https://github.com/octo-org/hello/commit/ba5eba5eba5e) [b](https://github.com/octo-org/hello/blob/4ead4ea/sub/Dockerfile#L3)',
      '[c](https://github.com/OWNER/drydock/blob/v1/docs/rules/has-user.md)',
      '',
      '<details><summary>More</summary>',
    ].join('\n')
    expect(
      shownReport({ example: 'examples/one', report: 'report.md', base: 'base', head: 'head' }, report).split('\n'),
    ).toEqual([
      '> ### ❌ Not ready',
      '>',
      '> [a](examples/one/base) [b](examples/one/head/sub/Dockerfile#L3)',
      '> [c](docs/rules/has-user.md)',
      '',
      '[The whole comment](examples/one/report.md), as written for a change of [this example](examples/one) from `base/` to `head/`.',
    ])
  })
})

const reports = readdirSync('examples', { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\/report[^/]*\.md$/.test(path),
)

describe.each(reports.sort())('examples/%s', (path) => {
  it('names only rules and checks that there are', () => {
    expect(unknownRules(readFileSync(`examples/${path}`, 'utf8'))).toEqual([])
  })
})
