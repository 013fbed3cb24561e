import { canBeFollowed, insertAfter } from '../../facts/edits/edit.ts'
import { defineRule } from '../../rule.ts'
import { leftCachesOf } from '../../facts/packages/transaction.ts'

export const noZypperCacheLeft = defineRule({
  id: 'no-zypper-cache-left',
  aliases: ['DL3036'],
  severity: 'warning',
  summary: 'A RUN with `zypper` ends with `zypper clean --all`',
  why: `\`zypper\` keeps the lists of all repositories below \`/var/cache/zypp\`, and nobody reads them in an image. Without \`--all\` only
packages are deleted, but that is accepted.

Looked at is every subcommand that downloads, not only \`install\`. A clean-up has to be in the same \`RUN\`, behind the last of them; deleting the
folder counts, and so does a cache or tmpfs mount on it. Stages whose files are in no image are left alone. hadolint knows fewer of
these and looks at every stage; \`compat: hadolint\` does the same.`,
  sources: ['https://en.opensuse.org/SDB:Zypper_manual'],
  examples: [
    {
      bad: 'FROM opensuse/leap:16.0\nRUN zypper --non-interactive install curl=8.14.1\n',
      good: 'FROM opensuse/leap:16.0\nRUN zypper --non-interactive install curl=8.14.1 && zypper clean --all\n',
    },
  ],
  *check(dockerfile, { settings }) {
    for (const { run, command, verb } of leftCachesOf(dockerfile, settings, 'zypper')) {
      const clean = `${command.name} clean --all`
      const fix = canBeFollowed(run, command) && {
        title: `Add \`${clean}\``,
        edits: [insertAfter(command.span, ` && ${clean}`)],
      }
      yield {
        at: command.span,
        message: `What \`${command.name} ${verb.text}\` has loaded stays in the image: end this RUN with \`${clean}\``,
        ...(fix && { fix }),
      }
    }
  },
})
