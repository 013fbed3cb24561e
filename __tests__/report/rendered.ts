/** Reads our Markdown as GitHub does and collects what somebody could have smuggled in. */
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { visit } from 'unist-util-visit'

export interface Rendered {
  readonly urls: readonly string[]
  /** Kinds of nodes other than those that Drydock writes. */
  readonly foreign: readonly string[]
  /** HTML other than Drydock's own tags. */
  readonly html: readonly string[]
  /** Text outside of code that GitHub would make a link of. */
  readonly references: readonly string[]
  /** Kinds of the blocks at the top. */
  readonly blocks: readonly string[]
  /** How many cells each row of a table has, and what the last one says. */
  readonly rows: readonly { readonly cells: number; readonly last: string }[]
}

const OWN_NODES = new Set([
  ...[
    'root',
    'heading',
    'paragraph',
    'text',
    'strong',
    'emphasis',
    'list',
    'listItem',
    'link',
    'html',
    'code',
    'inlineCode',
  ],
  ...['table', 'tableRow', 'tableCell', 'break'],
])

const OWN_LANGUAGES = new Set(['diff', 'yaml', 'mermaid'])

const OWN_TAGS = /<(?:\/?(?:code|pre|details|summary|sub)|details open|wbr|br)>/g

const REFERENCES = [
  /(?<!\w)@[a-z\d]/i,
  /#\d/,
  /\bGH-\d/i,
  /(?<![\w/])[0-9a-f]{7,64}(?!\w)/i,
  /:\/\//,
  /\bwww\./i,
  /\w@\w/,
  /:[a-z]+:/,
]

export function readMarkdown(markdown: string): Rendered {
  const tree = parse(markdown)
  const urls: string[] = []
  const foreign: string[] = []
  const html: string[] = []
  const open: string[] = []
  const rows: { cells: number; last: string }[] = []
  let code = 0
  visit(tree, (node: Nodes) => {
    if (!OWN_NODES.has(node.type)) foreign.push(node.type)
    if (node.type === 'link') urls.push(node.url)
    if (node.type === 'code' && !OWN_LANGUAGES.has(node.lang ?? '')) foreign.push(`code ${node.lang ?? ''}`)
    if (node.type === 'html') {
      if (/[<>]/.test(node.value.replace(OWN_TAGS, ''))) html.push(node.value)
      code += count(node.value, '<code>') - count(node.value, '</code>')
    }
    if (node.type === 'tableRow') {
      const text = node.children.at(-1)?.children[0]
      rows.push({ cells: node.children.length, last: text?.type === 'text' ? text.value : '' })
    }
    if (node.type === 'text' && code === 0) open.push(node.value)
  })
  const references = open.filter((text) => REFERENCES.some((reference) => reference.test(text)))
  return { urls, foreign, html, references, blocks: tree.children.map(({ type }) => type), rows }
}

function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
}

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

/** Tags outside of fences that are opened and closed a different number of times. */
export function unbalanced(document: string): readonly string[] {
  const markdown = document.replace(/^(`{3,})(?:diff|mermaid)\n[^]*?\n\1$/gm, '')
  return ['code', 'pre', 'details', 'summary', 'sub'].filter(
    (tag) => [...markdown.matchAll(new RegExp(`<${tag}[ >]`, 'g'))].length !== count(markdown, `</${tag}>`),
  )
}
