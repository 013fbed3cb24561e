import type { Command } from '../../shell/command.ts'
import { insertWord } from '../../facts/edits/edit.ts'
import type { RunCommand } from '../../dockerfile/dockerfile.ts'
import { defineRule, type Problem } from '../../rule.ts'

export const useraddNoLogInit = defineRule({
  id: 'useradd-no-log-init',
  aliases: ['DL3046'],
  severity: 'warning',
  summary: '`useradd` with a high uid takes `--no-log-init`',
  why: `\`useradd\` notes each user in \`/var/log/lastlog\` and \`/var/log/faillog\`, at a place that the uid gives. With a high
uid the files become gigabytes of nothing; a layer does not keep holes, so the image becomes that large. With \`-l\` the files stay as they are.

Uids of up to five digits are left alone: those files stay below 30 MB. hadolint overlooks \`--uid\` and takes a long variable for a high uid;
\`compat: hadolint\` does too.`,
  fixEffect: `Safe: the account is the same, without its entries in \`/var/log/lastlog\` and \`/var/log/faillog\`.`,
  sources: ['https://docs.docker.com/build/building/best-practices/#user'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN useradd --uid 1000100000 app\n',
      good: 'FROM debian:13\nRUN useradd -l --uid 1000100000 app\n',
    },
  ],
  *check(dockerfile) {
    for (const one of dockerfile.commands) {
      const uid = logged(one)?.flag('u', 'uid')?.value ?? ''
      if (/^\d{6,}$/.test(uid)) yield makesHugeLogs(one, uid)
    }
  },
})

/** The command, where it adds a user with an entry in the logs. */
export const logged = ({ command }: RunCommand): Command | undefined =>
  command.name === 'useradd' && !command.hasFlag('l', 'no-log-init') ? command : undefined

export function makesHugeLogs({ run, command }: RunCommand, uid: string): Problem {
  const [name] = command.words
  return {
    at: command.span,
    message: `\`useradd\` makes huge log files for uid ${uid}: add \`-l\``,
    ...(name && { fix: { title: 'Add `-l`', safety: 'safe', edits: [insertWord(run, command, name, '-l')] } }),
  }
}
