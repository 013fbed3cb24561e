import type { Report } from '../../model.ts'
import { leftOutTitle, leftOutWords, LIST_THEM } from '../words/left-out.ts'
import type { Block } from './block.ts'
import { details, inline, more } from './markdown.ts'

const MAX_LISTED = 50

/** Dockerfiles that were not taken for images. */
export function leftOutBlocks({ leftOut = [] }: Pick<Report, 'leftOut'>): readonly Block[] {
  if (leftOut.length === 0) return []
  const title = leftOutTitle(leftOut)
  return [
    {
      title,
      kind: 'folded',
      rows: Math.min(leftOut.length, MAX_LISTED),
      render: (rows) => {
        const listed = leftOut.slice(0, rows).map((one) => `- ${inline(leftOutWords(one))}`)
        const parts = [listed.join('\n'), ...more(leftOut.length - rows, 'Dockerfile'), inline(LIST_THEM)]
        return details(title, parts.join('\n\n'))
      },
    },
  ]
}
