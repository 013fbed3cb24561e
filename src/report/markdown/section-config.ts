import type { ImageReport, Subject } from '../../model.ts'
import { configDifferences } from '../words/config-words.ts'
import { headWords } from '../words/location.ts'
import { counted } from '../words/quantities.ts'
import type { Block } from './block.ts'
import { details, inline, more, table } from './markdown.ts'

/** What the configuration says otherwise than the base's. */
export function configBlocks(image: ImageReport, subject: Subject): readonly Block[] {
  const differences = configDifferences(image)
  if (differences.length === 0) return []
  const cells = differences.map(({ name, base, head }) => [`**${inline(name)}**`, inline(base), inline(head)])
  const render = (rows: number): string =>
    rows === 0
      ? ''
      : details(
          `Configuration: ${counted(differences.length, 'difference')}`,
          [
            table(['', 'base', headWords(subject)], cells.slice(0, rows)),
            ...more(cells.length - rows, 'difference'),
          ].join('\n\n'),
        )
  return [{ title: 'Configuration', kind: 'folded', rows: cells.length, render }]
}
