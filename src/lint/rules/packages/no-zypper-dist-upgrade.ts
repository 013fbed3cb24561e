import { defineRule } from '../../rule.ts'

export const noZypperDistUpgrade = defineRule({
  id: 'no-zypper-dist-upgrade',
  aliases: ['DL3035'],
  severity: 'warning',
  summary: 'RUN does not upgrade the distribution',
  why: `\`zypper dup\` replaces the release that the base image was made of, in a new layer over the old one: the tag in \`FROM\` no longer
says what the image is, and the image holds both. Take a newer base image instead.`,
  sources: ['https://en.opensuse.org/SDB:System_upgrade'],
  examples: [
    {
      bad: 'FROM opensuse/leap:15.6\nRUN zypper --non-interactive dup\n',
      good: 'FROM opensuse/leap:16.0\n',
    },
  ],
  *check(dockerfile) {
    for (const { command } of dockerfile.commands)
      if (command.runs('zypper', 'dup', 'dist-upgrade'))
        yield {
          at: command.span,
          message: `\`zypper ${command.operands[0]?.text ?? ''}\` replaces the release of the base image`,
        }
  },
})
