import { defineRule } from '../../rule.ts'
import { leavesNoLists } from '../../rule-makers/transaction-cache-left.ts'

export const noZypperCacheLeft = defineRule({
  id: 'no-zypper-cache-left',
  aliases: ['DL3036'],
  summary: 'A RUN with `zypper` ends with `zypper clean --all`',
  ...leavesNoLists(
    ['zypper'],
    `\`zypper\` keeps the lists of all repositories below \`/var/cache/zypp\`, and nobody reads them in an image. Without \`--all\` only
packages are deleted, but that is accepted.`,
  ),
  sources: ['https://en.opensuse.org/SDB:Zypper_manual'],
  examples: [
    {
      bad: 'FROM opensuse/leap:16.0\nRUN zypper --non-interactive install curl=8.14.1\n',
      good: 'FROM opensuse/leap:16.0\nRUN zypper --non-interactive install curl=8.14.1 && zypper clean --all\n',
    },
  ],
})
