import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { sha256 } from '../../../src/disk/sha256.ts'
import type { ImageInventory } from '../../../src/model.ts'
import { renderImagePage } from '../../../src/report/page/image-page.ts'
import { embedded } from '../../../src/report/page/html.ts'
import { anImageReport, aReport } from '../../fakes/a-report.ts'
import { hostileText } from '../hostile-text.ts'
import { anInventory } from './an-inventory.ts'

const page = (inventories: readonly ImageInventory[], report = aReport()): string =>
  renderImagePage({ ...report, inventories }, sha256)

/** Names of all tags, in their order. */
const tagsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<(\/?[a-z!][a-z0-9]*)/gi)].map(([, tag = '']) => tag)

describe('the page of an image', () => {
  it('lets nothing in but its own style and script, by their digests', () => {
    const html = page([anInventory('image')])
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
    const digest = (text: string): string => `'sha256-${Buffer.from(sha256(text), 'hex').toString('base64')}'`
    const [style = '', script = ''] = [/<style>([^]*?)<\/style>/, /<script>([^]*?)<\/script>/].map(
      (part) => part.exec(html)?.[1] ?? '',
    )
    expect(policy.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; style-src ${digest(style)}; script-src ${digest(script)}; base-uri 'none'; form-action 'none'`,
    )
  })

  it('is the same whenever it is made', () => {
    expect(page([anInventory('image')])).toBe(page([anInventory('image')]))
  })

  it('has every name as text, whatever it says', () => {
    const tags = tagsOf(page([named('x')]))
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = page([named(text)])
        expect(tagsOf(html)).toEqual(tags)
        expect(html).not.toMatch(/[\u2028\u2029]/)
      }),
      { numRuns: 60 },
    )
  })

  it('says why there is no look into an image', () => {
    const broken = anImageReport({
      name: '<b>web</b>',
      stages: { image: { status: 'broken', because: 'the archive is <malformed>' } },
    })
    const html = page([], aReport({ images: [broken] }))
    expect(html).toContain(
      'There is no look into <code>&lt;b&gt;web&lt;/b&gt;</code>: the archive is &lt;malformed&gt;.',
    )
    expect(page([], aReport({ images: [] }))).toContain('No image was checked.')
  })

  it('has a heading for each of several images', () => {
    const images = ['api', 'worker'].map((name) => anImageReport({ name }))
    const html = page([anInventory('api'), anInventory('worker')], aReport({ images }))
    expect([...html.matchAll(/<h2><code>(.*?)<\/code><\/h2>/g)].map(([, name]) => name)).toEqual(['api', 'worker'])
  })
})

it('JSON inside of a script ends neither the script nor a line', () => {
  const value = { name: '</script><!--\u2028\u2029&' }
  expect(embedded(value)).toBe(String.raw`{"name":"\u003c/script\u003e\u003c!--\u2028\u2029\u0026"}`)
  expect(JSON.parse(embedded(value))).toEqual(value)
})

const inventory = anInventory('image')

function named(text: string): ImageInventory {
  return {
    ...inventory,
    files: [{ path: text, bytes: 1, layer: 0, fate: 'added' }],
    packages: [{ manager: 'dpkg', name: text, version: text, bytes: 1, layer: 0 }],
    root: { name: '', bytes: 1, change: 1, folders: [], files: [{ name: text, bytes: 1, layer: 0, change: 1 }] },
  }
}
