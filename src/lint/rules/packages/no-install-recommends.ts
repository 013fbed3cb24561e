import { insertWord } from '../../facts/edits/edit.ts'
import { installsOf } from '../../facts/packages/install.ts'
import { defineRule } from '../../rule.ts'

export const noInstallRecommends = defineRule({
  id: 'no-install-recommends',
  aliases: ['DL3015'],
  severity: 'info',
  summary: '`apt-get install` takes no recommended packages',
  why: `By default apt installs what a package merely recommends: often more than the package itself, and each one with its own
security updates. \`--no-install-recommends\` installs what is needed. If something is missing afterwards, name it.

The same holds for \`apt install\`, which hadolint leaves alone, and so does \`compat: hadolint\`.`,
  fixEffect:
    'Unsafe: whatever only a recommendation brought is missing then. The message names what this file is known to use of that; name such packages yourself.',
  sources: ['https://manpages.debian.org/stable/apt/apt-get.8.en.html'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN apt-get update && apt-get install -y git\n',
      good: 'FROM debian:13\nRUN apt-get update && apt-get install -y --no-install-recommends git\n',
    },
  ],
  *check(dockerfile) {
    for (const { run, command } of installsOf(dockerfile.commands, 'apt-get', 'apt')) {
      const options = command.flags
        .filter(({ name }) => name === 'o' || name === 'option')
        .map(({ value }) => value ?? '')
      const configured = options.some((option) => /^APT::Install-Recommends=(false|0|no)$/i.test(option))
      if (configured || command.hasFlag('no-install-recommends')) continue
      const verb = command.operands[0]
      const title = 'Add `--no-install-recommends`'
      yield {
        at: command.span,
        message: `\`${command.name} install\` also takes what is only recommended`,
        ...(verb && {
          fix: { title, safety: 'unsafe', edits: [insertWord(run, command, verb, '--no-install-recommends')] },
        }),
      }
    }
  },
})
