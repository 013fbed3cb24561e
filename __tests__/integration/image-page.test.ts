/** The page that the built command writes, opened, searched and walked through in a browser. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { saveOf, tarOf } from '../docker/tars.ts'
import { openBrowser, openPage, type Watched } from './browser.ts'

const CLI = join(import.meta.dirname, '../../dist/cli/index.js')
const HOSTILE = 'srv/<img src=x onerror=alert(1)>'

async function save(versions: { readonly lib: number; readonly curl: string }): Promise<Buffer> {
  const status = `Package: curl\nStatus: install ok installed\nInstalled-Size: 500\nVersion: ${versions.curl}\n`
  const low = await tarOf(
    { name: 'usr/lib/libbig.so', content: 'x'.repeat(versions.lib) },
    { name: 'usr/lib/same.so', content: 'y'.repeat(200_000) },
    { name: 'var/lib/dpkg/status', content: status },
  )
  const many = Array.from({ length: 400 }, (_, index) => ({ name: `srv/app/part-${index}.js`, content: `${index}` }))
  const high = await tarOf({ name: HOSTILE, content: 'z'.repeat(100_000) }, ...many)
  const history = [{ created_by: 'ADD rootfs.tar /' }, { created_by: 'COPY </script> . # buildkit' }]
  return saveOf([{ reference: 'app:1', layers: [low, high].map((plain) => ({ plain, stored: plain })), history }])
}

describe('the page of an image', () => {
  let browser: Browser
  let folder: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'drydock-page-'))
    writeFileSync(join(folder, 'head.tar'), await save({ lib: 500_000, curl: '8.1-2' }))
    writeFileSync(join(folder, 'base.tar'), await save({ lib: 300_000, curl: '8.0-1' }))
    const image = ['image', 'head.tar', '--against', 'base.tar', '--html', 'image.html']
    const { status, stderr } = spawnSync(process.execPath, [CLI, ...image], { cwd: folder, encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  const open = async (options: Parameters<typeof openPage>[1] = {}): Promise<Watched> => {
    const watched = await openPage(browser, options)
    await watched.page.goto(pathToFileURL(join(folder, 'image.html')).href)
    return watched
  }

  it('draws the files to scale, and says what grew', async () => {
    const { page, complaints } = await open()
    const tiles = await page.evaluate<readonly (readonly [label: string, area: number])[]>(
      `Array.from(document.querySelectorAll('.tile'), (tile) => [tile.ariaLabel, tile.clientWidth * tile.clientHeight])`,
    )
    const area = (label: string): number => tiles.find(([text]) => text.includes(label))?.[1] ?? 0
    expect(area('libbig.so') / area('same.so')).toBeGreaterThan(2.2)
    expect(area('libbig.so') / area('same.so')).toBeLessThan(2.8)
    expect(tiles.map(([text]) => text)).toContain(
      '/usr/lib/libbig.so: 500 kB, 62 % of the image, +200 kB since the base, layer 1, ADD rootfs.tar /',
    )
    expect(await page.locator('.tile.grown', { hasText: 'libbig.so' }).count()).toBe(1)
    expect(complaints).toEqual([])
  })

  it('is walked through with the keyboard', async () => {
    const { page, complaints } = await open()
    const focused = (): Promise<string | null> => page.locator(':focus').getAttribute('aria-label')
    await page.locator('.tile[tabindex="0"]').focus()
    expect(await focused()).toMatch(/^Folder \/usr\/lib\/: /)
    expect(await page.locator('.detail').textContent()).toMatch(/^\/usr\/lib\/: /)
    await page.keyboard.press('Enter')
    expect(await focused()).toMatch(/^\/usr\/lib\/libbig.so: /)
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toMatch(/^\/usr\/lib\/same.so: /)
    await page.keyboard.press('Escape')
    expect(await focused()).toMatch(/^Folder \/usr\/lib\/: /)
    await page.keyboard.press('End')
    expect(await page.locator('.tile[tabindex="0"]').count()).toBe(1)
    expect(complaints).toEqual([])
  })

  it('finds files and packages, and says how many', async () => {
    const { page, complaints } = await open()
    const files = page.locator('.files')
    expect(await files.getByRole('status').textContent()).toBe('404 files of 404, the first 30 are shown')
    await files.getByRole('searchbox').fill('PART-39 .js')
    expect(await files.getByRole('status').textContent()).toBe('11 files of 404')
    await files.getByRole('searchbox').fill('onerror')
    expect(await files.locator('tbody tr').allTextContents()).toEqual([`/${HOSTILE}100 kBlayer 2`])
    await files.getByRole('searchbox').fill('')
    await files.getByRole('checkbox').check()
    expect(await files.locator('tbody th').allTextContents()).toEqual(['/usr/lib/libbig.so', '/var/lib/dpkg/status'])
    const packages = page.locator('.packages')
    expect(await packages.locator('tbody tr').allTextContents()).toEqual([
      'curlDebian8.0-1 → 8.1-2512 kBchangedlayer 1',
    ])
    expect(complaints).toEqual([])
  })

  it('is sorted by any column, and shows more', async () => {
    const { page, complaints } = await open()
    const files = page.locator('.files')
    const heads = files.getByRole('columnheader')
    await files.getByRole('button', { name: 'Path' }).click()
    expect(await heads.nth(0).getAttribute('aria-sort')).toBe('ascending')
    expect(await files.locator('tbody th').nth(1).textContent()).toBe('/srv/app/part-0.js')
    await files.getByRole('button', { name: 'Show more' }).click()
    expect(await files.locator('tbody tr').count()).toBe(330)
    expect(complaints).toEqual([])
  })

  it.each(['light', 'dark'] as const)('fits a telephone, with words that can be read, in %s', async (colorScheme) => {
    const { page, complaints } = await open({ viewport: { width: 360, height: 740 }, colorScheme })
    expect(await page.evaluate('document.documentElement.scrollWidth <= 360')).toBe(true)
    expect(await page.evaluate(LEAST_CONTRAST)).toBeGreaterThanOrEqual(4.5)
    expect(complaints).toEqual([])
  })

  it('is small', () => {
    expect(statSync(join(folder, 'image.html')).size).toBeLessThan(100_000)
    expect(execFileSync('grep', ['-c', '<script', join(folder, 'image.html')], { encoding: 'utf8' }).trim()).toBe('2')
  })
})

/** Of all texts of the page against what is behind them (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
const LEAST_CONTRAST = `(() => {
  const channels = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number)
  const light = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
  const luminance = ([r, g, b]) => 0.2126 * light(r / 255) + 0.7152 * light(g / 255) + 0.0722 * light(b / 255)
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = channels(getComputedStyle(at).backgroundColor)
      if (colour[3] !== 0) return colour
    }
    return [255, 255, 255]
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let least = 21
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (node.textContent.trim() === '' || element.closest('script, noscript, .unseen, caption')) continue
    const [one, other] = [luminance(channels(getComputedStyle(element).color)), luminance(behind(element))]
    least = Math.min(least, (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05))
  }
  return least
})()`
