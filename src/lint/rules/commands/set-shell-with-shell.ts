import type { Command } from '../../shell/command.ts'
import { defineRule, type Problem } from '../../rule.ts'

const SHELL = /^\/(?:usr\/)?bin\/sh$/

export const setShellWithShell = defineRule({
  id: 'set-shell-with-shell',
  aliases: ['DL4005'],
  severity: 'warning',
  summary: 'The shell of a build is changed with SHELL, not by replacing `/bin/sh`',
  why: `A link over \`/bin/sh\` changes the shell of everything in the image, including scripts of the distribution that were
written for another one, and the next update of a package puts it back. \`SHELL ["/bin/bash", "-c"]\` changes it for the build alone.

Links that only point to \`/bin/sh\` are left alone; with \`compat: hadolint\` they are findings, and links over \`/usr/bin/sh\` are none.`,
  sources: ['https://docs.docker.com/reference/dockerfile/#shell'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN ln -sf /bin/bash /bin/sh\n',
      good: 'FROM debian:13\nSHELL ["/bin/bash", "-c"]\n',
    },
  ],
  *check(dockerfile) {
    for (const { command } of dockerfile.commands)
      if (command.name === 'ln' && linksOf(command).some(({ text }) => SHELL.test(text))) yield replacesShell(command)
  },
})

export const replacesShell = ({ span }: Command): Problem => ({
  at: span,
  message: 'Replaces `/bin/sh` for the whole image: use SHELL',
})

/** The links that a command makes where it names them; with a folder as target it does not. */
function linksOf({ operands }: Command): Command['operands'] {
  return operands.length === 2 ? operands.slice(1) : []
}
