/** Every link of the documentation that stays in the repository leads somewhere: to a file that git tracks, and to a heading that it has. */
import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import GithubSlugger from 'github-slugger'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { visit } from 'unist-util-visit'

/** A new file counts before it is added. */
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
})
  .split('\0')
  .filter((file) => file !== '')

/** The files, and every folder that holds one. */
const there = new Set(files.flatMap((file) => [file, ...foldersOf(file)]))

function foldersOf(file: string): readonly string[] {
  const folder = posix.dirname(file)
  return folder === file ? [] : [folder, ...foldersOf(folder)]
}

const read = (file: string): Nodes =>
  fromMarkdown(readFileSync(file, 'utf8'), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

interface Page {
  readonly links: readonly string[]
  /** What may stand behind `#`: GitHub's slugs of its headings, and its own marks. */
  readonly anchors: ReadonlySet<string>
}

/** Of one page, by GitHub's rules. */
function pageOf(tree: Nodes): Page {
  const links: string[] = []
  const anchors = new Set<string>()
  const slugger = new GithubSlugger()
  visit(tree, (node) => {
    if (node.type === 'heading') anchors.add(slugger.slug(toString(node)))
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') links.push(node.url)
    if (node.type === 'html') {
      for (const [, url = ''] of node.value.matchAll(/\b(?:href|src)="([^"]*)"/g)) links.push(url)
      for (const [, name = ''] of node.value.matchAll(/\b(?:id|name)="([^"]*)"/g)) anchors.add(name)
    }
  })
  return { links, anchors }
}

/** The repository under the names that stand in it for its address, at the tag that its users have. */
const OWN_ADDRESS =
  /^https:\/\/(?:github\.com\/OWNER\/drydock\/(?:blob|tree)|raw\.githubusercontent\.com\/OWNER\/drydock)\/v1\//

const pages = new Map<string, Page>()

function anchorsOf(file: string): ReadonlySet<string> {
  const page = pages.get(file) ?? pageOf(read(file))
  pages.set(file, page)
  return page.anchors
}

/** What is wrong with a link; nothing with one that leads out of the repository, which takes a network to know. */
function problemOf(from: string, link: string): string | undefined {
  const own = link.replace(OWN_ADDRESS, '/')
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(own)) return undefined
  const [path = '', anchor] = own.split('#').map(decodeURIComponent)
  const target =
    path === '' ? from : posix.normalize(path.startsWith('/') ? `.${path}` : posix.join(posix.dirname(from), path))
  const file = target.replace(/(.)\/$/, '$1')
  if (!there.has(file)) return `${link}: there is no ${file}`
  if (anchor === undefined || anchor === '') return undefined
  const lines = /^L(\d+)(?:-L(\d+))?$/.exec(anchor)
  if (lines && !file.endsWith('.md'))
    return Number(lines[2] ?? lines[1]) <= readFileSync(file, 'utf8').split('\n').length
      ? undefined
      : `${link}: ${file} has fewer lines`
  return file.endsWith('.md') && anchorsOf(file).has(anchor)
    ? undefined
    : `${link}: ${file} has no heading of that name`
}

// Reports in there are of other repositories, and texts of fixtures are what a test reads.
const documents = files.filter((file) => file.endsWith('.md') && !/^__tests__\/(?:golden|fixtures)\//.test(file))

describe('links inside of the repository', () => {
  it.each(documents)('%s has none that is broken', (file) => {
    const { links } = pageOf(read(file))
    expect(links.map((link) => problemOf(file, link)).filter((problem) => problem !== undefined)).toEqual([])
  })

  it('are read in every form, with the headings as GitHub names them', () => {
    const { links, anchors } = pageOf(
      fromMarkdown(
        '# `--fix`: what it *does*\n\n## Same\n\n## Same\n\n[a](x.md) ![b](y.png)\n\n[c]: z.md#same-1\n\n<a id="mine" href="w.md">w</a>\n\n```\n[no](code.md)\n```\n',
      ),
    )
    expect(links).toEqual(['x.md', 'y.png', 'z.md#same-1', 'w.md'])
    expect([...anchors]).toEqual(['--fix-what-it-does', 'same', 'same-1', 'mine'])
  })

  it.each([
    ['README.md', 'docs/no-such-page.md', 'there is no docs/no-such-page.md'],
    ['docs/guides/forks.md', '../../../README.md', 'there is no ../README.md'],
    ['docs/guides/forks.md', '#no-such-heading', 'no heading'],
    ['README.md', 'https://github.com/OWNER/drydock/blob/v1/docs/none.md', 'there is no docs/none.md'],
    ['README.md', 'src/model.ts#L99999', 'fewer lines'],
  ])('of %s to %s is seen', (from, link, problem) => {
    expect(problemOf(from, link)).toContain(problem)
  })

  it.each([
    ['README.md', '#inputs'],
    ['docs/guides/forks.md', '../../README.md#permissions'],
    ['docs/services.md', 'adr/'],
    ['README.md', 'https://example.com/nothing'],
  ])('of %s to %s is one', (from, link) => {
    expect(problemOf(from, link)).toBeUndefined()
  })
})
