import { insertWord } from '../../facts/edits/edit.ts'
import { installsOf } from '../../facts/packages/install.ts'
import { defineRule } from '../../rule.ts'

export const aptAssumesYes = defineRule({
  id: 'apt-assumes-yes',
  aliases: ['DL3014'],
  severity: 'warning',
  summary: '`apt-get install` does not ask',
  why: `A build has nobody to answer. As soon as \`apt-get install\` wants to install more than it was told, it asks and, without
an answer, gives up. \`-qq\` implies \`-y\`. The same holds for \`apt install\`, which hadolint leaves alone, and so does \`compat: hadolint\`.`,
  fixEffect: 'Safe: it answers a question that ended the build.',
  sources: ['https://manpages.debian.org/stable/apt/apt-get.8.en.html'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN apt-get update && apt-get install curl\n',
      good: 'FROM debian:13\nRUN apt-get update && apt-get install -y curl\n',
    },
  ],
  *check(dockerfile) {
    for (const { run, command } of installsOf(dockerfile.commands, 'apt-get', 'apt')) {
      const quiet = command.countFlag('q', 'quiet') >= 2 || Number(command.flag('q', 'quiet')?.value) >= 2
      const configured = /^APT::Get::Assume-Yes=(true|1|yes)$/i.test(command.flag('o', 'option')?.value ?? '')
      const answered = command.place.connector === '|'
      if (quiet || configured || answered || command.hasFlag('y', 'yes', 'assume-yes')) continue
      const verb = command.operands[0]
      yield {
        at: command.span,
        message: `\`${command.name} install\` asks, and nobody answers: add \`-y\``,
        ...(verb && { fix: { title: 'Add `-y`', safety: 'safe', edits: [insertWord(run, command, verb, '-y')] } }),
      }
    }
  },
})
