import type { Command } from '../../shell/command.ts'
import type { Dockerfile, RunCommand } from '../../dockerfile/dockerfile.ts'
import { keptOutCaches } from '../../facts/packages/kept-out-cache.ts'
import { APT_LISTS, APT_NAMES } from '../../programs/managers/apt.ts'
import { defineRule, type Problem } from '../../rule.ts'

const LISTS = '/var/lib/apt/lists'

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
  *check(dockerfile) {
    const isKeptOut = keptOutCaches()
    yield* leftLists(dockerfile, (update) => isKeptOut(update, APT_LISTS))
  },
})

/** For each update of the lists in the final image that leaves them there. */
export function* leftLists({ commands }: Dockerfile, isGone: (update: RunCommand) => boolean): Generator<Problem> {
  for (const update of commands) {
    const { run, command } = update
    if (!updates(command)) continue
    if (run.stage.reachesFinal && !isGone(update))
      yield {
        at: command.span,
        message: `The package lists stay in the image: end this RUN with \`rm -rf ${LISTS}/*\``,
      }
  }
}

/** `apt-get install --update` does so on the way. https://manpages.debian.org/trixie/apt/apt-get.8.en.html */
function updates(command: Command): boolean {
  if (!APT_NAMES.has(command.program)) return false
  const verb = command.operands[0]?.text
  return verb === 'update' || (verb === 'install' && command.hasFlag('update'))
}
