import { replace } from '../../facts/edits/edit.ts'
import type { Command } from '../../shell/command.ts'
import { defineRule } from '../../rule.ts'

/** Subcommands that do the same in the program for scripts. */
const SAME = new Map<string, string>([
  ...'install update upgrade remove purge autoremove autopurge clean autoclean download source build-dep changelog'
    .split(' ')
    .map((verb) => [verb, 'apt-get'] as const),
  ...'search show policy depends rdepends'.split(' ').map((verb) => [verb, 'apt-cache'] as const),
])

export const aptGetNotApt = defineRule({
  id: 'apt-get-not-apt',
  aliases: ['DL3027'],
  severity: 'warning',
  summary: 'RUN uses apt-get or apt-cache instead of apt',
  why: `\`apt\` is made for people: its options and its output may change from one release to the next, and it says so itself whenever
it is used in a script. \`apt-get\` and \`apt-cache\` stay as they are.`,
  fixEffect: `Safe where both do the same. Unsafe for \`apt upgrade\`, which also installs new packages, and where something reads what the command prints.`,
  sources: ['https://manpages.debian.org/stable/apt/apt.8.en.html#SCRIPT_USAGE_AND_DIFFERENCES_FROM_OTHER_APT_TOOLS'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN apt update\n',
      good: 'FROM debian:13\nRUN apt-get update\n',
    },
  ],
  *check(dockerfile) {
    for (const { command } of dockerfile.commands) {
      if (command.name !== 'apt') continue
      const [verb] = command.operands
      const [word] = command.words
      const program = SAME.get(verb?.text ?? '')
      const fix = word &&
        program !== undefined && {
          title: `Use \`${program}\``,
          safety: isSame(verb?.text, command) ? ('safe' as const) : ('unsafe' as const),
          edits: [replace(word.span, word.raw.replace(/apt(?=["']?$)/, program))],
        }
      yield {
        at: command.span,
        message: `\`apt\` is not for scripts: use \`${program ?? 'apt-get'}\``,
        ...(fix && { fix }),
      }
    }
  },
})

/** `apt upgrade` also installs new packages, and the two print different things. */
function isSame(verb: string | undefined, { place }: Command): boolean {
  const isRead = place.piped || place.redirects.length > 0 || place.nesting.includes('substitution')
  return verb !== 'upgrade' && verb !== 'changelog' && !isRead
}
