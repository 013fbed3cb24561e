import { canBeFollowed, insertAfter } from '../../facts/edits/edit.ts'
import { defineRule } from '../../rule.ts'
import { leftCachesOf } from '../../facts/packages/transaction.ts'

export const noYumCacheLeft = defineRule({
  id: 'no-yum-cache-left',
  aliases: ['DL3032'],
  severity: 'warning',
  summary: 'A RUN with `yum` ends with `yum clean all`',
  why: `\`yum\` keeps the lists of all repositories below \`/var/cache\`, often over 100 MB, and nobody reads them in an image.

Looked at is every subcommand that downloads, not only \`install\`. A clean-up has to be in the same \`RUN\`, behind the last of them; deleting the
folder counts, and so does a cache or tmpfs mount on it. Stages whose files are in no image are left alone. hadolint knows fewer of
these and looks at every stage; \`compat: hadolint\` does the same.`,
  sources: ['https://man7.org/linux/man-pages/man8/yum.8.html'],
  examples: [
    {
      bad: 'FROM almalinux:9\nRUN yum install -y httpd-2.4.62\n',
      good: 'FROM almalinux:9\nRUN yum install -y httpd-2.4.62 && yum clean all\n',
    },
  ],
  *check(dockerfile, { settings }) {
    for (const { run, command, verb } of leftCachesOf(dockerfile, settings, 'yum')) {
      const clean = `${command.name} clean all`
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
