import type { ImageReport, Subject } from '../../model.ts'
import type { Block } from './block.ts'
import { details, inline, more } from './markdown.ts'
import { bytes, bytesDelta, count } from '../words/quantities.ts'
import {
  type AmountLine,
  avoidableLines,
  avoidableOf,
  changeLines,
  changesOf,
  diveWords,
  wasteLines,
  wasteOf,
} from '../words/inside.ts'

const MAX_LINES = 20

/** What changed in the files of the image, what its layers hold in vain, and what they could do without. */
export function insideBlocks(image: ImageReport, subject: Subject): readonly Block[] {
  const changes = changesOf(image)
  const { packages, places } = changeLines(image, subject)
  const waste = wasteOf(image)
  const avoidable = avoidableOf(image)
  const moved = changes === undefined ? 0 : changes.added.bytes + changes.removed.bytes + changes.changed.bytes
  return [
    ...listBlock(`Packages: ${count(packages.length)} changed`, packages, 'package'),
    ...listBlock(`Files: ${bytesDelta(moved)}`, places, 'place'),
    ...(waste === undefined
      ? []
      : listBlock(
          `Waste: ${bytes(waste.bytes)} in the layers that the image does not show`,
          wasteLines(image, subject),
          'place',
          diveWords(waste),
        )),
    ...listBlock(
      `Avoidable: ${bytes(avoidable.reduce((sum, part) => sum + part.bytes, 0))}`,
      avoidableLines(image, subject),
      'place',
    ),
  ]
}

function listBlock(title: string, lines: readonly AmountLine[], noun: string, end?: string): readonly Block[] {
  if (lines.length === 0) return []
  const rows = Math.min(lines.length, MAX_LINES)
  const item = ({ amount, words }: AmountLine): string => `- **${amount}** ${inline(words)}`
  const render = (shown: number): string => {
    const list = lines.slice(0, shown).map(item).join('\n')
    return details(title, [list, ...more(lines.length - shown, noun), ...(end === undefined ? [] : [end])].join('\n\n'))
  }
  return [{ title: title.replace(/:.*/, ''), kind: 'folded', rows, render }]
}
