import { isMounted, removes } from '../../facts/files/deletion.ts'
import type { Command } from '../../shell/command.ts'
import { followed } from '../../facts/edits/later-command.ts'
import { isMountedForHadolint, isWipeForHadolint } from '../../hadolint/hadolint-view.ts'
import type { Run } from '../../dockerfile/instruction.ts'
import { defineRule } from '../../rule.ts'

const LISTS = '/var/lib/apt/lists'
const PROGRAMS = ['apt-get', 'apt', 'aptitude']

export const noAptListsLeft = defineRule({
  id: 'no-apt-lists-left',
  aliases: ['DL3009'],
  severity: 'info',
  summary: 'A RUN that updates the package lists deletes them again',
  why: `\`apt-get update\` writes about 20 MB to \`${LISTS}\`. A later \`RUN\` cannot take them out of the layer again, so the same
\`RUN\` has to. A cache or tmpfs mount on that folder keeps them out of the layer as well. Stages whose files do not become
part of the final image are left alone. hadolint sees fewer mounts, and takes \`rm -rf\` of any folder for a
clean-up; \`compat: hadolint\` does too.`,
  sources: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN apt-get update && apt-get install -y curl=8.14.1-2\n',
      good: `FROM debian:13\nRUN apt-get update && apt-get install -y curl=8.14.1-2 && rm -rf ${LISTS}/*\n`,
    },
    {
      name: 'with a cache mount',
      bad: 'FROM debian:13\nRUN --mount=type=cache,target=/var/cache/apt apt-get update\n',
      good: 'FROM debian:13\nRUN --mount=type=cache,target=/var/lib/apt/lists apt-get update\n',
    },
  ],
  *check(dockerfile, { settings }) {
    const isFollowed = followed()
    for (const { run, command } of dockerfile.commands) {
      if (!PROGRAMS.some((program) => command.runs(program, 'update'))) continue
      const isCleaner = (one: Command): boolean => removes(one, LISTS) || one.runs('apt-get', 'distclean')
      const isGone =
        settings.compat === 'hadolint'
          ? isGoneForHadolint(run)
          : isFollowed(run, command, LISTS, isCleaner) || isMounted(run, LISTS)
      if (run.stage.reachesFinal && !isGone)
        yield {
          at: command.span,
          message: `The package lists stay in the image: end this RUN with \`rm -rf ${LISTS}/*\``,
        }
    }
  },
})

/** Wherever in the RUN it is deleted, and with mounts on this very folder or on both of apt's. */
function isGoneForHadolint(run: Run): boolean {
  const isDeleted = run.commands.some(
    (one) => isWipeForHadolint(one) || (one.name === 'rm' && one.operands.some(({ text }) => text === `${LISTS}/*`)),
  )
  const isKeptOut = ['/var/lib/apt', '/var/cache/apt'].every((folder) => isMountedForHadolint(run, folder))
  return isDeleted || isKeptOut || isMountedForHadolint(run, LISTS)
}
