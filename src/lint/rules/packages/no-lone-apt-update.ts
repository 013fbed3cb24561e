import { isMounted } from '../../facts/files/deletion.ts'
import type { Command } from '../../shell/command.ts'
import type { Run } from '../../dockerfile/instruction.ts'
import { joinRuns } from '../../facts/edits/join-runs.ts'
import { APT_NAMES } from '../../programs/managers/apt.ts'
import { defineRule } from '../../rule.ts'

const KEEPS_PACKAGES = new Set(['update', 'clean', 'autoclean'])
/** What people do around an update, none of which installs anything. */
const HARMLESS = new Set(
  (
    'echo printf set mkdir rm ln ls cat tee sed touch chmod install test [ true : date sleep export gpg curl wget ' +
    'apt-key apt-mark add-apt-repository sudo env'
  ).split(' '),
)

export const noLoneAptUpdate = defineRule({
  id: 'no-lone-apt-update',
  severity: 'warning',
  summary: '`apt-get update` runs in the RUN that installs',
  why: `A layer is built again only when its own line changes. With \`apt-get update\` in a \`RUN\` of its own, the line never changes, so the
package lists are as old as the oldest cache: a package added to the \`RUN\` below is then looked for in last year's lists, which name
versions that the mirrors no longer have, and the build fails on one machine and not on the next. The lists also stay in the image.

A \`RUN\` counts when it updates and installs nothing; one that calls a script, or any program that the rule does not know, is left alone,
and so is one with a cache mount for the lists.`,
  fixEffect:
    'Safe: one shell runs the same commands in the same order. There is none where a command changes the shell it runs in, or where the two RUNs differ in their options.',
  sources: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN apt-get update\nRUN apt-get install -y --no-install-recommends curl\n',
      good: 'FROM debian:13\nRUN apt-get update \\\n    && apt-get install -y --no-install-recommends curl\n',
    },
  ],
  *check(dockerfile) {
    for (const run of dockerfile.all('RUN', { onbuild: true })) {
      const update = run.commands.find(
        (command) => APT_NAMES.has(command.name) && command.operands[0]?.text === 'update',
      )
      if (!update || !run.commands.every(installsNothing) || isMounted(run, '/var/lib/apt/lists')) continue
      const next = dockerfile.instructions[run.index + 1]
      const edit = next?.keyword === 'RUN' && installs(next) ? joinRuns(dockerfile, run, next) : undefined
      yield {
        at: update.span,
        message: `\`${update.name} update\` has a layer of its own, whose lists grow old in the cache: run it where you install`,
        ...(edit && { fix: { title: 'Join it with the next RUN', safety: 'safe', edits: [edit] } }),
      }
    }
  },
})

function installsNothing(command: Command): boolean {
  if (APT_NAMES.has(command.name)) return KEEPS_PACKAGES.has(command.operands[0]?.text ?? '')
  if (command.name === 'dpkg') return command.hasFlag('add-architecture')
  return HARMLESS.has(command.name)
}

function installs(run: Run): boolean {
  return run.commands.some((command) => APT_NAMES.has(command.name) && command.operands[0]?.text === 'install')
}
