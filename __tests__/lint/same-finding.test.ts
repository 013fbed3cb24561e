import { describe, expect, it } from '@jest/globals'
import { lintComposeExample } from '../../src/lint/compose/compose-example.ts'
import { composeRules } from '../../src/lint/compose/rules/index.ts'
import { compareWithBase, type LintedSide } from '../../src/lint/apply/origin.ts'
import { lintExample } from '../../src/lint/rule-page.ts'
import { parseDockerfile } from '../../src/lint/dockerfile/parse-dockerfile.ts'
import type { ComposeRule, Example } from '../../src/lint/rule.ts'
import { rules } from '../../src/lint/rules/index.ts'

/** A change to a text that leaves what a rule finds as it is. */
type Change = (text: string) => string

/** Instructions start in a line of their own, outside of continuations and heredocs. */
const starts = (text: string): readonly number[] =>
  parseDockerfile('Dockerfile', text).instructions.map(({ span }) => span.line)

function insertBefore(text: string, lines: readonly number[], inserted: string): string {
  return text
    .split('\n')
    .flatMap((line, index) => (lines.includes(index + 1) ? [inserted, line] : [line]))
    .join('\n')
}

/** The text with each of its instructions of a kind followed by more words. */
function appendTo(text: string, keywords: RegExp, words: string): string {
  const { instructions } = parseDockerfile('Dockerfile', text)
  const ends = instructions.flatMap(({ keyword, span, heredocs }) =>
    keywords.test(keyword) && heredocs.length === 0 ? [span.endLine] : [],
  )
  return text
    .split('\n')
    .map((line, index) => (ends.includes(index + 1) && line !== '' ? `${line}${words}` : line))
    .join('\n')
}

const CHANGES: readonly (readonly [string, Change])[] = [
  ['a comment above the first instruction', (text) => insertBefore(text, starts(text).slice(0, 1), '# words')],
  ['an empty line between all instructions', (text) => insertBefore(text, starts(text).slice(1), '')],
  ['lines at the end', (text) => `${text}\n\n# the end\n`],
  ['another instruction after each FROM', (text) => text.replace(/^(FROM .*[^\\])$/gim, '$1\nLABEL note=x')],
  ['another tag', (text) => text.replace(/^(FROM (?:--\S+ )?[\w./-]+:\d+)/gim, '$19')],
  ['another stage on top', (text) => insertBefore(text, starts(text).slice(0, 1), 'FROM scratch AS another')],
  ['more words of RUN', (text) => appendTo(text, /^RUN$/i, ' && true')],
  ['more words before those of RUN', (text) => text.replace(/^RUN (?=[a-z])/gim, 'RUN true && ')],
  ['more pairs', (text) => appendTo(text, /^(?:ENV|LABEL)$/i, ' another=1')],
  ['another pair before', (text) => text.replace(/^(ENV|LABEL) (?=\S+=)/gim, '$1 another=1 ')],
  ['another port', (text) => appendTo(text, /^EXPOSE$/i, ' 9999')],
  ['another flag of COPY', (text) => text.replace(/^COPY /gim, 'COPY --link ')],
  ['another flag of HEALTHCHECK', (text) => text.replace(/^HEALTHCHECK /gim, 'HEALTHCHECK --start-period=7s ')],
  ['one more package', (text) => text.replace(/( install (?:-\S+ )*(?:[\w-]+ )*)([\w-]+)/g, '$1zsh=1.2.3 $2')],
]

/** After these every finding is still there. */
const ONLY_LINES = new Set(CHANGES.slice(0, 3).map(([change]) => change))

/** These are about what the change is about. */
const ABOUT_THE_TAG = new Set(['no-floating-tag', 'no-latest-tag', 'trusted-registries-only'])

const examples = rules.flatMap((rule) =>
  rule.examples.map((example) => ({ id: rule.id, name: example.name ?? 'its example', rule, example })),
)

