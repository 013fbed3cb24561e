import type { Report } from '../../model.ts'
import { proposalLines, proposalWords } from '../words/proposal.ts'
import type { Block } from './block.ts'
import { fence, inline } from './markdown.ts'

/** A configuration to paste, whole or not at all: half of one would leave images out without a word. */
export function proposalBlocks(report: Pick<Report, 'images' | 'proposal'>): readonly Block[] {
  const { proposal = [] } = report
  if (proposal.length === 0) return []
  const text = `${inline(proposalWords(report))}\n\n${fence('yaml', proposalLines(proposal))}`
  return [{ title: 'Proposed configuration', kind: 'open', rows: 1, render: (rows) => (rows === 0 ? '' : text) }]
}
