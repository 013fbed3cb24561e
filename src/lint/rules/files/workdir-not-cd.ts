import type { Command, Nesting, ShellWord } from '../../shell/command.ts'
import { defineRule, type Problem } from '../../rule.ts'
import type { Scope } from '../../dockerfile/variables.ts'

/** Where no instruction can stand in for a `cd`. */
const SHELL_ONLY = new Set<Nesting>(['substitution', 'loop', 'function', 'branch', 'case'])

export const workdirNotCd = defineRule({
  id: 'workdir-not-cd',
  aliases: ['DL3003'],
  severity: 'warning',
  summary: 'The working folder is set by WORKDIR',
  why: `\`cd\` lasts until the end of its \`RUN\`, and with \`;\` instead of \`&&\` the rest goes on in the wrong folder when it fails.
\`WORKDIR\` holds for all that follows, creates the folder, and is visible at a glance.

Left alone is a \`cd\` that \`WORKDIR\` could not replace: in a command substitution, a loop, a branch or a function, or to a folder
whose name only the shell knows. hadolint reports those as well; \`compat: hadolint\` does too. In \`ONBUILD\` hadolint
finds none. Of each \`RUN\` only the first \`cd\` is
reported.`,
  sources: ['https://docs.docker.com/build/building/best-practices/#workdir'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN cd /opt/app && make\n',
      good: 'FROM debian:13\nWORKDIR /opt/app\nRUN make\n',
    },
  ],
  *check(dockerfile) {
    for (const run of dockerfile.all('RUN', { onbuild: true })) {
      const cd = run.commands.find(
        ({ name, place, operands }) =>
          name === 'cd' &&
          !place.nesting.some((outer) => SHELL_ONLY.has(outer)) &&
          operands.every((word) => isKnown(word, run.scope)),
      )
      if (cd) yield changesFolder(cd)
    }
  },
})

export const changesFolder = ({ span }: Command): Problem => ({
  at: span,
  message: 'RUN changes the folder with `cd`: use WORKDIR',
})

/** Whether the Dockerfile knows the word: it is plain, or made of ARGs and ENVs. */
function isKnown({ isLiteral, variables }: ShellWord, scope: Scope): boolean {
  return isLiteral || (variables.length > 0 && variables.every((name) => 'value' in scope.lookup(name)))
}
