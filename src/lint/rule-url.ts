/** Where the pages of the rules are; a fork changes it here. */
const RULE_PAGES = 'https://github.com/OWNER/drydock/blob/v1/docs/rules'

/** The page that explains a rule. */
export function ruleUrl(id: string): string {
  return `${RULE_PAGES}/${id}.md`
}
