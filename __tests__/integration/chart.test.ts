/** The chart of a comment, drawn by Mermaid in a browser as GitHub does. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { chartLines } from '../../src/report/markdown/mermaid.ts'
import { renderComment } from '../../src/report/markdown/comment.ts'
import { cut, oneLine, visible } from '../../src/visible.ts'
import { aReport } from '../fakes/a-report.ts'
import { hostileText } from '../report/hostile-text.ts'
import { openBrowser, openPage, type Watched } from './browser.ts'

const MERMAID = readFileSync(createRequire(import.meta.url).resolve('@mermaid-js/tiny'), 'utf8')

describe('the chart of a comment', () => {
  let browser: Browser
  let light: Watched
  let dark: Watched

  beforeAll(async () => {
    browser = await openBrowser()
    light = await withMermaid('default')
    dark = await withMermaid('dark')
  })
  afterAll(() => browser.close())

  async function withMermaid(theme: 'default' | 'dark'): Promise<Watched> {
    const watched = await openPage(browser)
    await watched.page.setContent('<div id="chart"></div>')
    await watched.page.addScriptTag({ content: MERMAID })
    await watched.page.evaluate(
      `mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: '${theme}' })`,
    )
    return watched
  }

  /** What the drawing says, from the top down. */
  async function draw({ page }: Watched, lines: readonly string[]): Promise<Drawing> {
    const drawing: unknown = await page.evaluate(`(async () => {
      const { svg } = await mermaid.render('drawn', ${JSON.stringify(lines.join('\n'))})
      document.querySelector('#chart').innerHTML = svg
      const of = (selector) => Array.from(document.querySelectorAll('#chart ' + selector))
      return {
        names: of('.sectionTitle').map((text) => text.textContent),
        bars: of('.task').map((bar) => Number(bar.getAttribute('width'))),
        words: of('.taskText, .taskTextOutsideRight, .taskTextOutsideLeft').map((text) => text.textContent.trim()),
        title: of('.titleText').map((text) => text.textContent),
        foreign: of('script, a, img, image, foreignObject, iframe').length,
      }
    })()`)
    return drawing as Drawing
  }

  it.each(['light', 'dark'] as const)('is drawn to scale, on a %s page', async (theme) => {
    const watched = theme === 'light' ? light : dark
    const [, chart = ''] = /```mermaid\n([^]*?)\n```/.exec(renderComment(aReport())) ?? []
    const { names, bars, words } = await draw(watched, chart.split('\n'))
    expect(names).toEqual([
      'whole image',
      'base image',
      '4 RUN apt-get update && a…',
      '6 RUN pip install --no-ca…',
      '11 COPY . .',
    ])
    expect(words).toEqual([
      'base 212 MB',
      'this change 142 MB (−70 MB)',
      '120 MB on both',
      'base 61 MB, gone',
      'base 31 MB',
      'this change 22 MB (−8.8 MB)',
      '41 kB on both',
    ])
    const [base = 0, head = 0] = bars
    expect(head / base).toBeCloseTo(142.4 / 212.2, 2)
    expect(watched.complaints).toEqual([])
  })

  it('shows hostile instructions as they are, and nothing else comes of them', async () => {
    const names = fc.sample(fc.oneof(hostileText, fc.constantFrom(...MERMAID_ATTACKS)), { numRuns: 100, seed: 11 })
    for (let from = 0; from < names.length; from += 50) {
      const some = [...MERMAID_ATTACKS, ...names.slice(from, from + 50)]
      const rows = some.map((name) => ({ name, bars: [{ words: 'base 1 MB', isPale: true, value: 1 }] }))
      const drawing = await draw(light, chartLines({ title: 'Sizes', description: 'All of them.', rows }))
      expect(drawing.names.map(squeezed)).toEqual(namesOf(some))
      expect(drawing).toMatchObject({ title: ['Sizes'], foreign: 0 })
      expect(drawing.bars).toHaveLength(some.length)
    }
    expect(light.complaints).toEqual([])
  })
})

interface Drawing {
  readonly names: readonly string[]
  readonly bars: readonly number[]
  readonly words: readonly string[]
  readonly title: readonly string[]
  readonly foreign: number
}

const MERMAID_ATTACKS = [
  'a\n  section evil',
  'x :crit, 0, 5',
  '%%{init: {"securityLevel": "loose"}}%%',
  '%% comment',
  'click a href "https://evil.example"',
  '#quot; #35; #lt;',
  '<br/>two<br>lines',
  '---\ntitle: evil\n---',
  'a;b;c',
  '```\n# heading',
]

/** What stands beside the bars: cut, and numbered where it stands there already. */
function namesOf(names: readonly string[]): readonly string[] {
  const cutNames = names.map((name) => cut(visible(oneLine(name)), 26).trim())
  return cutNames.map((name, index) => {
    const earlier = cutNames.slice(0, index).filter((other) => other === name).length
    return squeezed(earlier === 0 ? name || '-' : `${name} ·${earlier + 1}`)
  })
}

/** An SVG draws any white space as one space. */
const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim()