function origins(head: LintedSide, base: LintedSide): { readonly unlike: string[]; readonly fixed: string[] } {
  const { findings, fixed } = compareWithBase(head, base)
  return {
    unlike: findings.filter(({ origin }) => origin !== 'existing').map(({ message }) => message),
    fixed: fixed.map(({ message }) => message),
  }
}

describe('what a rule finds in its example', () => {
  it.each(examples)('$id: nothing of $name is new or fixed whatever changes around it', ({ id, rule, example }) => {
    const base = lintExample(rule, example.bad, example)
    for (const [change, apply] of CHANGES) {
      if (change === 'another tag' && ABOUT_THE_TAG.has(id)) continue
      const head = lintExample(rule, apply(example.bad), example)
      // Where the change makes or mends a finding, there is nothing to pair it with.
      if (head.findings.length !== base.findings.length && !ONLY_LINES.has(change)) continue
      expect({ change, ...origins(head, base) }).toEqual({ change, unlike: [], fixed: [] })
    }
  })

  it.each(examples)('$id: $name is the same in a file of another name', ({ rule, example }) => {
    const { dockerfile, findings } = lintExample(rule, example.bad, example)
    const name = (file: string): string => (file === dockerfile.file ? 'images/web.Dockerfile' : `images/${file}`)
    const head = {
      dockerfile: parseDockerfile('images/web.Dockerfile', example.bad),
      findings: findings.map((one) =>
        one.place.at === 'line' ? { ...one, place: { ...one.place, file: name(one.place.file) } } : one,
      ),
    }
    expect(origins(head, { dockerfile, findings })).toEqual({ unlike: [], fixed: [] })
  })

  it.each(examples)('$id: of $name and a second one below it one is new', ({ rule, example }) => {
    const base = lintExample(rule, example.bad, example)
    const head = lintExample(rule, `${example.bad}${example.bad}`, example)
    const { findings, fixed } = compareWithBase(head, base)
    const added = findings.filter(({ origin }) => origin === 'new')
    if (head.findings.length < base.findings.length) return
    expect(fixed).toEqual([])
    expect(added.length).toBe(head.findings.length - base.findings.length)
  })

  it.each(examples)('$id: $name is new over the good side of it', ({ rule, example }) => {
    const { context, goodContext } = example
    const head = lintExample(rule, example.bad, example)
    const base = lintExample(rule, example.good, { context: goodContext ?? context ?? {} })
    expect(compareWithBase(head, base).findings.map(({ origin }) => origin)).toEqual(head.findings.map(() => 'new'))
  })
})

const composeExamples = composeRules.flatMap((rule) =>
  rule.examples.map((example) => ({ id: rule.id, name: example.name ?? 'its example', rule, example })),
)

const DOCKERFILE = parseDockerfile('Dockerfile', 'FROM scratch\n')

const composeSide = (rule: ComposeRule, text: string, example: Example, file?: string): LintedSide => ({
  dockerfile: DOCKERFILE,
  findings: lintComposeExample(rule, text, example).findings.map((one) =>
    file !== undefined && one.place.at === 'line' ? { ...one, place: { ...one.place, file } } : one,
  ),
})

describe('what a rule finds in its compose file', () => {
  it.each(composeExamples)('$id: $name is the same wherever it moves', ({ rule, example }) => {
    const base = composeSide(rule, example.bad, example)
    expect(base.findings.length).toBeGreaterThan(0)
    for (const changed of [`# words\n\n${example.bad}`, example.bad.replace(/\n(?=\S)/, '\n\n# words\n')])
      expect(origins(composeSide(rule, changed, example), base)).toEqual({ unlike: [], fixed: [] })
    expect(origins(composeSide(rule, example.bad, example, 'deploy/compose.yaml'), base)).toEqual({
      unlike: [],
      fixed: [],
    })
  })

  it.each(composeExamples)('$id: $name is new over the good side of it', ({ rule, example }) => {
    const head = composeSide(rule, example.bad, example)
    const { findings } = compareWithBase(head, composeSide(rule, example.good, example))
    expect(findings.map(({ origin }) => origin)).toEqual(head.findings.map(() => 'new'))
  })
})
