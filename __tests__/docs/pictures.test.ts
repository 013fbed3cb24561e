/** The pictures of the documentation are of what stands beside them as text, and small. */
import { expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

const IMAGES = 'docs/images'
const readme = readFileSync('README.md', 'utf8')
const pictures = readdirSync(IMAGES).filter((name) => name.endsWith('.png'))

it('are few, and small', () => {
  expect(pictures).toEqual(['comment-dark.png', 'comment-light.png'])
  for (const name of pictures) {
    const bytes = readFileSync(`${IMAGES}/${name}`)
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect(bytes.length).toBeLessThan(150_000)
  }
})

it('are drawn from the comment that the README has as text; `script/pictures` draws them', () => {
  const quote = /<!-- comment-start -->\n([^]*?)\n\n\[The whole comment\]/.exec(readme)?.[1] ?? ''
  const comment = quote.replace(/^> ?/gm, '')
  expect(comment).toMatch(/^### /)
  const digest = createHash('sha256').update(comment).digest('hex')
  expect(readFileSync(`${IMAGES}/drawn-from.txt`, 'utf8')).toBe(`${digest}  the comment of README.md\n`)
})

it('are shown on the first screen, the dark one to those who want it dark, with words for those who do not see it', () => {
  const [, shown = ''] = /<picture>\n([^]*?)<\/picture>/.exec(readme) ?? []
  expect(shown).toContain('<source media="(prefers-color-scheme: dark)" srcset="docs/images/comment-dark.png">')
  expect(shown).toMatch(/<img alt="[^"]{40,}" src="docs\/images\/comment-light\.png" width="900">/)
  expect(readme.indexOf('<picture>')).toBeLessThan(readme.indexOf('<!-- comment-start -->'))
})
