/** A real browser, Chromium or Chrome, without a network. What a page logs, throws or asks for is kept. */
import { chromium, type Browser, type Page } from 'playwright-core'

/** `script/browser` says where it is. Throws where nobody has asked it: a page that nobody has opened is not tested. */
function browserPath(): string {
  const { CHROME } = process.env
  if (CHROME === undefined) throw new Error('These tests open pages in a browser: CHROME=$(script/browser).')
  return CHROME
}

// Containers run as root, where Chromium's sandbox refuses to start; the pages are our own.
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: browserPath(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })

export interface Watched {
  readonly page: Page
  /** Errors and warnings of the console, exceptions, and addresses that were asked for. */
  readonly complaints: readonly string[]
}

/** A page in which everything but `file:` addresses and data is refused. */
export async function openPage(browser: Browser, options: Parameters<Browser['newPage']>[0] = {}): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, ...options })
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.route(/^(?!file:|data:)/, (route) => {
    complaints.push(route.request().url())
    return route.abort()
  })
  return { page, complaints }
}
