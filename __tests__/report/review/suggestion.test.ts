/** A suggestion commits to what `lint --fix` writes, for every fix that there is, or there is none. */
import { describe, expect, it } from '@jest/globals'
import { applyFixes } from '../../../src/lint/apply/apply-fixes.ts'
import { lintExample } from '../../../src/lint/rule-page.ts'
import { rules } from '../../../src/lint/rules/index.ts'
import { sourceText } from '../../../src/lint/text/source-text.ts'
import type { Excerpt, Hunk, TextEdit } from '../../../src/model.ts'
import { replacementOf, type Replacement } from '../../../src/report/review/suggestion.ts'

/** What GitHub does when somebody commits a suggestion. */
function commit(text: string, { line, endLine, lines }: Replacement): string {
  const all = text.split('\n')
  return [...all.slice(0, line - 1), ...lines, ...all.slice(endLine)].join('\n')
}

const whole = (text: string, headLine = 1): Hunk => ({ line: 1, headLine, lines: text.replace(/\n$/, '').split('\n') })

const WAYS: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['without a last line break', (text) => text.trimEnd()],
  ['below a comment', (text) => `# why\n\n${text}`],
  ['in lower case', (text) => text.replace(/^[A-Z]+(?= )/gm, (keyword) => keyword.toLowerCase())],
]

describe('every fix of an example', () => {
  it.each(WAYS)('%s is what a suggestion commits to', (_, write) => {
    let suggested = 0
    let without = 0
    for (const rule of rules)
      for (const example of rule.examples) {
        const text = write(example.bad)
        const { findings, dockerfile } = lintExample(rule, text, example)
        for (const finding of findings) {
          if (!finding.fix || finding.place.at !== 'line' || finding.place.file !== dockerfile.file) continue
          const replacement = replacementOf(finding.fix, finding.excerpt, whole(text))
          const { text: fixed } = applyFixes(sourceText(dockerfile.file, text), [finding])
          if (replacement) expect([rule.id, commit(text, replacement)]).toEqual([rule.id, fixed])
          if (replacement) suggested += 1
          else without += 1
        }
      }
    // Those without change more lines than an excerpt shows.
    expect(suggested).toBeGreaterThan(50)
    expect(without).toBeLessThan(suggested / 10)
  })
})

const excerpt: Excerpt = { line: 4, lines: ['four', 'five', 'six'] }
const hunk: Hunk = { line: 3, headLine: 3, lines: ['three', 'four', 'five', 'six', 'seven'] }
const edit = (line: number, column: number, endLine: number, endColumn: number, text: string): TextEdit => ({
  span: { line, column, endLine, endColumn },
  text,
})
const replace = (edits: readonly TextEdit[], shown = hunk, seen: Excerpt | undefined = excerpt) =>
  replacementOf({ title: '', safety: 'safe', edits }, seen, shown)

describe('a suggestion', () => {
  it.each<[claim: string, edits: readonly TextEdit[], replacement: Replacement]>([
    ['of a word', [edit(5, 1, 5, 3, 'li')], { line: 5, endLine: 5, lines: ['live'] }],
    ['of a line that goes', [edit(5, 1, 6, 1, '')], { line: 5, endLine: 5, lines: [] }],
    ['of all lines that go', [edit(4, 1, 7, 1, '')], { line: 4, endLine: 6, lines: [] }],
    ['of a line between two', [edit(5, 1, 5, 1, 'new\n')], { line: 4, endLine: 4, lines: ['four', 'new'] }],
    ['of a line before the first', [edit(4, 1, 4, 1, 'new\n')], { line: 4, endLine: 4, lines: ['new', 'four'] }],
    ['of a line after the last', [edit(7, 1, 7, 1, 'new\n')], { line: 6, endLine: 6, lines: ['six', 'new'] }],
    ['of two lines made one', [edit(4, 5, 5, 1, ' ')], { line: 4, endLine: 5, lines: ['four five'] }],
    [
      'of edits that lie apart',
      [edit(4, 1, 4, 2, 'F'), edit(6, 1, 6, 2, 'S')],
      { line: 4, endLine: 6, lines: ['Four', 'five', 'Six'] },
    ],
  ])('%s', (_, edits, replacement) => {
    expect(replace(edits)).toEqual(replacement)
    const text = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\n'
    const asLint = applyFixes(sourceText('f', text), [
      {
        ...{ rule: '', aliases: [], source: 'drydock', severity: 'info', message: '', origin: 'new' },
        place: { at: 'line', file: 'f', line: 4, column: 1, endLine: 4, endColumn: 1 },
        fix: { title: '', safety: 'safe', edits },
      },
    ])
    expect(commit(text, replacement)).toBe(asLint.text)
  })

  const word = [edit(5, 1, 5, 3, 'li')]
  it.each<[claim: string, made: Replacement | undefined]>([
    ['a line lies before the hunk', replace(word, { line: 6, headLine: 6, lines: ['six', 'seven'] })],
    ['a line lies behind the hunk', replace(word, { line: 3, headLine: 3, lines: ['three', 'four'] })],
    ['an edit leads out of the excerpt', replace([edit(9, 1, 9, 2, 'x')])],
    ['there is no excerpt', replacementOf({ title: '', safety: 'safe', edits: word }, undefined, hunk)],
    ['a secret is hidden in the excerpt', replace(word, hunk, { line: 4, lines: ['four', '****', 'six'] })],
    ['the lines end with CRLF', replace(word, { ...hunk, lines: hunk.lines.map((line) => `${line}\r`) })],
    ['nothing changes', replace([edit(5, 1, 5, 3, 'fi')])],
  ])('is none where %s', (_, made) => {
    expect(made).toBeUndefined()
  })
})
