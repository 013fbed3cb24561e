import { insertWord } from '../../facts/edits/edit.ts'
import { installsOf } from '../../facts/packages/install.ts'
import type { Package } from '../../facts/packages/package.ts'
import { once } from '../../text/lazy-value.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import { RECOMMENDATIONS, type Recommendation } from '../../programs/recommendations.ts'
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
    const isUsed = once(() => usedRecommendations(dockerfile))
    for (const { run, command, packages } of installsOf(dockerfile.commands, 'apt-get', 'apt')) {
      const options = command.flags
        .filter(({ name }) => name === 'o' || name === 'option')
        .map(({ value }) => value ?? '')
      const configured = options.some((option) => /^APT::Install-Recommends=(false|0|no)$/i.test(option))
      if (configured || command.hasFlag('no-install-recommends')) continue
      const verb = command.operands[0]
      const title = 'Add `--no-install-recommends`'
      yield {
        at: command.span,
        message: `\`${command.name} install\` also takes what is only recommended${loss(isUsed(), packages)}`,
        subject: `${command.name} install`,
        ...(verb && {
          fix: { title, safety: 'unsafe', edits: [insertWord(run, command, verb, '--no-install-recommends')] },
        }),
      }
    }
  },
})

/** Of what is known to be only recommended, that which the file uses and installs nowhere by its name. */
function usedRecommendations({ commands }: Dockerfile): readonly Recommendation[] {
  const named = new Set(installsOf(commands).flatMap(({ packages }) => packages.map(({ name }) => name)))
  return RECOMMENDATIONS.filter(
    ({ insteadOf, usedBy, word }) =>
      ![...insteadOf].some((name) => named.has(name)) &&
      commands.some(({ command }) => usedBy.test(command.program) && command.words.some(({ text }) => word.test(text))),
  )
}

function loss(used: readonly Recommendation[], packages: readonly Package[]): string {
  const names = used.filter(({ by }) => packages.some(({ name }) => by.has(name))).map(({ name }) => `\`${name}\``)
  const last = names.pop()
  if (last === undefined) return ''
  return `; this file uses ${names.length > 0 ? `${names.join(', ')} and ${last}` : last} by that: name what it needs`
}
