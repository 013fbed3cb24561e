import { defineRule } from '../../rule.ts'
import { leavesNoLists } from '../../rule-makers/transaction-cache-left.ts'

export const noDnfCacheLeft = defineRule({
  id: 'no-dnf-cache-left',
  aliases: ['DL3040'],
  summary: 'A RUN with `dnf` ends with `dnf clean all`',
  ...leavesNoLists(
    ['dnf', 'microdnf'],
    `\`dnf\` and \`microdnf\` keep the lists of all repositories below \`/var/cache\`, often over 100 MB, and nobody reads them in an image.
Each cleans only its own.`,
  ),
  sources: ['https://dnf5.readthedocs.io/en/latest/commands/clean.8.html'],
  examples: [
    {
      bad: 'FROM fedora:43\nRUN dnf install -y httpd-2.4.65\n',
      good: 'FROM fedora:43\nRUN dnf install -y httpd-2.4.65 && dnf clean all\n',
    },
  ],
})
