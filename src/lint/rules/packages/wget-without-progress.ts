import type { Command } from '../../shell/command.ts'
import type { BuildStage } from '../../dockerfile/instruction.ts'
import { insertWord } from '../../facts/edits/edit.ts'
import { isPlainImage, officialImage } from '../../facts/image/official-image.ts'
import { defineRule } from '../../rule.ts'

export const wgetWithoutProgress = defineRule({
  id: 'wget-without-progress',
  aliases: ['DL3047'],
  severity: 'info',
  summary: '`wget` does not fill the log with its progress',
  why: `Without a terminal \`wget\` prints a line for every 50 kB: a download of 100 MB buries the rest of the build log under two
thousand lines. \`-nv\` prints one line a file and still prints errors; \`--progress=dot:giga\` one for every 32 MB; BusyBox's \`wget\` (Alpine)
only knows \`-q\`.`,
  fixEffect:
    'Safe where the file installs GNU wget, or the base image is known to have it. Unsafe elsewhere, since BusyBox does not know the option, and where something reads what wget prints.',
  sources: ['https://www.gnu.org/software/wget/manual/wget.html#Logging-and-Input-File-Options'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN wget https://example.com/app.tar.gz\n',
      good: 'FROM debian:13\nRUN wget -nv https://example.com/app.tar.gz\n',
    },
  ],
  *check(dockerfile) {
    for (const { run, command } of dockerfile.commands) {
      if (command.name !== 'wget' || isBrief(command)) continue
      const [name] = command.words
      const fix = name && {
        title: 'Add `-nv`',
        safety: isGnu(run.stage) && !isRead(command) ? ('safe' as const) : ('unsafe' as const),
        edits: [insertWord(run, command, name, '-nv')],
      }
      yield {
        at: command.span,
        message: '`wget` prints its progress into the build log: add `-nv` or `-q`',
        ...(!hasBusybox(run.stage) && fix && { fix }),
      }
    }
  },
})

function isBrief(command: Command): boolean {
  const asked = command.hasFlag('progress', 'q', 'quiet', 'o', 'output-file', 'a', 'append-output', 'no-verbose')
  const nothing = command.hasFlag('help', 'version', 'h', 'V', 'spider')
  return asked || nothing || command.flag('n')?.value?.includes('v') === true
}

/** By the name of the base image. */
function hasBusybox(stage: BuildStage): boolean {
  const root = [stage, ...stage.ancestors].at(-1)?.base
  return root?.kind === 'image' && /alpine|busybox/.test(root.text)
}

/** Debian and what is built on it, or a RUN of the stage installs it with a package manager of a distribution that has no other. */
function isGnu(stage: BuildStage): boolean {
  const stages = [stage, ...stage.ancestors]
  const root = stages.at(-1)?.base
  const image = root && officialImage(root)
  const isKnown =
    isPlainImage(image) && image?.parts.every((part) => !/^alpine/.test(part)) === true && image.name !== 'alpine'
  const isInstalled = stages.some((one) =>
    one
      .all('RUN')
      .some(({ commands }) =>
        commands.some(
          (command) =>
            /^(?:apt-get|apt|yum|dnf|microdnf|zypper)$/.test(command.program) &&
            command.operands.some(({ text }) => /^wget(?:[=-]|$)/.test(text)),
        ),
      ),
  )
  return isKnown || isInstalled
}

/** Something takes what it says on its way. */
const isRead = ({ place: { piped, redirects, nesting } }: Command): boolean =>
  piped || redirects.length > 0 || nesting.includes('substitution')
