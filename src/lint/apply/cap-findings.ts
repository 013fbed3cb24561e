import { heaviestFirst } from '../../severity.ts'
import type { Finding } from '../../model.ts'

/** So many of one rule say all that there is to say; people repeat a mistake some dozen times. */
const MOST_OF_RULE = 500

/** Some megabytes of JSON. */
const MOST = 5000

/**
 * All findings, unless a file was made to have more than anybody reads: then the first of each rule and, in the place of the
 * next, one that counts the rest and is as severe as the worst of it.
 */
export function capFindings(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST_OF_RULE) return findings
  const byRule = new Map<string, Finding[]>()
  for (const finding of findings) {
    const all = byRule.get(finding.rule)
    if (all) all.push(finding)
    else byRule.set(finding.rule, [finding])
  }
  const limit = limitFor([...byRule.values()].map(({ length }) => length))
  const seen = new Map<string, number>()
  return findings.flatMap((finding) => {
    const number = (seen.get(finding.rule) ?? 0) + 1
    seen.set(finding.rule, number)
    if (number <= limit) return [finding]
    return number === limit + 1 ? [countOf(finding, byRule.get(finding.rule)?.slice(limit) ?? [])] : []
  })
}

/** How many of a rule are kept, so that all together are not too many. */
function limitFor(counts: readonly number[]): number {
  let limit = MOST_OF_RULE
  while (limit > 1 && counts.reduce((sum, count) => sum + Math.min(count, limit), 0) > MOST)
    limit = Math.floor(limit / 2)
  return limit
}

/** The number stands in backticks: one more is another finding than the base has. */
function countOf({ rule, aliases, source, place, origin, url }: Finding, rest: readonly Finding[]): Finding {
  const [severity = 'error'] = rest.map((finding) => finding.severity).sort(heaviestFirst)
  const message = `The rule finds this and more: \`${rest.length}\` findings from here on are left out`
  return { rule, aliases, source, severity, message, place, origin, ...(url !== undefined && { url }) }
}
