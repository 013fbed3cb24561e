import { insertWord } from '../../facts/edits/edit.ts'
import { defineRule } from '../../rule.ts'

export const useraddNoLogInit = defineRule({
  id: 'useradd-no-log-init',
  aliases: ['DL3046'],
  severity: 'warning',
  summary: '`useradd` with a high uid takes `--no-log-init`',
  why: `\`useradd\` notes each user in \`/var/log/lastlog\` and \`/var/log/faillog\`, at a place that the uid gives. With a high
uid the files become gigabytes of nothing; a layer does not keep holes, so the image becomes that large. With \`-l\` the files stay as they are.

Uids of up to five digits are left alone: those files stay below 30 MB. hadolint overlooks \`--uid\` and takes a long variable for a high uid;
\`compat: hadolint\` does too.`,
  sources: ['https://docs.docker.com/build/building/best-practices/#user'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN useradd --uid 1000100000 app\n',
      good: 'FROM debian:13\nRUN useradd -l --uid 1000100000 app\n',
    },
  ],
  *check(dockerfile, { settings }) {
    for (const { run, command } of dockerfile.commands) {
      if (command.name !== 'useradd' || command.hasFlag('l', 'no-log-init')) continue
      const compat = settings.compat === 'hadolint'
      const flag = compat ? command.flag('u') : command.flag('u', 'uid')
      const uid = flag?.value ?? ''
      const [name] = command.words
      if (compat ? lengthForHadolint(uid) > 5 && flag?.word.text.endsWith('u') === true : /^\d{6,}$/.test(uid))
        yield {
          at: command.span,
          message: `\`useradd\` makes huge log files for uid ${uid}: add \`-l\``,
          ...(name && { fix: { title: 'Add `-l`', edits: [insertWord(run, command, name, '-l')] } }),
        }
    }
  },
})

/** It counts characters, those of the braces that a variable could have as well. */
function lengthForHadolint(uid: string): number {
  return uid.replaceAll(/\$(\w+)/g, '${$1}').length
}
