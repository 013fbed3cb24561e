/** Every message with which Drydock stops has its row in the guide, and every row its message. */
import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import type { Nodes, PhrasingContent, TableRow } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { visit } from 'unist-util-visit'
import { messagesOf } from './user-errors.ts'

const GUIDE = 'docs/guides/troubleshooting.md'

const parsed: Nodes = fromMarkdown(readFileSync(GUIDE, 'utf8'), {
  extensions: [gfm()],
  mdastExtensions: [gfmFromMarkdown()],
})

const rows: TableRow[] = []
visit(parsed, 'tableRow', (row) => void rows.push(row))
const bodies = rows.filter((row) => textOf(row.children[0]?.children ?? []) !== 'Message')

function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => ('value' in node ? node.value : 'children' in node ? textOf(node.children) : '')).join('')
}

const documented = bodies.flatMap(({ children: [message] }) =>
  (message?.children ?? []).flatMap((node) => (node.type === 'inlineCode' ? [node.value] : [])),
)

const messages = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => messagesOf(`src/${file}`))

describe(GUIDE, () => {
  it('has a row for every message of the sources', () => {
    expect(messages.filter(({ pattern }) => !documented.includes(pattern))).toEqual([])
  })

  it('has no row of a message that nothing says any more, and none twice', () => {
    const patterns = messages.map(({ pattern }) => pattern)
    expect(documented.filter((pattern) => !patterns.includes(pattern))).toEqual([])
    expect(documented.filter((pattern, at) => documented.indexOf(pattern) !== at)).toEqual([])
  })

  it('says in every row why, and what to do', () => {
    const short = bodies.filter(
      ({ children }) =>
        children.length !== 3 || children.slice(1).some((cell) => textOf(cell.children).split(' ').length < 2),
    )
    expect(short.map((row) => textOf(row.children[0]?.children ?? []))).toEqual([])
  })

  it('reads all of the sources, whatever form a message has', () => {
    expect(messages.length).toBeGreaterThan(90)
    const text = [
      "const refusal = (name: string) => `No ${name}` + '.'",
      "throw new UserError(found ? 'One' : `Two \\`${b}\\``)",
      'throw new UserError(refusal(x))',
      'throw new UserError(error.message)',
    ].join('\n')
    expect(messagesOf('x.ts', text).map(({ pattern }) => pattern)).toEqual(['One', 'Two …', 'No ….'])
  })
})
