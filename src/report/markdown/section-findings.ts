import type { Finding, ImageReport, Subject } from '../../model.ts'
import type { Block } from './block.ts'
import { diffOf, fixTitle } from '../words/diff.ts'
import { SEVERITY_ICONS } from '../words/icons.ts'
import { rulePage } from '../words/links.ts'
import { costWords, placeWords } from '../words/location.ts'
import { code, details, fence, inline, link, more, prose, table } from './markdown.ts'
import { count } from '../words/quantities.ts'
import { fixed, known, news, suppressed } from '../words/selection.ts'

/** What a screen can hold; the others follow folded. */
const MAX_OPEN = 10
const MAX_ROWS = 100

/** What is new: errors and warnings in full, everything else folded. */
export function newsBlocks(image: ImageReport, subject: Subject): readonly Block[] {
  const all = news(image)
  const loud = all.filter(({ severity }) => severity === 'error' || severity === 'warning')
  const open = loud.slice(0, MAX_OPEN)
  const rest = all.filter((finding) => !open.includes(finding))
  const title = all.every(({ origin }) => origin === 'new') ? 'New in this change' : 'Findings'
  return [
    ...(open.length === 0 ? [] : [openBlock(title, open, image, subject)]),
    ...listBlock(open.length === 0 ? title : 'More findings', rest, image, subject),
  ]
}

/** What was there before, what is gone, and what a comment silences. */
export function otherFindingsBlocks(image: ImageReport, subject: Subject): readonly Block[] {
  return [
    ...listBlock('Known findings', known(image), image, subject),
    ...listBlock('Fixed findings', fixed(image), image, subject, 'base'),
    ...listBlock('Suppressed findings', suppressed(image), image, subject),
  ]
}

function openBlock(title: string, findings: readonly Finding[], image: ImageReport, subject: Subject): Block {
  return {
    title,
    kind: 'open',
    rows: findings.length,
    render: (rows) => {
      const shown = findings.slice(0, rows).map((finding) => whole(finding, image, subject))
      return [`#### ${title}`, ...shown, ...more(findings.length - rows, 'finding')].join('\n\n')
    },
  }
}

function whole(finding: Finding, image: ImageReport, subject: Subject): string {
  const where = inline(placeWords(finding, image, subject))
  const cost = costWords(finding.cost)
  const first = [`${SEVERITY_ICONS[finding.severity]} **${ruleLink(finding)}**`, ...(where === '' ? [] : [where])].join(
    ' · ',
  )
  const text = `${first}<br>\n${prose(finding.message)}${cost === '' ? '' : ` *(${cost})*`}`
  if (finding.fix === undefined) return text
  const diff = diffOf(finding.fix, finding.excerpt)
  const described = `${text}<br>\nFix: ${prose(fixTitle(finding.fix))}`
  if (diff === undefined) return described
  return `${finding.fix.safety === 'safe' ? text : described}\n\n${fence('diff', diff)}`
}

function listBlock(
  title: string,
  findings: readonly Finding[],
  image: ImageReport,
  subject: Subject,
  side: 'head' | 'base' = 'head',
): readonly Block[] {
  if (findings.length === 0) return []
  const max = Math.min(findings.length, MAX_ROWS)
  return [
    {
      title: `${title} (${count(findings.length)})`,
      kind: 'folded',
      rows: max,
      render: (rows) => {
        const cells = findings
          .slice(0, rows)
          .map((finding) => [
            SEVERITY_ICONS[finding.severity],
            ruleLink(finding),
            inline(placeWords(finding, image, subject, side)),
            prose(finding.message, 240),
          ])
        const body = [table(['', 'Rule', 'Where', 'Finding'], cells), ...more(findings.length - rows, 'finding')].join(
          '\n\n',
        )
        return details(`${title}: ${count(findings.length)}`, body)
      },
    },
  ]
}

function ruleLink({ rule, url }: Finding): string {
  return link(code(rule), rulePage(url))
}
