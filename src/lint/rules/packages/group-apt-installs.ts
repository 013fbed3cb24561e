import type { Instruction, Run } from '../../dockerfile/instruction.ts'
import { readInstall } from '../../facts/packages/install.ts'
import { joinRuns } from '../../facts/edits/join-runs.ts'
import { APT_NAMES } from '../../programs/managers/apt.ts'
import { defineRule } from '../../rule.ts'

export const groupAptInstalls = defineRule({
  id: 'group-apt-installs',
  severity: 'info',
  summary: 'Neighbouring RUNs do not each install with apt',
  why: `Each \`RUN\` with \`apt-get install\` needs package lists of its own, fetches or keeps them once more, and adds a layer; packages
that belong to one image belong into one list. With one \`RUN\`, apt also sees all wishes at once and resolves them together.

Only neighbours count, in stages whose layers become an image, and not where each is
a single command: those are what the rule about consecutive \`RUN\` instructions reports. If you split the list on purpose, so
that a part of it is cached for longer, silence the rule with that reason.`,
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
    for (const run of dockerfile.all('RUN')) {
      const before = dockerfile.instructions[run.index - 1]
      if (before?.keyword !== 'RUN' || before.stage !== run.stage || isShortPair(before, run)) continue
      const install = installOf(run)
      const stays = run.stage.reachesFinal || run.stage.isTarget
      if (!stays || !install || !installOf(before)) continue
      const [above, below] = [dockerfile.instructions[before.index - 1], dockerfile.instructions[run.index + 1]]
      // Joined, the two would be what is reported beside a third.
      const isThird = isShortInstall(above, before) || isShortInstall(below, run)
      const edit = isThird ? undefined : joinRuns(dockerfile, before, run)
      yield {
        at: install.span,
        message: `Installs with apt once more, right after line ${before.span.line}: make it one RUN with one list`,
        ...(edit && { fix: { title: 'Join the two RUNs', safety: 'safe', edits: [edit] } }),
      }
    }
  },
})

function installOf(run: Run): Run['commands'][number] | undefined {
  return run.commands.find((command) => APT_NAMES.has(readInstall(command)?.manager ?? ''))
}

/** What the rule about consecutive RUNs reports already: equal flags, and one command each. */
function isShortPair(first: Run, second: Run): boolean {
  const [one, other] = [first, second].map(({ flags }) =>
    flags.map(({ name, value }) => `${name}=${value?.text ?? ''}`),
  )
  return one?.join(' ') === other?.join(' ') && [first, second].every(isSingle)
}

function isShortInstall(other: Instruction | undefined, run: Run): boolean {
  return other?.keyword === 'RUN' && isShortPair(other, run) && installOf(other) !== undefined
}

function isSingle({ commands }: Run): boolean {
  return commands.filter(({ place }) => place.wrapper === undefined).length === 1
}
