import { defineRule } from '../../rule.ts'
import { assumesYes } from '../../rule-makers/assumes-yes.ts'

export const dnfAssumesYes = defineRule({
  id: 'dnf-assumes-yes',
  aliases: ['DL3038'],
  summary: '`dnf` and `microdnf` do not ask',
  ...assumesYes(['dnf', 'microdnf']),
  sources: ['https://dnf5.readthedocs.io/en/latest/dnf5.8.html'],
  examples: [
    {
      bad: 'FROM fedora:43\nRUN dnf install httpd-2.4.65 && dnf clean all\n',
      good: 'FROM fedora:43\nRUN dnf install -y httpd-2.4.65 && dnf clean all\n',
    },
  ],
})
