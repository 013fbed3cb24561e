import { defineRule } from '../../rule.ts'
import { leavesNoLists } from '../../rule-makers/transaction-cache-left.ts'

export const noYumCacheLeft = defineRule({
  id: 'no-yum-cache-left',
  aliases: ['DL3032'],
  summary: 'A RUN with `yum` ends with `yum clean all`',
  ...leavesNoLists(
    ['yum'],
    `\`yum\` keeps the lists of all repositories below \`/var/cache\`, often over 100 MB, and nobody reads them in an image.`,
  ),
  sources: ['https://man7.org/linux/man-pages/man8/yum.8.html'],
  examples: [
    {
      bad: 'FROM almalinux:9\nRUN yum install -y httpd-2.4.62\n',
      good: 'FROM almalinux:9\nRUN yum install -y httpd-2.4.62 && yum clean all\n',
    },
  ],
})
