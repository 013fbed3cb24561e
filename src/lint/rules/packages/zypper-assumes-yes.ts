import { defineRule } from '../../rule.ts'
import { assumesYes } from '../../rule-makers/assumes-yes.ts'

export const zypperAssumesYes = defineRule({
  id: 'zypper-assumes-yes',
  aliases: ['DL3034'],
  summary: '`zypper` does not ask',
  ...assumesYes(['zypper'], {
    hint: ` \`--non-interactive\` before
the subcommand and \`--no-confirm\` after it answer.`,
  }),
  sources: ['https://en.opensuse.org/SDB:Zypper_manual'],
  examples: [
    {
      bad: 'FROM opensuse/leap:16.0\nRUN zypper install curl=8.14.1 && zypper clean\n',
      good: 'FROM opensuse/leap:16.0\nRUN zypper install -y curl=8.14.1 && zypper clean\n',
    },
  ],
})
