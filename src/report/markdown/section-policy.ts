import type { Report } from '../../model.ts'
import { policyChanges, policyTitle, policyWords } from '../words/policy-words.ts'
import type { Block } from './block.ts'
import { inline, more } from './markdown.ts'

/** More of them would push the rest out of the first screen. */
const MAX_LISTED = 8

/** What the change changes about its own check, right below the verdict. */
export function policyBlocks(report: Pick<Report, 'policy' | 'images'>): readonly Block[] {
  const changes = policyChanges(report)
  if (changes.length === 0) return []
  return [
    {
      title: 'What is checked',
      kind: 'open',
      rows: Math.min(changes.length, MAX_LISTED),
      render: (rows) => {
        const listed = changes.slice(0, rows).map((change) => `- ${inline(policyWords(change))}`)
        const parts = [`**${policyTitle(report)}**`, listed.join('\n'), ...more(changes.length - rows, 'change')]
        return parts.filter((part) => part !== '').join('\n\n')
      },
    },
  ]
}
