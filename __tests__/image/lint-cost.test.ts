import { describe, expect, it } from '@jest/globals'
import { withMeasuredCost } from '../../src/image/lint-cost.ts'
import type { Contents, Finding, ImageFacts } from '../../src/model.ts'
import { image } from './layer.ts'

const read = (layer: number): Contents => ({
  kind: 'read',
  waste: {
    bytes: 0,
    fileCount: 0,
    causes: { overwritten: 0, deleted: 0, copiedAgain: 0 },
    parts: [],
    dive: { efficiency: 1, wastedBytes: 0 },
  },
  avoidable: [{ kind: 'apt-lists', layer, bytes: 17_300_000, fileCount: 9, largest: '/var/lib/apt/lists/a' }],
})

/** Three layers: of the base image, of lines 3 to 5, of line 6. */
const facts = (contents: Contents): ImageFacts => {
  const { layers, ...rest } = image(1, 2, 3)
  const lines = [undefined, { line: 3, endLine: 5 }, { line: 6, endLine: 6 }]
  return {
    ...rest,
    contents,
    layers: layers.map((layer, index) => ({ ...layer, ...(lines[index] && { lines: lines[index] }) })),
  }
}

const finding = (line: number, aliases: readonly string[] = ['DL3009']): Finding => ({
  rule: 'apt-removes-lists',
  aliases,
  source: 'drydock',
  severity: 'info',
  message: '',
  place: { at: 'line', file: 'Dockerfile', line, column: 1, endLine: line, endColumn: 2 },
  origin: 'new',
})

describe('a finding of the linter', () => {
  it.each<[claim: string, finding: Finding, contents: Contents, bytes: number | undefined]>([
    ['costs what lies in the layer of its line', finding(4), read(1), 17_300_000],
    ['costs what lies in the layer that begins with its line', finding(3), read(1), 17_300_000],
    ['costs what lies in the layer that ends with its line', finding(5), read(1), 17_300_000],
    ['costs nothing right above the layer', finding(2), read(1), undefined],
    ['costs nothing right below the layer', finding(6), read(1), undefined],
    ['costs nothing where another layer has it', finding(4), read(2), undefined],
    ['costs nothing where it is about something else', finding(4, ['DL3042']), read(1), undefined],
    ['costs nothing where nobody looked', finding(4), { kind: 'unreadable', because: '' }, undefined],
    ['keeps the cost that it has', { ...finding(4), cost: { seconds: 2 } }, read(1), undefined],
    ['costs nothing where it has no line', { ...finding(4), place: { at: 'image' } }, read(1), undefined],
  ])('%s', (_, one, contents, bytes) => {
    expect(withMeasuredCost(one, facts(contents)).cost?.bytes).toBe(bytes)
  })
})
