import type { Command } from '../../shell/command.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import type { Instruction, Run } from '../../dockerfile/instruction.ts'
import { aptInstallOf, installsAtOnce, isUnrelated, leavesNothingElse } from '../../facts/packages/apt-installs.ts'
import { joinRuns } from '../../facts/edits/join-runs.ts'
import { defineRule, type Problem } from '../../rule.ts'

export const groupAptInstalls = defineRule({
  id: 'group-apt-installs',
  severity: 'info',
  summary: 'Several RUNs of a stage do not each install with apt',
  why: `Each \`RUN\` with \`apt-get install\` needs package lists of its own, fetches or keeps them once more, and adds a layer; packages
that belong to one image belong into one list. With one \`RUN\`, apt also sees all wishes at once and resolves them together.

Looked at are stages whose layers become an image. Two \`RUN\` count where nothing between them copies files, changes the user, or may need what the first has installed, and where the
second sets up nothing of its own before it installs (another repository, a download). Neighbours that are a single command each are left to the rule about consecutive \`RUN\` instructions. If you
split the list on purpose, so that a part of it is cached for longer, silence the rule with that reason.`,
  fixEffect:
    'Safe: one shell runs the same commands in the same order. There is none where a command changes the shell it runs in.',
  sources: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  examples: [
    {
      bad: [
        'FROM debian:13',
        'RUN apt-get update && apt-get install -y git && rm -rf /var/lib/apt/lists/*',
        'RUN apt-get update && apt-get install -y jq && rm -rf /var/lib/apt/lists/*',
        '',
      ].join('\n'),
      good: 'FROM debian:13\nRUN apt-get update && apt-get install -y git jq && rm -rf /var/lib/apt/lists/*\n',
    },
  ],
  *check(dockerfile) {
    for (const stage of dockerfile.stages) {
      if (!stage.reachesFinal && !stage.isTarget) continue
      let before: Run | undefined
      for (const instruction of stage.instructions) {
        const install = instruction.keyword === 'RUN' ? aptInstallOf(instruction) : undefined
        if (instruction.keyword !== 'RUN' || !install) {
          if (!isUnrelated(instruction)) before = undefined
          continue
        }
        if (before && installsAtOnce(instruction)) yield* judge(dockerfile, before, instruction, install)
        before = leavesNothingElse(instruction) ? instruction : undefined
      }
    }
  },
})

function* judge(dockerfile: Dockerfile, before: Run, run: Run, install: Command): Generator<Problem> {
  const isNext = before.index === run.index - 1
  if (isNext && isShortPair(before, run)) return
  const [above, below] = [dockerfile.instructions[before.index - 1], dockerfile.instructions[run.index + 1]]
  // Joined, the two would be what is reported beside a third.
  const isThird = isShortInstall(above, before) || isShortInstall(below, run)
  const edit = isThird || !isNext ? undefined : joinRuns(dockerfile, before, run)
  yield {
    at: install.span,
    message: `Installs with apt once more, ${isNext ? 'right ' : ''}after line ${before.span.line}: make it one RUN with one list`,
    ...(edit && { fix: { title: 'Join the two RUNs', safety: 'safe', edits: [edit] } }),
  }
}

/** What the rule about consecutive RUNs reports already: equal flags, and one command each. */
function isShortPair(first: Run, second: Run): boolean {
  const [one, other] = [first, second].map(({ flags }) =>
    flags.map(({ name, value }) => `${name}=${value?.text ?? ''}`),
  )
  return one?.join(' ') === other?.join(' ') && [first, second].every(isSingle)
}

function isShortInstall(other: Instruction | undefined, run: Run): boolean {
  return other?.keyword === 'RUN' && isShortPair(other, run) && aptInstallOf(other) !== undefined
}

function isSingle({ commands }: Run): boolean {
  return commands.filter(({ place }) => place.wrapper === undefined).length === 1
}
