import { insertWord } from '../../facts/edits/edit.ts'
import { defineRule } from '../../rule.ts'
import { unansweredOf } from '../../facts/packages/transaction.ts'

export const zypperAssumesYes = defineRule({
  id: 'zypper-assumes-yes',
  aliases: ['DL3034'],
  severity: 'warning',
  summary: '`zypper` does not ask',
  why: `A build has nobody to answer: the command reads the end of its input, takes it for a no, and the build fails. \`--non-interactive\` before
the subcommand and \`--no-confirm\` after it answer.

Looked at is every subcommand that asks, not only \`install\`. One that is fed through a pipe (\`yes | …\`) is left alone. hadolint reports that
and knows fewer subcommands; \`compat: hadolint\` does the same.`,
  sources: ['https://en.opensuse.org/SDB:Zypper_manual'],
  examples: [
    {
      bad: 'FROM opensuse/leap:16.0\nRUN zypper install curl=8.14.1 && zypper clean\n',
      good: 'FROM opensuse/leap:16.0\nRUN zypper install -y curl=8.14.1 && zypper clean\n',
    },
  ],
  *check(dockerfile, { settings }) {
    for (const { run, command, verb } of unansweredOf(dockerfile, settings, 'zypper')) {
      const edits = [insertWord(run, command, verb, '-y')]
      yield {
        at: command.span,
        message: `\`${command.name} ${verb.text}\` asks, and nobody answers: add \`-y\``,
        fix: { title: 'Add `-y`', edits },
      }
    }
  },
})
