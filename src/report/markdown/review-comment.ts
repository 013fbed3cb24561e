import type { Finding } from '../../model.ts'
import { SEVERITY_ICONS } from '../words/icons.ts'
import { fixTitle } from '../words/diff.ts'
import { rulePage } from '../words/links.ts'
import { costWords } from '../words/location.ts'
import { code, fence, link, prose } from './markdown.ts'

/**
 * A finding beside its lines, as Markdown; with lines to put in their place as a suggestion. Undefined where a suggestion would not be
 * these very lines, since no text may do harm in a report.
 */
export function renderReviewComment(finding: Finding, suggestion?: readonly string[]): string | undefined {
  const { rule, url, severity, message, cost, fix } = finding
  const measured = costWords(cost)
  const first = `${SEVERITY_ICONS[severity]} **${link(code(rule), rulePage(url))}**<br>\n${prose(message)}`
  const text = measured === '' ? first : `${first} *(${measured})*`
  if (suggestion === undefined) return fix ? `${text}<br>\nFix: ${prose(fixTitle(fix))}` : text
  const block = fence('suggestion', suggestion)
  const isExact = block.split('\n').slice(1, -1).join('\n') === suggestion.join('\n')
  return isExact ? `${text}\n\n${block}` : undefined
}
