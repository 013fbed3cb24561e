import { insertWord } from '../../facts/edits/edit.ts'
import { defineRule } from '../../rule.ts'
import { unansweredOf } from '../../facts/packages/transaction.ts'

export const yumAssumesYes = defineRule({
  id: 'yum-assumes-yes',
  aliases: ['DL3030'],
  severity: 'warning',
  summary: '`yum` does not ask',
  why: `A build has nobody to answer: the command reads the end of its input, takes it for a no, and the build fails.

Looked at is every subcommand that asks, not only \`install\`. One that is fed through a pipe (\`yes | …\`) is left alone. hadolint reports that
and knows fewer subcommands; \`compat: hadolint\` does the same.`,
  sources: ['https://man7.org/linux/man-pages/man8/yum.8.html'],
  examples: [
    {
      bad: 'FROM almalinux:9\nRUN yum install httpd-2.4.62 && yum clean all\n',
      good: 'FROM almalinux:9\nRUN yum install -y httpd-2.4.62 && yum clean all\n',
    },
  ],
  *check(dockerfile, { settings }) {
    for (const { run, command, verb } of unansweredOf(dockerfile, settings, 'yum')) {
      const edits = [insertWord(run, command, verb, '-y')]
      yield {
        at: command.span,
        message: `\`${command.name} ${verb.text}\` asks, and nobody answers: add \`-y\``,
        fix: { title: 'Add `-y`', edits },
      }
    }
  },
})
