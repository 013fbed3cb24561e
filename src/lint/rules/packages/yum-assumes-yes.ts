import { defineRule } from '../../rule.ts'
import { assumesYes } from '../../rule-makers/assumes-yes.ts'

export const yumAssumesYes = defineRule({
  id: 'yum-assumes-yes',
  aliases: ['DL3030'],
  summary: '`yum` does not ask',
  ...assumesYes(['yum']),
  sources: ['https://man7.org/linux/man-pages/man8/yum.8.html'],
  examples: [
    {
      bad: 'FROM almalinux:9\nRUN yum install httpd-2.4.62 && yum clean all\n',
      good: 'FROM almalinux:9\nRUN yum install -y httpd-2.4.62 && yum clean all\n',
    },
  ],
})
