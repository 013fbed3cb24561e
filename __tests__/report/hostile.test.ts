import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { z } from 'zod'
import type { Report } from '../../src/model.ts'
import { annotationsOf } from '../../src/report/workflow/annotations.ts'
import { renderComment } from '../../src/report/markdown/comment.ts'
import { code, fence, pre, prose, table } from '../../src/report/markdown/markdown.ts'
import { renderOutputs } from '../../src/report/workflow/outputs.ts'
import { renderSummary } from '../../src/report/markdown/summary.ts'
import { renderTerminal } from '../../src/report/terminal/terminal-report.ts'
import { colourless } from '../../src/terminal/style.ts'
import { hostileText } from './hostile-text.ts'
import { readMarkdown, unbalanced } from './rendered.ts'
import { stories } from './stories.ts'

/** `FUZZ=20` tries twenty times as much. */
const FUZZ = Number(process.env['FUZZ'] ?? 1)

const CONTROLS = /(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\u200b\ufeff]|[\u{e0000}-\u{e0fff}]/u

/** What the model says about a value rather than what somebody else wrote. */
const OWN_KEYS = new Set([
  'status',
  'kind',
  'at',
  'severity',
  'origin',
  'source',
  'conclusion',
  'limit',
  'stage',
  'imageStore',
  'kept',
  'cause',
  'manager',
  'lines',
])

/** The story's report with every text replaced, but for our own words and what `keep` names. */
function poisoned(story: string, texts: readonly string[], keep: readonly string[] = []): Report {
  let next = 0
  const json = JSON.stringify(stories[story], (key, value: unknown) => {
    if (typeof value !== 'string' || OWN_KEYS.has(key) || keep.includes(key)) return value
    next += 1
    return texts[next % texts.length]
  })
  return anyReport.parse(JSON.parse(json))
}

/** Without the strictness of parseReport, which would refuse most of it: it must be harmless all the same. */
const anyReport = z.custom<Report>()

const someStory = fc.constantFrom(...Object.keys(stories))
const texts = fc.array(hostileText, { minLength: 3, maxLength: 12 })
const inert = { urls: [], foreign: [], html: [], references: [] }

describe('untrusted text', () => {
  it('stays one inert cell, whatever it says', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        const markdown = table(['a', 'b', 'c'], [[code(one), prose(other), 'end']])
        const rows = [
          { cells: 3, last: 'c' },
          { cells: 3, last: 'end' },
        ]
        expect(readMarkdown(markdown)).toEqual({ ...inert, blocks: ['table'], rows })
        expect(unbalanced(markdown)).toEqual([])
        expect(markdown).not.toMatch(CONTROLS)
        expect(markdown).not.toContain('<!--')
      }),
      { numRuns: 600 * FUZZ },
    )
  })

  it('stays inert at the start of a paragraph', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = prose(text)
        const blocks = markdown === '' ? [] : ['paragraph']
        expect(readMarkdown(markdown)).toEqual({ ...inert, blocks, rows: [] })
      }),
      { numRuns: 500 * FUZZ },
    )
  })

  it('stays one block, whatever fence or tag it opens', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 4 }), (lines) => {
        expect(unbalanced(pre(lines))).toEqual([])
        const blocks = [
          { markdown: pre(lines), kind: 'html' },
          { markdown: fence('diff', lines), kind: 'code' },
        ]
        for (const { markdown, kind } of blocks) {
          expect(readMarkdown(markdown)).toEqual({ ...inert, blocks: [kind], rows: [] })
          expect(markdown).not.toMatch(CONTROLS)
          expect(markdown).not.toContain('<!--')
        }
      }),
      { numRuns: 300 * FUZZ },
    )
  })
})

describe('a report in which everything is hostile', () => {
  it('becomes a comment and a summary without a link, an image, a tag or a mention of its own', () => {
    fc.assert(
      fc.property(someStory, texts, (story, bad) => {
        const poison = poisoned(story, bad)
        const markdown = renderComment(poison)
        expect(renderSummary(poison)).toBe(markdown)
        expect(readMarkdown(markdown)).toMatchObject(inert)
        expect(unbalanced(markdown)).toEqual([])
        expect(markdown).not.toMatch(CONTROLS)
        expect(markdown).not.toContain('<!--')
      }),
      { numRuns: 20 * FUZZ },
    )
  })

  it('links only to the repository and to pages of rules that we know', () => {
    const trusted = ['repository', 'serverUrl', 'headSha', 'baseSha', 'sha', 'runUrl', 'url']
    fc.assert(
      fc.property(someStory, texts, (story, bad) => {
        const { urls, ...rest } = readMarkdown(renderComment(poisoned(story, bad, trusted)))
        expect({ ...rest, urls: [] }).toMatchObject(inert)
        for (const url of urls)
          expect(url).toMatch(
            /^https:\/\/(github\.com\/acme\/(shop\/(blob|commit|actions)|drydock\/blob\/v1\/docs\/rules)|docs\.docker\.com)\/[\w./%+-]+(#[\w-]+)?$/,
          )
      }),
      { numRuns: 20 * FUZZ },
    )
  })

  it('moves no cursor of a terminal, begins no line of its own and stays within 100 columns', () => {
    fc.assert(
      fc.property(someStory, texts, (story, bad) => {
        const text = renderTerminal(poisoned(story, bad), colourless)
        expect(text).not.toMatch(CONTROLS)
        expect(text).not.toContain('##[')
        for (const line of text.split('\n')) {
          expect(line).not.toMatch(/^\s*::/)
          expect(Array.from(line).length).toBeLessThanOrEqual(100)
        }
      }),
      { numRuns: 100 * FUZZ },
    )
  })

  it('gives outputs and annotations of one harmless line each', () => {
    fc.assert(
      fc.property(someStory, texts, (story, bad) => {
        const poison = poisoned(story, bad, ['sha', 'baseSha'])
        const lines = [
          ...Object.values(renderOutputs(poison)),
          ...annotationsOf(poison).flatMap(({ title, message }) => [title, message]),
        ]
        for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|##\[/u)
      }),
      { numRuns: 100 * FUZZ },
    )
  })
})
