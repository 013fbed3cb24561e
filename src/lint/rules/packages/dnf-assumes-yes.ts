import { insertWord } from '../../facts/edits/edit.ts'
import { defineRule } from '../../rule.ts'
import { unansweredOf } from '../../facts/packages/transaction.ts'

export const dnfAssumesYes = defineRule({
  id: 'dnf-assumes-yes',
  aliases: ['DL3038'],
  severity: 'warning',
  summary: '`dnf` and `microdnf` do not ask',
  why: `A build has nobody to answer: the command reads the end of its input, takes it for a no, and the build fails.

Looked at is every subcommand that asks, not only \`install\`. One that is fed through a pipe (\`yes | …\`) is left alone. hadolint reports that
and knows fewer subcommands; \`compat: hadolint\` does the same.`,
  sources: ['https://dnf5.readthedocs.io/en/latest/dnf5.8.html'],
  examples: [
    {
      bad: 'FROM fedora:43\nRUN dnf install httpd-2.4.65 && dnf clean all\n',
      good: 'FROM fedora:43\nRUN dnf install -y httpd-2.4.65 && dnf clean all\n',
    },
  ],
  *check(dockerfile, { settings }) {
    for (const { run, command, verb } of unansweredOf(dockerfile, settings, 'dnf', 'microdnf')) {
      const edits = [insertWord(run, command, verb, '-y')]
      yield {
        at: command.span,
        message: `\`${command.name} ${verb.text}\` asks, and nobody answers: add \`-y\``,
        fix: { title: 'Add `-y`', edits },
      }
    }
  },
})
