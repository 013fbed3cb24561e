/** Draws comments as GitHub shows them; see script/pictures. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { chromium } from 'playwright-core'

const IMAGES = 'docs/images'
const STYLES = dirname(createRequire(import.meta.url).resolve('github-markdown-css/github-markdown-light.css'))

/** GitHub's own colours of the page and of the frame of a comment. */
const THEMES = { light: ['#ffffff', '#d1d9e0'], dark: ['#0d1117', '#3d444d'] }

/** Beyond it a picture of a first screen has no reader. */
const MAX_HEIGHT = 1000

/** @param {string} markdown @param {'light' | 'dark'} theme @param {number} width */
function page(markdown, theme, width) {
  const body = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
  const [background, line] = THEMES[theme]
  return `<!doctype html><meta charset="utf-8"><style>
${readFileSync(join(STYLES, `github-markdown-${theme}.css`), 'utf8')}
body { margin: 0; background: ${background}; width: ${width}px }
.markdown-body { box-sizing: border-box; padding: 16px; border: 1px solid ${line}; border-radius: 6px; font-size: 14px }
</style><body><article class="markdown-body">${body}</article>`
}

const [folder, ...files] = process.argv.slice(2)
const readme = readFileSync('README.md', 'utf8')
const quote = /<!-- comment-start -->\n([^]*?)\n\n\[The whole comment\]/.exec(readme)?.[1] ?? ''
const comment = quote.replace(/^> ?/gm, '')
const texts =
  files.length > 0 ? files.map((file) => [basename(file, '.md'), readFileSync(file, 'utf8')]) : [['comment', comment]]
const widths = folder === undefined ? [900] : [900, 400]

const target = folder ?? IMAGES
mkdirSync(target, { recursive: true })
// Containers run as root, where Chromium's sandbox refuses to start; the pages are our own.
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const browser = await chromium.launch({ executablePath: process.env['CHROME'] ?? '', args })
for (const [name = '', text = ''] of texts)
  for (const theme of /** @type {const} */ (['light', 'dark']))
    for (const width of widths) {
      const tab = await browser.newPage({ viewport: { width, height: 600 }, colorScheme: theme })
      await tab.setContent(page(text, theme, width))
      const whole = await tab.locator('article').boundingBox()
      const height = Math.ceil(folder === undefined ? Math.min(whole?.height ?? 0, MAX_HEIGHT) : (whole?.height ?? 0))
      const path = join(target, `${name}-${theme}${widths.length > 1 ? `-${width}` : ''}.png`)
      await tab.screenshot({ path, clip: { x: 0, y: 0, width, height }, fullPage: true })
      await tab.close()
      console.log(path)
    }
await browser.close()
// What they were drawn from, so that a test tells when they are old.
if (folder === undefined)
  writeFileSync(
    join(IMAGES, 'drawn-from.txt'),
    `${createHash('sha256').update(comment).digest('hex')}  the comment of README.md\n`,
  )
